export { SizeCard } from './SizeCard.tsx';
export type { SizeCardProps } from './SizeCard.tsx';
export type { SizeCardSize } from './drawing.ts';
