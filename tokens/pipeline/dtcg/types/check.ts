/**
 * The thirteen types, and the checks of their values.
 */
import type { Json, JsonObject } from '../json.ts';
import { color } from './color.ts';
import { border, gradient, shadow, strokeStyle, transition, typography } from './composite.ts';
import { brief, type Check, problem, type Problem } from './problem.ts';
import { cubicBezier, dimension, duration, fontFamily, fontWeight, number } from './simple.ts';

const CHECKS: Readonly<Record<string, Check>> = {
  color,
  dimension,
  fontFamily,
  fontWeight,
  duration,
  cubicBezier,
  number,
  strokeStyle,
  border,
  transition,
  shadow,
  gradient,
  typography,
};

/** The types of DTCG 2025.10. */
export const TOKEN_TYPES: readonly string[] = Object.keys(CHECKS);

// Spectrum types tokens "string", as does an example in Format 6.3; Primer has types of its own, "custom-…".
const LOOSE: Readonly<Record<string, Check>> = {
  string: (value) =>
    typeof value === 'string' ? [] : problem(`is no string: ${brief(value)}`, 'Put it in quotes.'),
};

/** Types beyond the format, let through in published files only. Nothing inside their values is a reference. */
export const isLooseType = (type: string): boolean => Object.hasOwn(LOOSE, type) || /^custom-./.test(type);

export const isTokenType = (type: string): boolean => Object.hasOwn(CHECKS, type);

/** What is wrong with `value` as a `type`; references in it must have been replaced. */
export function checkValue(type: string, value: Json): Problem[] {
  const check = Object.hasOwn(CHECKS, type) ? CHECKS[type] : LOOSE[type];
  return check ? check(value) : [];
}

/** The value as it counts: a gradient's positions are clamped to 0 and 1 (Format 9.7). */
export function settle(type: string, value: Json): Json {
  if (type !== 'gradient' || !Array.isArray(value)) return value;
  return (value as readonly JsonObject[]).map((stop) =>
    Object.fromEntries(
      Object.entries(stop).map(([key, part]) => [
        key,
        key === 'position' && typeof part === 'number' ? Math.min(1, Math.max(0, part)) : part,
      ]),
    ),
  );
}
