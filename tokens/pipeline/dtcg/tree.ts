/**
 * Sources laid over each other, groups extended: one tree, in which every path can be looked up.
 *
 * Nothing is copied. A group is seen as strata, later ones over earlier ones: what its sources say is one
 * stratum, and what it extends lies below. So merging costs nothing until somebody looks.
 */
import { faultAt, type Fault, type Words } from './fault.ts';
import {
  asExtension,
  type Extends,
  type RawGroup,
  type RawNode,
  type RawRef,
  type RawToken,
} from './group.ts';
import { own, placeOf } from './json.ts';
import { dotted, type Segments } from './reference.ts';

/** What the sources say about one group, in their order; all of it stands at the same path of one document. */
type Stratum = readonly RawGroup[];

export interface Group {
  readonly kind: 'group';
  readonly path: Segments;
  readonly parent: Group | undefined;
  readonly given: readonly Stratum[];
  readonly children: Map<string, Node | undefined>;
  /** Given strata with what they extend below them; unset until they are needed. */
  strata: readonly Stratum[] | undefined;
  /** Groups whose `$extends` was followed for this one. */
  followed: readonly RawGroup[];
}

export interface Token {
  readonly kind: 'token';
  readonly path: Segments;
  readonly parent: Group;
  readonly raw: RawToken | RawRef;
  /** What earlier sources said at this path, first one first. */
  readonly earlier: readonly (RawToken | RawRef)[];
}

export type Node = Group | Token;

export interface Tree {
  find(path: Segments): Node | undefined;
  child(group: Group, name: string): Node | undefined;
  readonly root: Group;
  /** All tokens, depth first, names in the order in which the sources bring them up. */
  tokens(): Token[];
  /** The nearest `$type` of a group around it. */
  inheritedType(node: Node): string | undefined;
  /** The nearest `$deprecated` of a group around it. */
  inheritedDeprecation(node: Node): boolean | string | undefined;
  /** The nearest `$description` of a group around it, as its first source words it. */
  inheritedDescription(node: Node): string | undefined;
  /** The groups' JSON at this place, most important first. */
  written(group: Group): readonly RawGroup[];
}

