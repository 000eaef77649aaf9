export { EvidenceChip } from './EvidenceChip.tsx';
export type { EvidenceChipProps } from './EvidenceChip.tsx';
