/**
 * Sources, lowest first, to resolved tokens.
 */
import type { Fault } from './fault.ts';
import type { RawGroup } from './group.ts';
import { type Json, own } from './json.ts';
import { makeTree, type Token } from './tree.ts';
import { makeValues, type Value } from './values.ts';

export interface ResolvedToken extends Value {
  readonly token: Token;
  /** Dotted; a `$root` at its end is left out. */
  readonly path: string;
  /** Own, or the nearest group's (Format 6.3.1). */
  readonly deprecated: boolean | string | undefined;
  /** What the groups around it say. Only a token without type and reference takes the type. */
  readonly group: { readonly type: string | undefined; readonly description: string | undefined };
}

/**
 * @param sources read groups, later ones over earlier ones
 * @returns every token that has a value, in the order of the sources
 */
export function resolveSources(sources: readonly RawGroup[], faults: Fault[]): ResolvedToken[] {
  const tree = makeTree(sources, faults);
  const valueOf = makeValues(tree, faults);
  return tree.tokens().flatMap((token) => {
    const value = valueOf(token);
    if (!value) return [];
    const deprecated = own(token.raw.json, '$deprecated') as boolean | string | undefined;
    return [
      {
        ...value,
        token,
        path: pathOf(token),
        deprecated: deprecated ?? tree.inheritedDeprecation(token),
        group: { type: tree.inheritedType(token), description: tree.inheritedDescription(token) },
      },
    ];
  });
}

/** `color.accent` for the `$root` of the group `color.accent`. */
export function pathOf({ path }: Token): string {
  return (path.at(-1) === '$root' && path.length > 1 ? path.slice(0, -1) : path).join('.');
}

/** As the format writes it, with nothing left to look up. */
export function toJson({ type, value, deprecated, token }: ResolvedToken): Readonly<Record<string, Json>> {
  const description = own(token.raw.json, '$description');
  const extensions = own(token.raw.json, '$extensions');
  return {
    $type: type,
    $value: value,
    ...(description !== undefined && { $description: description }),
    ...(deprecated !== undefined && { $deprecated: deprecated }),
    ...(extensions !== undefined && { $extensions: extensions }),
  };
}
