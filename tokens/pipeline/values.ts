/**
 * DTCG values in the shape the rest relies on, and what CastMatch asks of them beyond the format.
 */
import { toHex } from './colour.ts';
import { isObject, type Json, type JsonObject, own } from './dtcg/json.ts';
import { FONT_WEIGHTS } from './dtcg/types/simple.ts';
import type {
  Border,
  Colour,
  Component,
  CubicBezier,
  Dimension,
  Duration,
  GradientStop,
  Shadow,
  StrokeStyle,
  Transition,
  Typed,
  Typography,
} from './model.ts';

/** A value in its shape, or in words what CastMatch does not want of it. */
export type Parsed = { readonly ok: Typed } | { readonly wrong: string };

/**
 * @param json has passed the format's checks for `type`, references replaced
 */
export function parseValue(type: string, json: Json): Parsed {
  switch (type) {
    case 'color':
      return staleHex(json) ?? { ok: { type, value: colour(json) } };
    case 'dimension':
      return { ok: { type, value: dimension(json) } };
    case 'duration':
      return numberAt(json, 'value') < 0
        ? { wrong: 'is a duration below 0' }
        : { ok: { type, value: duration(json) } };
    case 'fontFamily':
      return list(json).includes('')
        ? { wrong: 'has a font without a name' }
        : { ok: { type, value: list(json).map(String) } };
    case 'fontWeight':
      return { ok: { type, value: fontWeight(json) } };
    case 'number':
      return { ok: { type, value: Number(json) } };
    case 'cubicBezier':
      return { ok: { type, value: bezier(json) } };
    case 'strokeStyle':
      return { ok: { type, value: strokeStyle(json) } };
    case 'border':
      return { ok: { type, value: border(json) } };
    case 'transition':
      return { ok: { type, value: transition(json) } };
    case 'shadow':
      return { ok: { type, value: list(json).map(shadow) } };
    case 'gradient':
      return { ok: { type, value: list(json).map(stop) } };
    case 'typography':
      return numberAt(at(json, 'letterSpacing'), 'value') === 0
        ? { ok: { type, value: typography(json) } }
        : { wrong: 'has letter spacing, for which the CSS shorthand "font" has no place' };
    default:
      return { wrong: `is a ${type}, which CSS does not know` };
  }
}

const at = (json: Json, key: string): Json => (isObject(json) ? (own(json, key) ?? null) : null);
const numberAt = (json: Json, key: string): number => Number(at(json, key));
const list = (json: Json): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : [json]);

function colour(json: Json): Colour {
  const { colorSpace, components, alpha } = json as JsonObject;
  return {
    colorSpace: colorSpace as Colour['colorSpace'],
    components: components as readonly [Component, Component, Component],
    alpha: alpha === undefined ? 1 : Number(alpha),
  };
}

/** People read and edit the hex; a stale one would show a colour that is not painted. */
function staleHex(json: Json): Parsed | undefined {
  const hex = at(json, 'hex');
  if (typeof hex !== 'string') return undefined;
  const painted = toHex(colour(json));
  return hex.toLowerCase() === painted
    ? undefined
    : { wrong: `says hex ${hex} but its components make ${painted}` };
}

const dimension = (json: Json): Dimension => ({
  value: numberAt(json, 'value'),
  unit: at(json, 'unit') as Dimension['unit'],
});

const duration = (json: Json): Duration => ({
  value: numberAt(json, 'value'),
  unit: at(json, 'unit') as Duration['unit'],
});

const fontWeight = (json: Json): number =>
  typeof json === 'string' ? (FONT_WEIGHTS[json] ?? Number.NaN) : Number(json);

const bezier = (json: Json): CubicBezier => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = list(json).map(Number);
  return [x1, y1, x2, y2];
};

const strokeStyle = (json: Json): StrokeStyle =>
  typeof json === 'string'
    ? json
    : {
        dashArray: list(at(json, 'dashArray')).map(dimension),
        lineCap: at(json, 'lineCap') as 'round' | 'butt' | 'square',
      };

const border = (json: Json): Border => ({
  color: colour(at(json, 'color')),
  width: dimension(at(json, 'width')),
  style: strokeStyle(at(json, 'style')),
});

const transition = (json: Json): Transition => ({
  duration: duration(at(json, 'duration')),
  delay: duration(at(json, 'delay')),
  timingFunction: bezier(at(json, 'timingFunction')),
});

const shadow = (json: Json): Shadow => ({
  color: colour(at(json, 'color')),
  offsetX: dimension(at(json, 'offsetX')),
  offsetY: dimension(at(json, 'offsetY')),
  blur: dimension(at(json, 'blur')),
  spread: dimension(at(json, 'spread')),
  inset: at(json, 'inset') === true,
});

const stop = (json: Json): GradientStop => ({
  color: colour(at(json, 'color')),
  position: numberAt(json, 'position'),
});

const typography = (json: Json): Typography => ({
  fontFamily: list(at(json, 'fontFamily')).map(String),
  fontSize: dimension(at(json, 'fontSize')),
  fontWeight: fontWeight(at(json, 'fontWeight')),
  letterSpacing: dimension(at(json, 'letterSpacing')),
  lineHeight: numberAt(json, 'lineHeight'),
});
