export { ComboBox } from './ComboBox.tsx';
export type { ComboBoxProps } from './ComboBox.tsx';
export type { ComboBoxFilter, ComboBoxOption } from './option.ts';
