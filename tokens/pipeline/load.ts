/**
 * Reads the resolver document and the token files it names.
 *
 * `load` -> `resolve` -> checks -> `emit`. `dtcg/` knows the format; here is what CastMatch asks beyond it:
 * names that CSS and TypeScript can carry, a default for every modifier, its own extension.
 */
import { join, relative } from 'node:path';
import { faultAt, type Fault, type Place, type Words } from './dtcg/fault.ts';
import { makeFiles } from './dtcg/files.ts';
import type { RawGroup, RawNode } from './dtcg/group.ts';
import { isObject, type JsonObject, own, placeOf } from './dtcg/json.ts';
import { type Resolver, readResolver } from './dtcg/resolver.ts';
import type { TokenExtension } from './model.ts';

export interface Modifier {
  readonly name: string;
  readonly default: string;
  /** Context name -> its sources, lowest first. */
  readonly contexts: ReadonlyMap<string, readonly RawGroup[]>;
}

/** The sources in the order in which later ones override earlier ones. */
export interface Plan {
  readonly resolver: Resolver;
  readonly modifiers: readonly Modifier[];
  /** Dotted path -> where each file has it; the first file to bring it up comes first. */
  readonly places: ReadonlyMap<string, readonly JsonObject[]>;
}

export interface Loaded {
  readonly plan: Plan;
  readonly faults: readonly Fault[];
}

const RESOLVER = 'castmatch.resolver.json';
const EXTENSION = 'in.castmatch';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * @param root folder that holds `castmatch.resolver.json`
 * @returns the plan, and every fault found; a plan with faults must not be built
 */
export function load(root: string): Loaded {
  const faults: Fault[] = [];
  const files = makeFiles((path) => `tokens/${relative(root, path)}`, false);
  const source = files.open(join(root, RESOLVER), faults);
  const resolver: Resolver = source
    ? readResolver(source, files, faults)
    : { order: [], modifiers: [], place: { file: `tokens/${RESOLVER}`, line: 1, column: 1 } };
  const modifiers = resolver.modifiers.map((modifier) => {
    if (modifier.default === undefined) faults.push(faultAt(modifier.place, modifier.name, NO_DEFAULT));
    return { ...modifier, default: modifier.default ?? '' };
  });
  if (source && resolver.order.length === 0) faults.push(faultAt(resolver.place, 'resolutionOrder', EMPTY));
  const places = new Map<string, JsonObject[]>();
  for (const group of allSources(resolver)) checkNames(group, [], places, faults);
  return { plan: { resolver, modifiers, places }, faults };
}

/** The fault with the place of its token, where it has a token but no place yet. */
export function withPlace(fault: Fault, { places }: Plan): Fault {
  if (fault.line !== undefined) return fault;
  const place = places
    .get(fault.path)
    ?.map((json) => placeOf(json))
    .find(({ file }) => file === fault.file);
  return place ? { ...fault, ...place } : fault;
}

/** Every source once, those that count first before those that override them. */
const allSources = (resolver: Resolver): ReadonlySet<RawGroup> =>
  new Set(
    resolver.order.flatMap((step) =>
      step.kind === 'set' ? step.sources : [...step.modifier.contexts.values()].flat(),
    ),
  );

function checkNames(
  group: RawGroup,
  path: readonly string[],
  places: Map<string, JsonObject[]>,
  faults: Fault[],
): void {
  for (const [name, node] of group.children) {
    const childPath = [...path, name];
    const dotted = childPath.join('.');
    places.set(dotted, [...(places.get(dotted) ?? []), node.json]);
    const place = (): Place => placeOf(group.json, name, 'key');
    if (name === '$root') faults.push(faultAt(place(), dotted, ROOT));
    else if (!NAME.test(name)) faults.push(faultAt(place(), dotted, BAD_NAME(name)));
    if (node.kind === 'group') checkNames(node, childPath, places, faults);
    else checkExtension(node, dotted, faults);
  }
}

/** What CastMatch adds to a token; faults in it are found by `load`. */
export function extensionOf(json: JsonObject): TokenExtension {
  const { key, unit } = castmatch(json) ?? {};
  return { ...(typeof key === 'string' && { key }), ...(unit === 'em' && { unit }) };
}

function castmatch(json: JsonObject): JsonObject | undefined {
  const extensions = own(json, '$extensions');
  const ours = isObject(extensions) ? own(extensions, EXTENSION) : undefined;
  return isObject(ours) ? ours : undefined;
}

function checkExtension({ json }: RawNode, path: string, faults: Fault[]): void {
  const { key, unit, ...rest } = castmatch(json) ?? {};
  const isKnown =
    Object.keys(rest).length === 0 &&
    (key === undefined || typeof key === 'string') &&
    (unit === undefined || unit === 'em');
  if (!isKnown) faults.push(faultAt(placeOf(json, '$extensions'), path, BAD_EXTENSION));
}

const NO_DEFAULT: Words = [
  'has no default among its contexts.',
  'A page that says nothing must be in one of them.',
  'Set "default" to one of the names under "contexts".',
];

const EMPTY: Words = [
  'is empty.',
  'There would be no tokens.',
  'List the sets and modifiers, least important first.',
];

const ROOT: Words = [
  'is a "$root" token.',
  'In TypeScript its group would have to be a value and a branch at once.',
  'Give it a name of its own.',
];

const BAD_NAME = (name: string): Words => [
  `has the name "${name}".`,
  'It becomes part of a CSS variable and of a TypeScript key.',
  'Use lower-case letters, digits and single hyphens.',
];

const BAD_EXTENSION: Words = [
  `has an "${EXTENSION}" extension that is not understood.`,
  'It would be ignored in silence.',
  'Keep to "key" (a string) and "unit" ("em").',
];
