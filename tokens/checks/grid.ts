/**
 * The grid, proven on the sources: layout lengths and line heights stand on 4 px, what holds a control, a row or
 * a page on 8.
 */
import type { Fault, ResolvedSet } from '../pipeline/model.ts';

/** The grid's step. */
export const STEP = 8;
/** Half a step: inside components only. */
export const HALF_STEP = 4;

interface Rule {
  readonly paths: RegExp;
  /** What the length is a multiple of. */
  readonly multiple: number;
  readonly least?: number;
  readonly most?: number;
}

/** Groups whose lengths lay things out; the first rule that knows a path decides. */
const ON_GRID: readonly Rule[] = [
  { paths: /^ref\.step\./, multiple: HALF_STEP },
  { paths: /^space\.(half|[\d]+-half)$/, multiple: HALF_STEP },
  { paths: /^space\./, multiple: STEP },
  { paths: /^breakpoint\./, multiple: STEP, least: 320 },
  // 20 px is what a drawing on a 20 px box needs; 24 and 32 are steps.
  { paths: /^size\.icon(-|$)/, multiple: HALF_STEP, least: 16, most: 32 },
  // 44 px is the least a finger hits (WCAG 2.5.5), 24 the least anything may have (2.5.8).
  { paths: /^size\.(control-small|target)$/, multiple: HALF_STEP, least: 24 },
  { paths: /^size\.control$/, multiple: STEP, least: 24, most: 64 },
  { paths: /^size\.(row|bar|chip|rail|rail-folded|panel|script-margin|measure|sheet)$/, multiple: STEP },
  { paths: /^size\./, multiple: HALF_STEP },
  { paths: /^text\.[^.]+\.line$/, multiple: HALF_STEP, least: 16 },
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
    const pixels = inPixels(token.value);
    const rule = ON_GRID.find(({ paths }) => paths.test(path));
    if (rule) {
      const { multiple, least = 0, most = Infinity } = rule;
      if (pixels % multiple !== 0) {
        const down = Math.floor(pixels / multiple) * multiple;
        faults.push({
          file,
          path,
          what: `is ${pixels} px, off the ${multiple} px grid.`,
          why: 'Whatever it lays out would push its neighbours off the grid.',
          fix: `Use ${down} or ${down + multiple} px.`,
        });
      } else if (pixels < least || pixels > most) {
        faults.push({
          file,
          path,
          what: `is ${pixels} px, ${pixels < least ? `less than ${least}` : `more than ${most}`}.`,
          why: 'A person could not read or hit what has that size, or it fits no row.',
          fix: `Stay between ${least} and ${most === Infinity ? 'what the screen holds' : most} px.`,
        });
      }
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
  checkTextFits(tokens, faults);
  checkOrder(tokens, faults);
}

const inPixels = ({ value, unit }: { value: number; unit: 'px' | 'rem' }): number =>
  unit === 'rem' ? value * 16 : value;

const lengthOf = (tokens: ResolvedSet, path: string): number | undefined => {
  const token = tokens.get(path);
  return token?.type === 'dimension' ? inPixels(token.value) : undefined;
};

/** A line that is lower than its letters lets them collide. */
function checkTextFits(tokens: ResolvedSet, faults: Fault[]): void {
  for (const { path, file } of tokens.values()) {
    if (!/^text\.[^.]+\.line$/.test(path)) continue;
    const line = lengthOf(tokens, path) ?? 0;
    const size = lengthOf(tokens, path.replace(/line$/, 'size')) ?? 0;
    if (line >= size) continue;
    faults.push({
      file,
      path,
      what: `is ${line} px for letters of ${size} px.`,
      why: 'Lines would run into each other.',
      fix: `Use ${Math.ceil(size / HALF_STEP) * HALF_STEP} px or more.`,
    });
  }
}

/** Breakpoints and spaces grow in the order they are written in, or a larger name would be smaller. */
function checkOrder(tokens: ResolvedSet, faults: Fault[]): void {
  for (const group of ['breakpoint.', 'space.']) {
    const own = [...tokens.keys()].filter((path) => path.startsWith(group));
    const named = group === 'space.' ? own.sort((a, b) => stepsIn(a) - stepsIn(b)) : own;
    for (const [at, path] of named.entries()) {
      const [before, here] = [lengthOf(tokens, named[at - 1] ?? ''), lengthOf(tokens, path)];
      if (before === undefined || here === undefined || here > before) continue;
      faults.push({
        file: tokens.get(path)?.file ?? '',
        path,
        what: `is ${here} px and comes after ${named[at - 1]}, which is ${before} px.`,
        why: 'A larger step that is smaller misleads whoever picks it.',
        fix: 'Put the values in order.',
      });
    }
  }
}

/** `space.1-half` -> 1.5 */
const stepsIn = (path: string): number => {
  const name = path.slice('space.'.length);
  if (name === 'half') return 0.5;
  return Number.parseInt(name, 10) + (name.endsWith('-half') ? 0.5 : 0);
};
