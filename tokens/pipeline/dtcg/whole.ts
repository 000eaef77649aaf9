/**
 * Tokens whose whole value is a reference: where they lead, and what type they have before any value is known.
 */
import { own } from './json.ts';
import { findTarget, type Reference, referenceIn } from './target.ts';
import type { Token, Tree } from './tree.ts';
import { isLooseType } from './types/check.ts';

export interface Whole {
  /** The reference that is all of a token's value. */
  reference(token: Token): Reference | undefined;
  /** The token and those it leads to, up to one that is known, has a value of its own, or came before. */
  chain(token: Token, known?: ReadonlyMap<Token, unknown>): Token[];
  /** The type that somebody on the way says. */
  type(token: Token): string | undefined;
}

export function makeWhole(tree: Tree): Whole {
  const reference = (token: Token): Reference | undefined => {
    const value = own(token.raw.json, '$value');
    if (value === undefined) return referenceIn(token.raw.json);
    const found = referenceIn(value);
    if (found?.kind !== 'malformed') return found;
    // A string may have curly brackets of its own.
    const type = token.raw.type ?? tree.inheritedType(token);
    return type !== undefined && isLooseType(type) ? undefined : found;
  };

  const target = (token: Token): Token | undefined => {
    const found = reference(token);
    if (!found || found.kind === 'malformed') return undefined;
    const end = findTarget(tree, found);
    return end.kind === 'token' ? end.token : undefined;
  };

  const chain: Whole['chain'] = (token, known) => {
    const passed = new Set<Token>();
    for (let next: Token | undefined = token; next && !passed.has(next); next = target(next)) {
      if (known?.has(next)) break;
      passed.add(next);
    }
    return [...passed];
  };

  const type = (token: Token): string | undefined => {
    const all = chain(token);
    const said = all.find(({ raw }) => raw.type !== undefined)?.raw.type;
    const end = all.at(-1) ?? token;
    return said ?? tree.inheritedType(end) ?? typeSaidElsewhere(end);
  };

  return { reference, chain, type };
}

/** Where it is inherited and nobody around it says a type: its own source's word, or an earlier source's. */
export const typeSaidElsewhere = ({ raw, earlier }: Token): string | undefined =>
  raw.typeAround ?? earlier.findLast(({ type }) => type !== undefined)?.type;
