/**
 * `manifest.json`: everything documentation needs to know about each public token.
 */
import type { ContrastResult } from '../../checks/contrast.ts';
import type { Composition, ThemedToken } from '../compose.ts';
import { cssValue } from '../css-value.ts';
import type { Plan } from '../load.ts';
import type { ResolvedToken, TokenType } from '../model.ts';
import { cssVariable, isCssToken, varsKeys } from '../model.ts';

export interface ManifestToken {
  /** Dotted source path: `color.ink-2`. */
  readonly name: string;
  /** Keys in `vars`: `['color', 'ink2']`. */
  readonly keys: readonly string[];
  /** `--cm-color-ink-2` */
  readonly variable: string;
  readonly type: TokenType;
  readonly description: string;
  /** The public token it points at. */
  readonly alias?: string;
  /** Why it must not be used any more, or true without a reason. */
  readonly deprecated?: string | true;
  /** CSS text by mode: `light` first; only modes that change it follow (`dark`, `contrast more`, `contrast more, dark`). */
  readonly values: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly modifiers: Readonly<
    Record<string, { readonly default: string; readonly contexts: readonly string[] }>
  >;
  readonly breakpoints: Readonly<Record<string, number>>;
  readonly tokens: readonly ManifestToken[];
  /** Each declared foreground on its background, in each theme and contrast. */
  readonly contrast: readonly ContrastResult[];
}

export function makeManifest(
  plan: Plan,
  composition: Composition,
  contrast: readonly ContrastResult[],
): Manifest {
  const values = new Map<string, Record<string, string>>();
  const note = ({ light, dark }: ThemedToken, mode: string, always: boolean): void => {
    const own = values.get(light.path) ?? {};
    values.set(light.path, own);
    own[mode || 'light'] = cssValue(light);
    if (dark || (always && 'dark' in own)) own[mode ? `${mode}, dark` : 'dark'] = cssValue(dark ?? light);
  };
  for (const token of composition.base.tokens) note(token, '', false);
  for (const mode of composition.modes) {
    for (const token of mode.tokens) note(token, `${mode.modifier} ${mode.context}`, true);
  }
  const publicTokens = composition.base.tokens.map(({ light }) => light);
  return {
    modifiers: Object.fromEntries(
      plan.modifiers.map((modifier) => [
        modifier.name,
        { default: modifier.default, contexts: [...modifier.contexts.keys()] },
      ]),
    ),
    breakpoints: Object.fromEntries(publicTokens.flatMap(breakpoint)),
    tokens: publicTokens
      .filter(({ path }) => isCssToken(path))
      .map((token) => ({
        name: token.path,
        keys: varsKeys(token.path, token.extension),
        variable: cssVariable(token.path),
        type: token.type,
        description: token.description,
        ...(token.alias !== undefined && isCssToken(token.alias) && { alias: token.alias }),
        // false takes back what a group said.
        ...(token.deprecated && { deprecated: token.deprecated }),
        values: values.get(token.path) ?? {},
      })),
    contrast,
  };
}

const breakpoint = (token: ResolvedToken): [string, number][] =>
  token.path.startsWith('breakpoint.') && token.type === 'dimension'
    ? [[token.path.slice('breakpoint.'.length), token.value.value]]
    : [];

export const manifestJson = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;
