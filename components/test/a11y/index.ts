/*
 * What WCAG asks and axe does not measure, as checks over a rendered page. Each returns a sentence a fault: the
 * element, what is wrong with it, and by how much.
 */
export { checkEdges, checkFocus } from './colours.ts';
export { checkContrast } from './contrast.ts';
export { checkReflow } from './reflow.ts';
export { checkSpacing } from './spacing.ts';
export { checkTargets } from './targets.ts';
export type { Axe } from './contrast.ts';
