export { SlateBar } from './SlateBar.tsx';
export type { SlateBarProps } from './SlateBar.tsx';
