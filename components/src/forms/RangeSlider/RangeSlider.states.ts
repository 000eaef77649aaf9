import type { StateInventory } from '../../foundation/inventory.ts';
import type { RangeSliderProps } from './RangeSlider.tsx';

const rupees = (value: number) => `₹${value.toLocaleString('en-IN')}`;

export const rangeSliderStates = {
  roles: ['group', 'slider'],
  pattern: {
    name: 'Slider (multi-thumb)',
    url: 'https://www.w3.org/WAI/ARIA/apg/patterns/slider-multithumb/',
  },
  keys: [
    { key: 'ArrowRight', does: 'adds a step; from right to left takes one away' },
    { key: 'ArrowUp', does: 'adds a step' },
    { key: 'ArrowLeft', does: 'takes a step away; from right to left adds one' },
    { key: 'ArrowDown', does: 'takes a step away' },
    { key: 'PageUp', does: 'adds a tenth of the scale' },
    { key: 'PageDown', does: 'takes a tenth of the scale away' },
    { key: 'Home', does: 'goes to the lowest value the thumb can have' },
    { key: 'End', does: 'goes to the highest value the thumb can have' },
  ],
  states: {
    playingAge: {},
    full: { defaultValue: [18, 60] },
    together: { defaultValue: [30, 30] },
    fee: {
      label: 'Day rate',
      hint: 'In steps of ₹2,500',
      min: 0,
      max: 100_000,
      step: 2_500,
      minGap: 5_000,
      defaultValue: [10_000, 40_000],
      format: rupees,
    },
    one: { label: 'Reader at most, km away', min: 0, max: 50, defaultValue: 12 },
    optional: { optional: true },
    invalid: { invalid: 'The role is a minor: ask the guardian first' },
    disabled: { disabledReason: 'The brief is locked' },
    pending: { pending: true },
    readOnly: { readOnly: true },
    marathi: { label: 'खेळण्याचं वय', lang: 'mr', format: (age) => `${age} वर्षे` },
    vertical: { label: 'Energy', min: 0, max: 8, defaultValue: [2, 6], orientation: 'vertical' },
  },
} as const satisfies StateInventory<RangeSliderProps<readonly [number, number] | number>>;
