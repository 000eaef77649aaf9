/**
 * Follows aliases and checks values, for one context at a time.
 */
import { type ResolvedToken as DtcgToken, pathOf, resolveSources } from './dtcg/document.ts';
import { faultAt, type Fault, type Words } from './dtcg/fault.ts';
import { selectSources } from './dtcg/input.ts';
import { fileOf, own, placeOf } from './dtcg/json.ts';
import { extensionOf, type Plan } from './load.ts';
import type { Input, ResolvedSet, ResolvedToken } from './model.ts';
import { parseValue } from './values.ts';

/** Every modifier in its default context. */
export const defaultInput = (plan: Plan): Input =>
  Object.fromEntries(plan.modifiers.map((modifier) => [modifier.name, modifier.default]));

/** Every combination of contexts: what a page can be in. */
export function everyInput(plan: Plan): Input[] {
  return plan.modifiers.reduce<Input[]>(
    (inputs, modifier) =>
      inputs.flatMap((input) =>
        [...modifier.contexts.keys()].map((context) => ({ ...input, [modifier.name]: context })),
      ),
    [{}],
  );
}

/**
 * Resolves every token in one context.
 *
 * @param faults gets one entry for each thing wrong in this context
 * @returns tokens in source order; a faulty token is left out
 */
export function resolve(plan: Plan, input: Input, faults: Fault[]): ResolvedSet {
  const sources = selectSources(plan.resolver, { ...defaultInput(plan), ...input });
  const found = new Map<string, ResolvedToken>();
  const tokens = resolveSources(sources, faults);
  const paths = new Map(tokens.map((one) => [one.path, one]));
  for (const one of tokens) {
    const made = make(one, paths, faults);
    if (made) found.set(made.path, made);
  }
  const ordered = [...plan.places.keys()].flatMap((path) => found.get(path) ?? []);
  return new Map([...ordered, ...found.values()].map((token) => [token.path, token]));
}

function make(
  one: DtcgToken,
  all: ReadonlyMap<string, DtcgToken>,
  faults: Fault[],
): ResolvedToken | undefined {
  const { path, type, value, token, alias, group } = one;
  const { json } = token.raw;
  const fail = (key: string, words: Words): undefined => {
    faults.push(faultAt(placeOf(json, key), path, words));
    return undefined;
  };
  const target = alias && pathOf(alias);
  // The format lets an alias take its target's type; here it must be what the group around it says.
  if (token.raw.type === undefined && group.type !== undefined && group.type !== type) {
    return fail('$value', [
      `is a ${group.type} but points at {${target}}, a ${type}.`,
      'A value of another type cannot stand there.',
      'Point it at a token of its own type.',
    ]);
  }
  const parsed = parseValue(type, value);
  if ('wrong' in parsed) {
    return fail('$value', [
      `${parsed.wrong}.`,
      `As it stands it would be written out as ${JSON.stringify(value)}.`,
      'Mend the value.',
    ]);
  }
  const inherited = target === undefined ? undefined : all.get(target);
  const unit = inherited && extensionThrough(inherited, all).unit;
  return {
    ...parsed.ok,
    path,
    file: fileOf(json),
    description: describe(one),
    alias: target,
    extension: { ...(unit && { unit }), ...extensionOf(json) },
    deprecated: one.deprecated,
  };
}

/** An alias has its target's unit unless it says its own. */
function extensionThrough(
  one: DtcgToken,
  all: ReadonlyMap<string, DtcgToken>,
): ReturnType<typeof extensionOf> {
  for (let token: DtcgToken | undefined = one; token;) {
    const extension = extensionOf(token.token.raw.json);
    if (extension.unit || !token.alias) return extension;
    token = all.get(pathOf(token.alias));
  }
  return {};
}

/** The first source to describe a token does so for all: a mode need not say it again. */
function describe({ token, group }: DtcgToken): string {
  const words = [...token.earlier, token.raw]
    .map(({ json }) => own(json, '$description'))
    .find((text) => typeof text === 'string');
  return words ?? group.description ?? '';
}
