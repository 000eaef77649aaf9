export { HALF_STEP, onGrid, STEP, TOLERANCE } from './grid.ts';
export { EXEMPT_SHARE, measureGrid, settled } from './measure.ts';
export type { GridReport, Offender } from './measure.ts';
export { accountOf, exemptionsOf, pathOf, sentenceOf, sumOf } from './report.ts';
export type { Account, Finding } from './report.ts';
export { rules } from './rules.ts';
export type { Reading, Rule, RuleName } from './rules.ts';
export { mutateGrid } from './mutate.ts';
export type { MutationRun } from './mutate.ts';
