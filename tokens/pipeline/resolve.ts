/**
 * Follows aliases and checks values, for one context at a time.
 */
import type { Plan } from './load.ts';
import type { Fault, Input, RawToken, ResolvedSet, ResolvedToken } from './model.ts';
import { parseValue } from './values.ts';

const ALIAS = /^\{([^{}]+)\}$/;

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
  const merged = merge(plan, input);
  const resolved = new Map<string, ResolvedToken | undefined>();

  const fault = (token: RawToken, what: string, why: string, fix: string): void => {
    faults.push({ file: token.file, path: token.path, what, why, fix });
  };

  const follow = (from: RawToken, target: string, trail: readonly string[]): ResolvedToken | undefined => {
    const token = merged.get(target);
    if (!token) {
      fault(
        from,
        `points at {${target}}, which does not exist.`,
        'Nothing would be painted.',
        nearest(target, merged),
      );
      return undefined;
    }
    if (trail.includes(target)) {
      const ring = [...trail.slice(trail.indexOf(target)), target].join(' -> ');
      fault(
        from,
        `is part of a ring of aliases: ${ring}.`,
        'It has no value to end on.',
        'Give one of them a value of its own.',
      );
      return undefined;
    }
    return visit(token, trail);
  };

  const substitute = (
    token: RawToken,
    raw: unknown,
    trail: readonly string[],
  ): { value: unknown } | undefined => {
    if (typeof raw === 'string') {
      const target = ALIAS.exec(raw)?.[1];
      if (target === undefined) return { value: raw };
      const found = follow(token, target, trail);
      return found && { value: found.value };
    }
    if (Array.isArray(raw)) {
      const parts = raw.map((part: unknown) => substitute(token, part, trail));
      return parts.every((part) => part !== undefined)
        ? { value: parts.map((part) => part.value) }
        : undefined;
    }
    if (typeof raw === 'object' && raw !== null) {
      const entries = Object.entries(raw).map(
        ([key, part]) => [key, substitute(token, part, trail)] as const,
      );
      return entries.every(([, part]) => part !== undefined)
        ? { value: Object.fromEntries(entries.map(([key, part]) => [key, part?.value])) }
        : undefined;
    }
    return { value: raw };
  };

  const visit = (token: RawToken, before: readonly string[]): ResolvedToken | undefined => {
    if (resolved.has(token.path)) return resolved.get(token.path);
    const trail = [...before, token.path];
    const make = (): ResolvedToken | undefined => {
      const alias = typeof token.raw === 'string' ? ALIAS.exec(token.raw)?.[1] : undefined;
      const target = alias === undefined ? undefined : follow(token, alias, trail);
      if (alias !== undefined && !target) return undefined;
      const type = token.type ?? target?.type;
      if (type === undefined) {
        fault(
          token,
          'has no type.',
          'Its value cannot be checked or written out.',
          'Set "$type" on it or on a group above it.',
        );
        return undefined;
      }
      if (target && target.type !== type) {
        fault(
          token,
          `is a ${type} but points at {${alias}}, a ${target.type}.`,
          'A value of another type cannot stand there.',
          'Point it at a token of its own type.',
        );
        return undefined;
      }
      const { path, file, description = '' } = token;
      if (target) {
        const extension = {
          ...(target.extension.unit && { unit: target.extension.unit }),
          ...token.extension,
        };
        return { ...target, path, file, description, alias, extension };
      }
      const value = substitute(token, token.raw, trail);
      if (!value) return undefined;
      const parsed = parseValue(type, value.value);
      if ('wrong' in parsed) {
        fault(
          token,
          `${parsed.wrong}.`,
          `As it stands it would be written out as ${JSON.stringify(token.raw)}.`,
          'Mend the value.',
        );
        return undefined;
      }
      return { ...parsed.ok, path, file, description, alias, extension: token.extension };
    };
    const made = make();
    resolved.set(token.path, made);
    return made;
  };

  const result = new Map<string, ResolvedToken>();
  for (const token of merged.values()) {
    const made = visit(token, []);
    if (made) result.set(made.path, made);
  }
  return result;
}

/** Later sources override earlier ones token by token; a description need not be said twice. */
function merge(plan: Plan, input: Input): Map<string, RawToken> {
  const merged = new Map<string, RawToken>();
  for (const step of plan.steps) {
    const tokens =
      step.kind === 'set'
        ? step.tokens
        : (step.modifier.contexts.get(input[step.modifier.name] ?? step.modifier.default) ?? []);
    for (const token of tokens) {
      const earlier = merged.get(token.path);
      merged.set(token.path, { ...token, description: earlier?.description ?? token.description });
    }
  }
  return merged;
}

function nearest(target: string, merged: ReadonlyMap<string, RawToken>): string {
  const group = target.slice(0, target.lastIndexOf('.') + 1);
  const siblings = [...merged.keys()].filter((path) => path.startsWith(group)).slice(0, 8);
  return siblings.length > 0
    ? `Point it at one that does, such as ${siblings.map((path) => `{${path}}`).join(', ')}.`
    : `There is no group "${group.slice(0, -1)}" either; check the spelling.`;
}
