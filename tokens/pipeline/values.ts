/**
 * Values of each DTCG type, checked and given a shape the rest can rely on.
 * Aliases inside have been followed by then.
 */
import type { Colour, Dimension, Shadow, Typed } from './model.ts';

/** A checked value, or in words what is wrong with it. */
export type Parsed = { readonly ok: Typed } | { readonly wrong: string };

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const numbers = (value: unknown, count: number): number[] | undefined =>
  Array.isArray(value) && value.length === count && value.every(finite) ? value : undefined;

const PARSERS: { readonly [Type in Typed['type']]: (raw: unknown) => Parsed } = {
  color: (raw) => wrap(colour(raw), (value) => ({ type: 'color', value })),
  dimension: (raw) => wrap(dimension(raw), (value) => ({ type: 'dimension', value })),
  duration: (raw) => {
    const { value, unit } = record(raw);
    return finite(value) && value >= 0 && (unit === 'ms' || unit === 's')
      ? { ok: { type: 'duration', value: { value, unit } } }
      : { wrong: 'is no duration; write { "value": 160, "unit": "ms" }' };
  },
  fontFamily: (raw) => {
    const list: unknown = typeof raw === 'string' ? [raw] : raw;
    return Array.isArray(list) &&
      list.length > 0 &&
      list.every((name) => typeof name === 'string' && name !== '')
      ? { ok: { type: 'fontFamily', value: list } }
      : { wrong: 'is no font family; write a name or a list of names' };
  },
  fontWeight: (raw) =>
    finite(raw) && raw >= 1 && raw <= 1000
      ? { ok: { type: 'fontWeight', value: raw } }
      : { wrong: 'is no font weight; write a number from 1 to 1000' },
  number: (raw) => (finite(raw) ? { ok: { type: 'number', value: raw } } : { wrong: 'is no number' }),
  cubicBezier: (raw) => {
    const [x1, y1, x2, y2] = numbers(raw, 4) ?? [];
    return x1 !== undefined &&
      y1 !== undefined &&
      x2 !== undefined &&
      y2 !== undefined &&
      [x1, x2].every((x) => x >= 0 && x <= 1)
      ? { ok: { type: 'cubicBezier', value: [x1, y1, x2, y2] } }
      : { wrong: 'is no cubic Bézier; write four numbers, the first and third from 0 to 1' };
  },
  shadow: (raw) => {
    const list = (Array.isArray(raw) ? raw : [raw]).map(shadow);
    const wrong = list.find((entry) => typeof entry === 'string');
    return wrong === undefined
      ? { ok: { type: 'shadow', value: list.filter((entry) => typeof entry !== 'string') } }
      : { wrong };
  },
};

export const TOKEN_TYPES: readonly string[] = Object.keys(PARSERS);

const isTokenType = (type: string): type is Typed['type'] => Object.hasOwn(PARSERS, type);

/** Checks `raw` against `type`. */
export function parseValue(type: string, raw: unknown): Parsed {
  return isTokenType(type)
    ? PARSERS[type](raw)
    : { wrong: `has the type "${type}", which is none of ${TOKEN_TYPES.join(', ')}` };
}

function wrap<Value>(value: Value | string, make: (value: Value) => Typed): Parsed {
  return typeof value === 'string' ? { wrong: value } : { ok: make(value) };
}

function colour(raw: unknown): Colour | string {
  const { colorSpace, components, alpha = 1, hex } = record(raw);
  if (colorSpace !== 'srgb')
    return 'is no sRGB colour; write { "colorSpace": "srgb", "components": [r, g, b], "hex": "#rrggbb" }';
  const [r, g, b] = numbers(components, 3) ?? [];
  if (
    r === undefined ||
    g === undefined ||
    b === undefined ||
    [r, g, b].some((part) => part < 0 || part > 1)
  ) {
    return 'needs three components from 0 to 1';
  }
  if (!finite(alpha) || alpha < 0 || alpha > 1) return 'needs an alpha from 0 to 1';
  const value: Colour = { colorSpace: 'srgb', components: [r, g, b], alpha };
  // People read and edit the hex; a stale one would show a colour that is not painted.
  if (hex !== undefined && hex !== toHex(value))
    return `says hex ${String(hex)} but its components make ${toHex(value)}`;
  return value;
}

function dimension(raw: unknown): Dimension | string {
  const { value, unit } = record(raw);
  return finite(value) && (unit === 'px' || unit === 'rem')
    ? { value, unit }
    : 'is no dimension; write { "value": 16, "unit": "px" }';
}

function shadow(raw: unknown): Shadow | string {
  const { color, offsetX, offsetY, blur, spread, inset = false } = record(raw);
  const paint = colour(color);
  if (typeof paint === 'string') return `has a shadow colour that ${paint}`;
  const lengths = [offsetX, offsetY, blur, spread].map(dimension);
  const [x, y, b, s] = lengths;
  if (
    !x ||
    !y ||
    !b ||
    !s ||
    typeof x === 'string' ||
    typeof y === 'string' ||
    typeof b === 'string' ||
    typeof s === 'string'
  ) {
    return 'needs offsetX, offsetY, blur and spread as dimensions';
  }
  if (typeof inset !== 'boolean') return 'has an "inset" that is neither true nor false';
  return { color: paint, offsetX: x, offsetY: y, blur: b, spread: s, inset };
}

/** `#rrggbb`, alpha left out. */
export const toHex = (value: Colour): string =>
  `#${value.components
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
