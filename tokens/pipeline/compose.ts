/**
 * From contexts to blocks: what is said once for everyone, and the least that each mode must say again.
 *
 * Theme has no block of its own: a colour that differs between light and dark carries both,
 * and becomes one `light-dark()`.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Contexts } from './contexts.ts';
import type { Fault, Input, ResolvedSet, ResolvedToken } from './model.ts';
import { isPublic } from './model.ts';

/** A token with its light value, and its dark one where that differs. */
export interface ThemedToken {
  readonly light: ResolvedToken;
  readonly dark: ResolvedToken | undefined;
}

/** The default block, or what changes when one modifier leaves its default. */
export interface Block {
  readonly modifier: string | undefined;
  readonly context: string | undefined;
  readonly tokens: readonly ThemedToken[];
  /**
   * Tokens that another mode of the same modifier changes and this one leaves alone: inside that mode they must
   * be taken back. Compact inside touch is compact all through.
   */
  readonly restored: readonly ThemedToken[];
}

export interface Composition {
  readonly base: Block;
  readonly modes: readonly Block[];
  /** Path -> the modifier that changes it; theme aside, a token follows at most one. */
  readonly follows: ReadonlyMap<string, string>;
}

/** Composes every block. Faults name tokens that two modifiers would fight over. */
export function compose({ plan, at }: Contexts, faults: Fault[]): Composition {
  const themed = (input: Input): { light: ResolvedSet; dark: ResolvedSet } => ({
    light: at({ ...input, theme: 'light' }),
    dark: at({ ...input, theme: 'dark' }),
  });
  const pair = ({
    light: lights,
    dark: darks,
  }: {
    light: ResolvedSet;
    dark: ResolvedSet;
  }): Map<string, ThemedToken> => {
    const tokens = new Map<string, ThemedToken>();
    for (const light of lights.values()) {
      const dark = darks.get(light.path);
      if (!isPublic(light.path)) continue;
      if (!dark) {
        faults.push(
          fault(
            light,
            'has no value in theme=dark.',
            'Dark would show the light value.',
            'Say it in modes/theme/dark.tokens.json too.',
          ),
        );
      }
      tokens.set(light.path, { light, dark: dark && !sameValue(light, dark) ? dark : undefined });
    }
    for (const dark of darks.values()) {
      if (lights.has(dark.path) || !isPublic(dark.path)) continue;
      faults.push(
        fault(
          dark,
          'has no value in theme=light.',
          'Its variable would be undefined there.',
          'Say it in modes/theme/light.tokens.json too.',
        ),
      );
    }
    return tokens;
  };

  const base = pair(themed({}));
  for (const { light, dark } of base.values()) {
    if (dark && (light.type !== dark.type || (light.type !== 'color' && light.type !== 'shadow'))) {
      faults.push(
        fault(
          dark,
          'changes with the theme but is no colour.',
          'Only colours can follow color-scheme through light-dark().',
          'Move it to system/, or to another modifier.',
        ),
      );
    }
  }

  const follows = new Map<string, string>();
  const modes: Block[] = [];
  for (const modifier of plan.modifiers) {
    if (modifier.name === 'theme') continue;
    for (const context of modifier.contexts.keys()) {
      if (context === modifier.default) continue;
      const here = pair(themed({ [modifier.name]: context }));
      const tokens: ThemedToken[] = [];
      for (const token of here.values()) {
        const usual = base.get(token.light.path);
        if (!usual) {
          faults.push(
            fault(
              token.light,
              `exists only when ${modifier.name}=${context}.`,
              'Its variable would be undefined everywhere else.',
              'Mend the name, or give it a value in system/.',
            ),
          );
        } else if (usual.light.type !== token.light.type) {
          faults.push(
            fault(
              token.light,
              `is a ${token.light.type} when ${modifier.name}=${context} and a ${usual.light.type} otherwise.`,
              'What uses it could not take both.',
              'Give it the same type everywhere.',
            ),
          );
        } else if (!sameThemed(usual, token)) {
          const other = follows.get(token.light.path);
          if (other !== undefined && other !== modifier.name) {
            faults.push(
              fault(
                token.light,
                `is changed by ${other} and by ${modifier.name}.`,
                'With both at once the later rule would win by accident.',
                'Let one modifier own it.',
              ),
            );
          }
          follows.set(token.light.path, modifier.name);
          tokens.push(token);
        }
      }
      modes.push({ modifier: modifier.name, context, tokens, restored: [] });
    }
  }
  return {
    base: { modifier: undefined, context: undefined, tokens: [...base.values()], restored: [] },
    modes: modes.map((mode) => {
      const own = new Set(mode.tokens.map(({ light }) => light.path));
      const restored = [...base.values()].filter(
        ({ light: { path } }) => follows.get(path) === mode.modifier && !own.has(path),
      );
      return { ...mode, restored };
    }),
    follows,
  };
}

const sameValue = (a: ResolvedToken, b: ResolvedToken): boolean =>
  a.type === b.type && isDeepStrictEqual(a.value, b.value);

const sameThemed = (a: ThemedToken, b: ThemedToken): boolean =>
  sameValue(a.light, b.light) && sameValue(a.dark ?? a.light, b.dark ?? b.light);

const fault = (token: ResolvedToken, what: string, why: string, fix: string): Fault => ({
  file: token.file,
  path: token.path,
  what,
  why,
  fix,
});
