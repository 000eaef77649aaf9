export { ChoiceFrame } from './ChoiceFrame.tsx';
export { FieldFrame, GroupFrame, Hint } from './FieldFrame.tsx';
export { ChoiceRow } from './ChoiceRow.tsx';
export { hold } from './hold.ts';
export { checkOptions } from './options.ts';
export type { ChoiceOption } from './options.ts';
export { hintId, labelId, messageId, useField } from './useField.ts';
export type { FieldProps, FieldWiring } from './useField.ts';
export { give } from './give.ts';
