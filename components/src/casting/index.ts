export * from './ComparisonTable/index.ts';
export * from './EvidenceChip/index.ts';
export * from './FactList/index.ts';
export * from './PickKey/index.ts';
export * from './ResultSheet/index.ts';
export * from './SizeCard/index.ts';
export * from './SlateBar/index.ts';
export * from './TalentCard/index.ts';
export { listAsText, personAsText } from './model/text.ts';
export type { AnswerKind, EvidenceKind } from './model/answers.ts';
export type {
  Asked,
  CellStatus,
  Comparison,
  FactRef,
  Field,
  Item,
  LabelledFact,
  Reason,
  Recommendation,
  Unknown,
  Unmet,
} from './types.ts';
