import type { ComponentDocs } from '../../foundation/inventory.ts';

export const rangeSliderDocs = {
  name: 'RangeSlider',
  summary: 'One or two values on a scale, moved by hand or by key.',
  when: [
    'A range that is felt rather than known: playing age, a band of fees.',
    'Narrowing a list while watching what is left.',
  ],
  alternatives: [
    { instead: 'TextField', when: 'the exact number is known and matters' },
    { instead: 'RadioGroup', when: 'there are few values, each with a name' },
  ],
  parts: [
    { selector: '[data-component="RangeSlider"]', holds: 'label, values, hint, track and message' },
    { selector: '[role="slider"]', holds: 'one thumb' },
  ],
  a11y: [
    "Thumbs have role slider and not the platform's input: with two of those neither can say that it ends where the other begins, and engines differ in their page keys.",
    'Each thumb is named by the label and "from" or "to", and says its value in words.',
    'From right to left the scale is turned, and Left and Right with it, as the platform does; Up always adds.',
    'Some screen readers on touch devices cannot move a thumb of role slider: offer fields beside it where the value is needed.',
    '`pending` keeps focus and value, and says that work is under way.',
    'A blocked slider keeps focus and says why; it is not sent with its form.',
  ],
} as const satisfies ComponentDocs;
