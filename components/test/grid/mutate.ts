import { boxesOf } from './boxes.ts';
import { pixels } from './grid.ts';
import { measureGrid, type Offender } from './measure.ts';
import { pathOf } from './report.ts';

/*
 * How much the measuring would notice: it pushes a box off the grid by a little, at random, and looks whether
 * anything is said.
 */

/** What came of a run of changes. */
export interface MutationRun {
  readonly tried: number;
  /** Changes that moved a box; others cannot be seen by anyone. */
  readonly moved: number;
  /** Moves that were found. */
  readonly killed: number;
  /** Moves that nobody noticed, as text. */
  readonly survivors: readonly string[];
}

/** Lengths that place boxes. Widths, border widths inside a line and transforms are free by rule, so left out. */
const PROPERTIES = [
  'padding-block-start',
  'padding-block-end',
  'padding-inline-start',
  'padding-inline-end',
  'margin-block-start',
  'margin-block-end',
  'margin-inline-start',
  'row-gap',
  'column-gap',
  'block-size',
  'line-height',
  'border-block-start-width',
  'inset-block-start',
  'vertical-align',
] as const;

/** What an inline box does with these is ink, not layout. */
const BLOCK_LEVEL_ONLY = new Set<string>(['border-block-start-width', 'inset-block-start', 'block-size']);

/** Half a pixel to three, either way. */
const AMOUNTS = [0.5, 1, 1.5, 2, 2.5, 3].flatMap((amount) => [amount, -amount]);

/**
 * Changes boxes under a root one at a time and puts each back.
 * @param seed the same seed makes the same changes
 * @param count how many changes are tried
 */
export function mutateGrid(root: HTMLElement, seed: number, count: number): MutationRun {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const elements = boxesOf(root)
    .boxes.map(({ element }) => element)
    .filter((element) => element instanceof HTMLElement && element !== root) as HTMLElement[];
  const known = new Set(measureGrid(root).offenders.map(nameOf));
  const survivors: string[] = [];
  let moved = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const element = pick(elements);
    const property = pick(PROPERTIES);
    const amount = pick(AMOUNTS);
    const before = placesOf(root);
    const restore = change(element, property, amount);
    if (!restore) continue;
    if (differ(before, placesOf(root))) {
      moved += 1;
      if (measureGrid(root).offenders.every((offender) => known.has(nameOf(offender))))
        survivors.push(`${pathOf(element, root)} { ${property}: ${amount > 0 ? '+' : ''}${amount}px }`);
    }
    restore();
  }
  return { tried: count, moved, killed: moved - survivors.length, survivors };
}

const names = new WeakMap<Element, number>();
let named = 0;

/** Tells an offence that was there before from one that a change brought. */
function nameOf({ element, rule, what, value }: Offender): string {
  const name = names.get(element) ?? (named += 1);
  names.set(element, name);
  return `${name} ${rule} ${what} ${value}`;
}

function change(element: HTMLElement, property: string, amount: number): (() => void) | undefined {
  const style = getComputedStyle(element);
  if (
    style.display === 'inline'
      ? BLOCK_LEVEL_ONLY.has(property)
      : property === 'vertical-align' && !style.display.startsWith('inline')
  )
    return undefined;
  const saved = element.getAttribute('style');
  const unbordered = property === 'border-block-start-width' && style.borderTopStyle === 'none';
  const length = (unbordered ? 0 : pixels(style.getPropertyValue(property))) + amount;
  if (property === 'inset-block-start' && style.position === 'static')
    element.style.setProperty('position', 'relative', 'important');
  if (unbordered) element.style.setProperty('border-block-start-style', 'solid', 'important');
  element.style.setProperty(property, `${length}px`, 'important');
  return () => {
    if (saved === null) element.removeAttribute('style');
    else element.setAttribute('style', saved);
  };
}

/** Where every box outside drawings is, to 1/64 px. */
const placesOf = (root: Element): number[] =>
  [root, ...root.querySelectorAll(':not(svg *)')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  });

const differ = (before: readonly number[], after: readonly number[]): boolean =>
  before.some((place, at) => Math.abs(place - (after[at] ?? 0)) > 0.02);

/** Numbers from 0 to 1 that depend on nothing but the seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
