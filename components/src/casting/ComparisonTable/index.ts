export { ComparisonTable } from './ComparisonTable.tsx';
export type { ComparisonTableProps } from './ComparisonTable.tsx';