/** @param sources roots, later ones over earlier ones */
export function makeTree(sources: readonly RawGroup[], faults: Fault[]): Tree {
  const root = makeGroup([], undefined, [sources]);
  const deciding = new Set<RawRef>();
  const decided = new Map<RawRef, RawGroup | undefined>();
  const busy: { readonly group: Group; readonly by: Extends }[] = [];
  const said = new Set<object>();

  const say = (raw: Extends, path: Segments, words: Words): void => {
    if (said.has(raw.json)) return;
    said.add(raw.json);
    faults.push(faultAt(placeOf(raw.json, raw.property), dotted(path) || '(file)', words));
  };

  const find = (path: Segments): Node | undefined => {
    let node: Node | undefined = root;
    for (const name of path) {
      if (node?.kind !== 'group') return undefined;
      node = child(node, name);
    }
    return node;
  };

  /** A `$ref` without children extends a group if it points at one; else it is a token. */
  const decide = (raw: RawRef): RawGroup | undefined => {
    if (decided.has(raw)) return decided.get(raw);
    // A ring is a token's fault, and found when its value is looked for.
    if (deciding.has(raw) || raw.pointer === undefined) return undefined;
    deciding.add(raw);
    const group = find(raw.pointer)?.kind === 'group' ? asExtension(raw) : undefined;
    deciding.delete(raw);
    decided.set(raw, group);
    return group;
  };

  const strataOf = (group: Group): readonly Stratum[] => {
    if (group.strata) return group.strata;
    const strata: Stratum[] = [];
    for (const stratum of group.given) {
      const from = stratum.findLast((raw) => raw.extends);
      if (from?.extends) strata.push(...follow(group, from, from.extends));
      strata.push(stratum);
    }
    group.strata = strata;
    return strata;
  };

  const follow = (group: Group, from: RawGroup, by: Extends): readonly Stratum[] => {
    const target = dotted(by.target);
    const ring = busy.findIndex((one) => one.group === group);
    if (ring >= 0) {
      for (const one of busy.slice(ring)) say(one.by, one.group.path, RING(one.group, dotted(one.by.target)));
      return [];
    }
    for (let above = group.parent; above; above = above.parent) {
      if (!above.followed.includes(from)) continue;
      say(by, group.path, RING(group, target));
      return [];
    }
    group.followed = [...group.followed, from];
    busy.push({ group, by });
    try {
      const found = find(by.target);
      if (!found) {
        say(by, group.path, [
          `extends ${target}, which does not exist.`,
          'There is nothing to inherit.',
          'Mend the name.',
        ]);
        return [];
      }
      if (found.kind === 'token') {
        say(by, group.path, [
          `extends ${target}, which is a token.`,
          'Only a group can be extended.',
          'Name a group, or make this an alias with "$value".',
        ]);
        return [];
      }
      if (isAround(found, group)) {
        say(by, group.path, RING(group, target));
        return [];
      }
      return strataOf(found);
    } finally {
      busy.pop();
    }
  };

  const child = (group: Group, name: string): Node | undefined => {
    if (group.children.has(name)) return group.children.get(name);
    const path = [...group.path, name];
    let strata: Stratum[] = [];
    let tokens: (RawToken | RawRef)[] = [];
    for (const stratum of strataOf(group)) {
      const groups: RawGroup[] = [];
      const single: (RawToken | RawRef)[] = [];
      for (const raw of stratum) {
        const node = raw.children.get(name);
        const kind = node && settle(node);
        if (kind?.kind === 'group') groups.push(kind);
        else if (kind) single.push(kind);
      }
      const [clash] = groups;
      if (clash && single.length > 0 && !said.has(clash)) {
        said.add(clash);
        faults.push(faultAt(placeOf(clash.json), dotted(path), BOTH));
      }
      if (clash) {
        strata.push(groups);
        tokens = [];
      } else if (single.length > 0) {
        strata = [];
        tokens = [...tokens, ...single];
      }
    }
    const raw = tokens.at(-1);
    const made: Node | undefined = raw
      ? { kind: 'token', path, parent: group, raw, earlier: tokens.slice(0, -1) }
      : strata.length > 0
        ? makeGroup(path, group, strata)
        : undefined;
    // Deciding on a reference may have come by here already.
    if (!group.children.has(name)) group.children.set(name, made);
    return group.children.get(name);
  };

  const settle = (node: RawNode): RawNode => (node.kind === 'ref' ? (decide(node) ?? node) : node);

  /** A group's own value or the nearest one around it; found once for each group. */
  const inherited = <Value>(
    read: (raw: RawGroup) => Value | undefined,
    order: (raws: readonly RawGroup[]) => readonly RawGroup[] = (raws) => raws,
  ) => {
    const known = new Map<Group, Value | undefined>();
    const of = (group: Group): Value | undefined => {
      if (known.has(group)) return known.get(group);
      const nearest = order(written(group))
        .map(read)
        .find((value) => value !== undefined);
      const value = nearest ?? (group.parent && of(group.parent));
      known.set(group, value);
      return value;
    };
    return (node: Node): Value | undefined => of(node.kind === 'group' ? node : node.parent);
  };

  const written = (group: Group): readonly RawGroup[] => strataOf(group).flat().reverse();

  const tokens = (): Token[] => {
    const list: Token[] = [];
    const walk = (group: Group): void => {
      const names = new Set(
        strataOf(group).flatMap((stratum) => stratum.flatMap((raw) => [...raw.children.keys()])),
      );
      for (const name of names) {
        const node = child(group, name);
        if (node?.kind === 'group') walk(node);
        else if (node) list.push(node);
      }
    };
    walk(root);
    return list;
  };

  return {
    root,
    find,
    child,
    tokens,
    written,
    inheritedType: inherited(({ type }) => type),
    inheritedDeprecation: inherited(({ deprecated }) => deprecated),
    inheritedDescription: inherited(descriptionOf, (raws) => raws.toReversed()),
  };
}

const descriptionOf = ({ json }: RawGroup): string | undefined => {
  const value = own(json, '$description');
  return typeof value === 'string' ? value : undefined;
};

const makeGroup = (path: Segments, parent: Group | undefined, given: readonly Stratum[]): Group => ({
  kind: 'group',
  path,
  parent,
  given,
  children: new Map(),
  strata: undefined,
  followed: [],
});

function isAround(outer: Group, inner: Group): boolean {
  for (let group: Group | undefined = inner; group; group = group.parent) if (group === outer) return true;
  return false;
}

const RING = (group: Group, target: string): Words => [
  `extends ${target || 'the whole document'}, which leads back to ${dotted(group.path)}.`,
  'It would contain itself without end.',
  'Move what both share into a group of its own.',
];

const BOTH: Words = [
  'is a token in one source and a group in another.',
  'It cannot be both.',
  'Rename one of them.',
];
