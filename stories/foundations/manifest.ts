import source from '@castmatch/tokens/manifest.json';

/** A public token as the manifest describes it. */
export interface Token {
  /** `color.ink-2` */
  name: string;
  /** Its place in the typed object: `['color', 'ink2']`. */
  keys: readonly string[];
  /** `--cm-color-ink-2` */
  variable: string;
  type: string;
  description: string;
  /** CSS text by mode: `light`, then only what changes: `dark`, `contrast more`, `script devanagari`. */
  values: Readonly<Record<string, string | undefined>>;
}

/** A declared foreground on its background, measured. */
export interface Contrast {
  foreground: string;
  background: string;
  theme: string;
  contrast: string;
  ratio: number;
  minimum: number;
}

export const tokens: readonly Token[] = source.tokens;
/** As they stand; what hover and press make of them is measured too, and not shown. */
export const contrasts: readonly Contrast[] = source.contrast.filter((pair) => !('state' in pair));
/** Width in px from which each layout holds, by name, the narrowest first. */
export const breakpoints: Readonly<Record<string, number>> = source.breakpoints;

const byName = new Map(tokens.map((token) => [token.name, token]));

/** The token of that name; a story that names none must not render. */
export function token(name: string): Token {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no token "${name}". Look for its name in tokens/src.`);
  return found;
}

/** `color.ink-2` -> `var(--cm-color-ink-2)` */
export const reference = (name: string): string => `var(${token(name).variable})`;

/** `color.ink-2` -> `vars.color.ink2`, `space.1` -> `vars.space['1']` */
export const typedName = ({ keys }: Token): string =>
  keys.reduce((path, key) => (/^[a-z]\w*$/i.test(key) ? `${path}.${key}` : `${path}['${key}']`), 'vars');

/** A token's value in a mode, or its usual one where the mode leaves it alone. */
export const valueIn = (found: Token, mode: string): string =>
  found.values[mode] ?? found.values['light'] ?? '';

/** Pixels of a length at the default font size. */
export function pixels(value: string): number {
  return value.endsWith('rem') ? Number.parseFloat(value) * 16 : Number.parseFloat(value);
}

/** Tokens of a group, in the manifest's order. */
export function group(prefix: string): readonly Token[] {
  return tokens.filter(({ name }) => name.startsWith(`${prefix}.`));
}

/** The first words of all tokens, `color` to `z`. */
export const groups: readonly string[] = [...new Set(tokens.map(({ name }) => name.split('.')[0] ?? ''))];

/** Tokens and pairs are found by every word that is asked for, in any order. */
export const matches = (words: string, asked: string): boolean =>
  asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.toLowerCase().includes(word));
