/**
 * What stands where inside a value: which type a reference in each position must have (Format 9).
 */

/** A type, or a position inside one that no token can fill by itself. */
export type Part = string;

const DIMENSIONS = (...keys: string[]): Record<string, Part> =>
  Object.fromEntries(keys.map((key) => [key, 'dimension']));

const KEYS: Readonly<Record<Part, Readonly<Record<string, Part>>>> = {
  color: { components: 'components', alpha: 'number' },
  dimension: { value: 'number' },
  duration: { value: 'number' },
  strokeStyle: { dashArray: 'dashes' },
  border: { color: 'color', width: 'dimension', style: 'strokeStyle' },
  transition: { duration: 'duration', delay: 'duration', timingFunction: 'cubicBezier' },
  shadow: { color: 'color', ...DIMENSIONS('offsetX', 'offsetY', 'blur', 'spread') },
  stop: { color: 'color', position: 'number' },
  typography: {
    fontFamily: 'fontFamily',
    fontWeight: 'fontWeight',
    lineHeight: 'number',
    ...DIMENSIONS('fontSize', 'letterSpacing'),
  },
};

const ITEMS: Readonly<Record<Part, Part>> = {
  components: 'number',
  cubicBezier: 'number',
  dashes: 'dimension',
  fontFamily: 'fontFamily',
  gradient: 'stop',
  shadow: 'shadow',
};

const PLACEHOLDERS: readonly Part[] = ['components', 'dashes'];

/** The part at `key` of an object, or at any index of an array. */
export const partAt = (part: Part | undefined, key: string | number): Part | undefined => {
  if (part === undefined) return undefined;
  return typeof key === 'number' ? ITEMS[part] : KEYS[part]?.[key];
};

/** The type that a token must have to fill `part`; nothing where only a JSON Pointer can reach. */
export const tokenTypeOf = (part: Part | undefined): string | undefined => {
  if (part === undefined || PLACEHOLDERS.includes(part)) return undefined;
  return part === 'stop' ? 'gradient' : part;
};
