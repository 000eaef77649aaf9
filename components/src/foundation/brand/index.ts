export { Mark, Wordmark } from './Mark.tsx';
export type { MarkProps, WordmarkProps } from './Mark.tsx';
