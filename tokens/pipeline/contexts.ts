/**
 * Resolved contexts, each worked out once: checks, composition and outputs ask for the same few.
 */
import type { Plan } from './load.ts';
import type { Fault, Input, ResolvedSet } from './model.ts';
import { defaultInput, resolve } from './resolve.ts';

export interface Contexts {
  readonly plan: Plan;
  /** Tokens in one context; modifiers left out are in their default. */
  at(input?: Input): ResolvedSet;
  /** What was wrong in the contexts asked for so far. */
  faults(): readonly Fault[];
}

export function contextsOf(plan: Plan): Contexts {
  const known = new Map<string, ResolvedSet>();
  const found: Fault[] = [];
  const usual = defaultInput(plan);
  return {
    plan,
    at(input = {}) {
      const whole = { ...usual, ...input };
      const key = JSON.stringify(whole);
      const tokens = known.get(key) ?? resolve(plan, whole, found);
      known.set(key, tokens);
      return tokens;
    },
    faults: () => found,
  };
}

/**
 * Each modifier's contexts by themselves, in both themes. Composition refuses tokens that two modifiers
 * change, so no other combination holds a value that is not among these; `npm run tokens -- check` and the
 * tests go through all of them nevertheless.
 */
export function singleInputs(plan: Plan): Input[] {
  const [theme] = plan.modifiers.filter(({ name }) => name === 'theme');
  const themes: Input[] = theme ? [...theme.contexts.keys()].map((context) => ({ theme: context })) : [{}];
  const others = plan.modifiers
    .filter((modifier) => modifier !== theme)
    .flatMap(({ name, contexts, default: usual }) =>
      [...contexts.keys()].filter((context) => context !== usual).map((context) => ({ [name]: context })),
    );
  return [{}, ...others].flatMap((input) => themes.map((inTheme) => ({ ...input, ...inTheme })));
}
