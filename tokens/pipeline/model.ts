/**
 * What the pipeline speaks about: tokens as written, tokens as resolved, faults.
 */

/** One thing wrong with the sources. Printed as `file: path: what why fix`. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  /** What is wrong. */
  readonly what: string;
  /** Why that cannot be let through. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
}

export const formatFault = (fault: Fault): string =>
  `${fault.file}: ${fault.path}: ${fault.what} ${fault.why} ${fault.fix}`;

/** Thrown when a build is refused; nothing has been written by then. */
export class FaultsError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'FaultsError';
    this.faults = faults;
  }
}

/** A token as its file says it, before aliases are followed. */
export interface RawToken {
  /** Dotted, e.g. `color.ink-2`. */
  readonly path: string;
  readonly file: string;
  /** Own or inherited from a group; an alias without one takes its target's. */
  readonly type: string | undefined;
  readonly raw: unknown;
  /** Own, or the nearest group's. */
  readonly description: string | undefined;
  readonly extension: TokenExtension;
}

/** What CastMatch adds to a token under `$extensions["in.castmatch"]`. */
export interface TokenExtension {
  /** Key in `vars` where the path's last segment makes no good one (`1-half` -> `oneHalf`). */
  readonly key?: string;
  /** CSS unit of a plain number; DTCG dimensions know px and rem only. */
  readonly unit?: 'em';
}

/** sRGB, each component 0 to 1. */
export interface Colour {
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

export interface Shadow {
  readonly color: Colour;
  readonly offsetX: Dimension;
  readonly offsetY: Dimension;
  readonly blur: Dimension;
  readonly spread: Dimension;
  readonly inset: boolean;
}

/** A checked value together with its DTCG type. */
export type Typed =
  | { readonly type: 'color'; readonly value: Colour }
  | { readonly type: 'dimension'; readonly value: Dimension }
  | { readonly type: 'duration'; readonly value: Duration }
  | { readonly type: 'fontFamily'; readonly value: readonly string[] }
  | { readonly type: 'fontWeight'; readonly value: number }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'cubicBezier'; readonly value: readonly [number, number, number, number] }
  | { readonly type: 'shadow'; readonly value: readonly Shadow[] };

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
