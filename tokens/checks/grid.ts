/**
 * The grid, proven on the sources: layout lengths and line heights stand on 4 px.
 */
import type { Fault, ResolvedSet } from '../pipeline/model.ts';

/** Half a step of the 8 px grid. */
export const HALF_STEP = 4;

/** Groups whose lengths lay things out. */
const ON_GRID: readonly RegExp[] = [
  /^ref\.step\./,
  /^space\./,
  /^size\./,
  /^text\.[^.]+\.line$/,
  /^breakpoint\./,
];

/** Lengths that lay nothing out, and why. A dimension that is in neither list is a fault. */
const OFF_GRID: readonly { readonly paths: RegExp; readonly reason: string }[] = [
  { paths: /^text\.[^.]+\.size$/, reason: 'Glyphs keep their optical size; their line box is on the grid.' },
  { paths: /^radius\./, reason: 'A corner moves no box.' },
  { paths: /^border\./, reason: 'Borders are drawn inside the box.' },
];

/** Adds a fault for each length off the grid, or of which nobody said whether it lays out. */
export function checkGrid(tokens: ResolvedSet, faults: Fault[]): void {
  for (const token of tokens.values()) {
    if (token.type !== 'dimension') continue;
    const { path, file } = token;
    const pixels = token.value.unit === 'rem' ? token.value.value * 16 : token.value.value;
    if (ON_GRID.some((group) => group.test(path))) {
      if (pixels % HALF_STEP === 0) continue;
      const down = Math.floor(pixels / HALF_STEP) * HALF_STEP;
      faults.push({
        file,
        path,
        what: `is ${pixels} px, off the ${HALF_STEP} px grid.`,
        why: 'Whatever it lays out would push its neighbours off the grid.',
        fix: `Use ${down} or ${down + HALF_STEP} px.`,
      });
    } else if (!OFF_GRID.some(({ paths }) => paths.test(path))) {
      faults.push({
        file,
        path,
        what: 'is a length in a group the grid does not know.',
        why: 'Nobody has said whether it must stand on the grid.',
        fix: 'Move it to a known group, or add its group to checks/grid.ts.',
      });
    }
  }
}
