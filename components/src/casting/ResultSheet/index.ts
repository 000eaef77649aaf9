export { ResultSheet } from './ResultSheet.tsx';
export type { ResultSheetProps } from './ResultSheet.tsx';
