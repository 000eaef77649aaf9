export { TalentCard } from './TalentCard.tsx';
export type { TalentCardProps } from './TalentCard.tsx';
