export { FieldFrame, GroupFrame } from './FieldFrame.tsx';
export { hintId, labelId, messageId, useField } from './useField.ts';
export type { FieldProps, FieldWiring } from './useField.ts';
