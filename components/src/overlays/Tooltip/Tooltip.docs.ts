import type { ComponentDocs } from '../../foundation/inventory.ts';

export const tooltipDocs = {
  name: 'Tooltip',
  summary: 'A short description of a control, shown while it is pointed at or has focus.',
  when: ['A word or two that help to decide whether to press: a shortcut, what will happen, since when.'],
  alternatives: [
    { instead: 'the label of IconButton', when: 'the words are the name of the control: it shows by itself' },
    { instead: 'the hint of a field', when: 'nobody could fill the field without the words' },
    { instead: 'Popover', when: 'there is more than a line, or anything to press in it' },
    { instead: 'disabledReason', when: 'the words say why a control takes no presses' },
  ],
  parts: [
    { selector: '[data-component="Tooltip"]', holds: 'the control and its tip' },
    { selector: '[role="tooltip"]', holds: 'the tip, in the top layer while shown' },
  ],
  a11y: [
    'The control is described by the tip, shown or not.',
    'Escape hides the tip and nothing else; a dialog around stays open.',
    'The pointer may move onto the tip, and it stays until pointer and focus have left.',
    'By touch a long press shows it, and does not press.',
  ],
} as const satisfies ComponentDocs;
