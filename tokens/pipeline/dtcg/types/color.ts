/**
 * Colours (Color module 4): fourteen spaces, each with its own ranges.
 */
import { isObject, type Json, own } from '../json.ts';
import { brief, type Check, isNumber, oneOf, problem, shape, tolerable, within } from './problem.ts';

interface Range {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Whether `high` itself is left out, as for hues. */
  readonly open?: boolean;
}

const unit = (...names: string[]): Range[] => names.map((name) => ({ name, low: 0, high: 1 }));
const percent = (name: string): Range => ({ name, low: 0, high: 100 });
const signed = (name: string): Range => ({ name, low: -Infinity, high: Infinity });
const hue: Range = { name: 'hue', low: 0, high: 360, open: true };
const chroma: Range = { name: 'chroma', low: 0, high: Infinity };
const RGB = unit('red', 'green', 'blue');
const XYZ = unit('X', 'Y', 'Z');

const SPACES = {
  srgb: RGB,
  'srgb-linear': RGB,
  hsl: [hue, percent('saturation'), percent('lightness')],
  hwb: [hue, percent('whiteness'), percent('blackness')],
  lab: [percent('lightness'), signed('a'), signed('b')],
  lch: [percent('lightness'), chroma, hue],
  oklab: [...unit('lightness'), signed('a'), signed('b')],
  oklch: [...unit('lightness'), chroma, hue],
  'display-p3': RGB,
  'a98-rgb': RGB,
  'prophoto-rgb': RGB,
  rec2020: RGB,
  'xyz-d65': XYZ,
  'xyz-d50': XYZ,
} as const satisfies Readonly<Record<string, readonly Range[]>>;

export type ColourSpace = keyof typeof SPACES;

const isSpace = (value: Json | undefined): value is ColourSpace =>
  typeof value === 'string' && Object.hasOwn(SPACES, value);

const outline = shape('color', {
  required: {
    colorSpace: oneOf('color space', Object.keys(SPACES)),
    components: (value) =>
      Array.isArray(value)
        ? []
        : problem('has no list of components', 'Write "components": [ … ] with three numbers.'),
  },
  optional: {
    alpha: (value) =>
      within(value, 0, 1) ? [] : problem(`has the alpha ${brief(value)}`, 'Write a number from 0 to 1.'),
    hex: (value) => {
      if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return [];
      const wrong = problem(
        `has the hex fallback ${brief(value)}`,
        'Write "#" and six digits; alpha has its own key.',
      );
      return typeof value === 'string' && /^#[0-9a-f]{3}$/i.test(value) ? tolerable(wrong) : wrong;
    },
  },
});

export const color: Check = (value) => {
  const problems = outline(value);
  const space = isObject(value) ? own(value, 'colorSpace') : undefined;
  const components = isObject(value) ? own(value, 'components') : undefined;
  if (!isSpace(space) || !Array.isArray(components)) return problems;
  const ranges: readonly Range[] = SPACES[space];
  if (components.length !== ranges.length) {
    const names = ranges.map(({ name }) => name).join(', ');
    return [
      ...problems,
      ...problem(
        `has ${components.length} components in ${space}`,
        `Write ${ranges.length}: ${names}.`,
        'components',
      ),
    ];
  }
  return [
    ...problems,
    ...ranges.flatMap((range, index) => {
      const part = (components as readonly Json[])[index] ?? null;
      if (part === 'none' || (isNumber(part) && inside(part, range))) return [];
      return problem(
        `has the ${range.name} ${brief(part)} in ${space}`,
        `Write "none" or a number${bounds(range)}.`,
        'components',
        index,
      );
    }),
  ];
};

const inside = (value: number, { low, high, open }: Range): boolean =>
  value >= low && (open ? value < high : value <= high);

const bounds = ({ low, high, open }: Range): string => {
  if (low === -Infinity) return '';
  if (high === Infinity) return ` from ${low} up`;
  return ` from ${low} to ${open ? 'below ' : ''}${high}`;
};
