import type { StateInventory } from '../../foundation/inventory.ts';
import type { RadioGroupProps } from './RadioGroup.tsx';

const options = [
  { value: 'lead', label: 'Lead' },
  { value: 'supporting', label: 'Supporting' },
  { value: 'day', label: 'Day player' },
];

export const radioGroupStates = {
  roles: ['radiogroup', 'radio'],
  pattern: { name: 'Radio group', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/radio/' },
  keys: [
    { key: 'Tab', does: 'goes to the chosen answer, or to the first where none is chosen' },
    { key: 'Space', does: 'chooses the answer with focus' },
    { key: 'ArrowDown', does: 'chooses the next answer, after the last the first' },
    { key: 'ArrowRight', does: 'as ArrowDown' },
    { key: 'ArrowUp', does: 'chooses the answer before, before the first the last' },
    { key: 'ArrowLeft', does: 'as ArrowUp' },
  ],
  states: {
    none: { label: 'Size of the role', options },
    chosen: { label: 'Size of the role', options, defaultValue: 'lead' },
    hints: {
      label: 'How the role is cast',
      hint: 'It can be changed until the first avail check is out',
      options: [
        { value: 'tape', label: 'By self-tape', hint: 'Sides go out with the request' },
        { value: 'room', label: 'In the room', disabledReason: 'No studio is booked' },
      ],
      defaultValue: 'tape',
    },
    chosenBlocked: {
      label: 'How the role is cast',
      options: [
        { value: 'tape', label: 'By self-tape' },
        { value: 'room', label: 'In the room', disabledReason: 'The studio is taken' },
      ],
      defaultValue: 'room',
    },
    optional: { label: 'Size of the role', options, optional: true },
    invalid: { label: 'Size of the role', options, invalid: 'Choose the size of the role' },
    disabled: {
      label: 'Size of the role',
      options,
      defaultValue: 'lead',
      disabledReason: 'The brief is closed',
    },
    readOnly: { label: 'Size of the role', options, defaultValue: 'lead', readOnly: true },
    pending: { label: 'Size of the role', options, defaultValue: 'lead', pending: true },
    empty: { label: 'Size of the role', options: [], hint: 'The brief names no role' },
    long: {
      label: 'Who answers for the dates',
      options: [
        {
          value: 'agent',
          label:
            'The agent on file, who confirms every date in writing before the avail check counts as answered and a hold is placed',
        },
        { value: 'self', label: 'The person' },
      ],
    },
    marathi: {
      label: 'भूमिकेचा आकार',
      lang: 'mr',
      options: [
        { value: 'lead', label: 'मुख्य' },
        { value: 'supporting', label: 'सहाय्यक' },
      ],
      defaultValue: 'lead',
    },
  },
} as const satisfies StateInventory<RadioGroupProps>;
