/**
 * What the pipeline speaks about: tokens as resolved, and what is wrong with them.
 */
import { type Fault, formatFault } from './dtcg/fault.ts';
import type { ColourSpace } from './dtcg/types/color.ts';

export { type Fault, formatFault } from './dtcg/fault.ts';

/** Thrown when a build is refused; nothing has been written by then. */
export class FaultsError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'FaultsError';
    this.faults = faults;
  }
}

/** What CastMatch adds to a token under `$extensions["in.castmatch"]`. */
export interface TokenExtension {
  /** Key in `vars` where the path's last segment makes no good one (`1-half` -> `oneHalf`). */
  readonly key?: string;
  /** CSS unit of a plain number; DTCG dimensions know px and rem only. */
  readonly unit?: 'em';
}

/** A colour's part, or that it has none, as the hue of a grey. */
export type Component = number | 'none';

/** A colour in the space it was written in. `toSrgb` in colour.ts makes it one of the screen. */
export interface Colour {
  readonly colorSpace: ColourSpace;
  readonly components: readonly [Component, Component, Component];
  readonly alpha: number;
}

/** sRGB, each component 0 to 1. */
export interface SrgbColour {
  readonly colorSpace: 'srgb';
  readonly components: readonly [number, number, number];
  readonly alpha: number;
}

export interface Dimension {
  readonly value: number;
  readonly unit: 'px' | 'rem';
}

export interface Duration {
  readonly value: number;
  readonly unit: 'ms' | 's';
}

export type CubicBezier = readonly [number, number, number, number];

/** A CSS line style, or dashes and gaps in turn. */
export type StrokeStyle =
  string | { readonly dashArray: readonly Dimension[]; readonly lineCap: 'round' | 'butt' | 'square' };

export interface Border {
  readonly color: Colour;
  readonly width: Dimension;
  readonly style: StrokeStyle;
}

export interface Transition {
  readonly duration: Duration;
  readonly delay: Duration;
  readonly timingFunction: CubicBezier;
}

export interface Shadow {
  readonly color: Colour;
  readonly offsetX: Dimension;
  readonly offsetY: Dimension;
  readonly blur: Dimension;
  readonly spread: Dimension;
  readonly inset: boolean;
}

export interface GradientStop {
  readonly color: Colour;
  /** 0 to 1. */
  readonly position: number;
}

export interface Typography {
  readonly fontFamily: readonly string[];
  readonly fontSize: Dimension;
  readonly fontWeight: number;
  readonly letterSpacing: Dimension;
  /** A multiple of the font size. */
  readonly lineHeight: number;
}

/** A checked value together with its DTCG type. */
export type Typed =
  | { readonly type: 'color'; readonly value: Colour }
  | { readonly type: 'dimension'; readonly value: Dimension }
  | { readonly type: 'duration'; readonly value: Duration }
  | { readonly type: 'fontFamily'; readonly value: readonly string[] }
  | { readonly type: 'fontWeight'; readonly value: number }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'cubicBezier'; readonly value: CubicBezier }
  | { readonly type: 'strokeStyle'; readonly value: StrokeStyle }
  | { readonly type: 'border'; readonly value: Border }
  | { readonly type: 'transition'; readonly value: Transition }
  | { readonly type: 'shadow'; readonly value: readonly Shadow[] }
  | { readonly type: 'gradient'; readonly value: readonly GradientStop[] }
  | { readonly type: 'typography'; readonly value: Typography };

export type TokenType = Typed['type'];

/** A token in one context: every alias followed, value checked. */
export type ResolvedToken = Typed & {
  readonly path: string;
  readonly file: string;
  readonly description: string;
  /** The token the whole value points at, where it is an alias. */
  readonly alias: string | undefined;
  readonly extension: TokenExtension;
  /** Why it must not be used any more, or true without a reason. */
  readonly deprecated?: string | boolean | undefined;
};

/** Which context each modifier is in, e.g. `{ theme: 'dark', density: 'touch' }`. */
export type Input = Readonly<Record<string, string>>;

export type ResolvedSet = ReadonlyMap<string, ResolvedToken>;

/** `ref.*` is the private palette: it feeds public tokens and is never emitted. */
export const isPublic = (path: string): boolean => !path.startsWith('ref.');

/** Breakpoints live in JavaScript only: a media query cannot read a CSS variable. */
export const isCssToken = (path: string): boolean => isPublic(path) && !path.startsWith('breakpoint.');

/** `color.ink-2` -> `--cm-color-ink-2`. */
export const cssVariable = (path: string): string => `--cm-${path.replaceAll('.', '-')}`;

/** `portrait-small-inline` -> `portraitSmallInline`, `ink-2` -> `ink2`. */
const camel = (segment: string): string =>
  segment.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Where a token stands in `vars`: `['color', 'ink2']`. */
export function varsKeys(path: string, extension: TokenExtension): string[] {
  const keys = path.split('.').map(camel);
  if (extension.key !== undefined) keys[keys.length - 1] = extension.key;
  return keys;
}
