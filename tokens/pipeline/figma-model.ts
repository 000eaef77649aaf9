/**
 * What Figma and the sources have in common: token trees, one for each mode of each collection.
 */
import type { TokenType } from './model.ts';

/** A token as a DTCG file holds it. */
export interface FileToken {
  readonly $type: TokenType;
  /** A DTCG value, or `{path}` of another token. */
  readonly $value: unknown;
  readonly $description?: string;
  readonly $deprecated?: string | true;
  readonly $extensions?: { readonly 'in.castmatch': { readonly unit: 'em' } };
}

/** Dotted path -> token. */
export type FlatTokens = Readonly<Record<string, FileToken>>;

/** Tokens that follow the same modifiers. Every mode has every token. */
export interface ModeSet {
  /** Name of the collection. */
  readonly name: string;
  /** Mode -> its tokens; the first mode is the default. */
  readonly modes: Readonly<Record<string, FlatTokens>>;
}

export interface TokenTree {
  [name: string]: TokenTree | FileToken;
}

/** Groups for dots: what is written into a `.tokens.json`. */
export function nest(tokens: FlatTokens): TokenTree {
  const root: TokenTree = {};
  for (const [path, token] of Object.entries(tokens)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let group = root;
    for (const name of names) {
      const next = group[name];
      group = next && !isToken(next) ? next : (group[name] = {});
    }
    group[last] = token;
  }
  return root;
}

const isToken = (node: TokenTree | FileToken): node is FileToken => '$value' in node;

const ALIAS = /^\{([^{}]+)\}$/;

/** The path an alias points at. */
export const aliasOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? ALIAS.exec(value)?.[1] : undefined;

/** A part of a shadow: the key in its value, and what Figma calls the part. */
export const SHADOW_PARTS = {
  color: 'color',
  offsetX: 'offset-x',
  offsetY: 'offset-y',
  blur: 'blur',
  spread: 'spread',
  inset: 'inset',
} as const;

export type ShadowPart = keyof typeof SHADOW_PARTS;

export const isShadowPart = (part: string): part is ShadowPart => Object.hasOwn(SHADOW_PARTS, part);
