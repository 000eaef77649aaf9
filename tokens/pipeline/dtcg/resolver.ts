/**
 * Resolver documents (Resolver 4): sets, modifiers and the order in which they count.
 */
import { faultAt, type Fault, type Place, type Words } from './fault.ts';
import type { Files } from './files.ts';
import type { RawGroup } from './group.ts';
import { isObject, type Json, type JsonObject, own, placeOf, type Source } from './json.ts';
import { type Located, makeReferences } from './resolver-refs.ts';
import { readList } from './resolver-tokens.ts';

export interface Modifier {
  readonly name: string;
  readonly default: string | undefined;
  /** Context name -> its sources, lowest first. */
  readonly contexts: ReadonlyMap<string, readonly RawGroup[]>;
  readonly place: Place;
}

export type Step =
  | { readonly kind: 'set'; readonly name: string; readonly sources: readonly RawGroup[] }
  | { readonly kind: 'modifier'; readonly modifier: Modifier };

export interface Resolver {
  readonly order: readonly Step[];
  /** All of the document, those outside the order too: an input is checked against them. */
  readonly modifiers: readonly Modifier[];
  readonly place: Place;
}

type Kind = 'set' | 'modifier';

const ROOT_KEYS = ['name', 'version', 'description', 'sets', 'modifiers', 'resolutionOrder'];
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  set: ['sources', 'description'],
  modifier: ['contexts', 'default', 'description'],
};

/** Reads a resolver document with every file it names. */
export function readResolver(source: Source, files: Files, faults: Fault[]): Resolver {
  const references = makeReferences(files, faults);
  const root: Located = { json: source.root, source, at: [], trail: [] };
  const say = (json: JsonObject, key: string, path: string, words: Words): void => {
    faults.push(faultAt(placeOf(json, key), path || '(file)', words));
  };
  checkRoot(source.root, say);

  const sourcesOf = (list: Located | undefined): RawGroup[] =>
    list ? readList(list, references, faults) : [];

  const checkShape = (kind: Kind, json: JsonObject, path: string, inline: boolean): void => {
    const allowed = inline ? [...KEYS[kind], 'name', 'type'] : KEYS[kind];
    for (const [key, value] of Object.entries(json)) {
      if (key === '$extensions' ? !isObject(value) : key === 'description' && typeof value !== 'string')
        say(json, key, path, [`has a "${key}" of the wrong kind.`, 'Nobody could use it.', FIX_SHARED]);
      else if (!key.startsWith('$') && !allowed.includes(key))
        say(json, key, path, [
          `has "${key}", which no ${kind} has.`,
          'It would be ignored in silence.',
          `Keep to ${allowed.join(', ')}.`,
        ]);
    }
  };

  const readSet = (located: Located, name: string, inline: boolean): Step | undefined => {
    const { json } = located;
    const path = inline ? name : `sets.${name}`;
    if (!isObject(json)) return undefined;
    checkShape('set', json, path, inline);
    const list = references.get(located, 'sources', 'source');
    if (!list && Object.hasOwn(json, 'sources')) return undefined;
    if (!Array.isArray(list?.json)) say(json, 'sources', path, NO_SOURCES);
    return { kind: 'set', name, sources: sourcesOf(list) };
  };

  const readModifier = (located: Located, name: string, inline: boolean): Step | undefined => {
    const { json } = located;
    const path = inline ? name : `modifiers.${name}`;
    if (!isObject(json)) return undefined;
    checkShape('modifier', json, path, inline);
    const contexts = new Map<string, readonly RawGroup[]>();
    const map = references.get(located, 'contexts', 'source');
    if (!map && Object.hasOwn(json, 'contexts')) return undefined;
    const names = isObject(map?.json) ? Object.keys(map.json) : [];
    if (!isObject(map?.json)) say(json, 'contexts', path, NO_CONTEXTS);
    else if (names.length < 2) say(json, 'contexts', path, TOO_FEW(names.length));
    for (const context of names) {
      const list = map && references.get(map, context, 'source');
      if (list && !Array.isArray(list.json) && isObject(map.json))
        say(map.json, context, `${path}.${context}`, NO_SOURCES);
      contexts.set(context, sourcesOf(list));
    }
    const fallback = own(json, 'default');
    const known = typeof fallback === 'string' && contexts.has(fallback);
    if (fallback !== undefined && !known) say(json, 'default', path, NO_DEFAULT(fallback, names));
    return {
      kind: 'modifier',
      modifier: { name, default: known ? fallback : undefined, contexts, place: placeOf(json) },
    };
  };

  const readMap = (key: 'sets' | 'modifiers', readOne: typeof readSet): Map<string, Step | undefined> => {
    const map = references.get(root, key, 'source');
    const steps = new Map<string, Step | undefined>();
    if (!map) return steps;
    if (!isObject(map.json)) say(source.root, key, key, NO_MAP(key));
    else {
      for (const name of Object.keys(map.json)) {
        const one = references.get(map, name, 'source');
        if (one && !isObject(one.json)) say(map.json, name, `${key}.${name}`, NO_MAP(name));
        steps.set(name, one && readOne(one, name, false));
      }
    }
    return steps;
  };

  const sets = readMap('sets', readSet);
  const modifiers = readMap('modifiers', readModifier);
  const named = new Set<string>();

  const readItem = (item: JsonObject, index: number): Step | undefined => {
    const path = `resolutionOrder.${index}`;
    const located: Located = { ...root, json: item, at: ['resolutionOrder', String(index)] };
    const ref = own(item, '$ref');
    const [, kind, name] =
      typeof ref === 'string' && Object.keys(item).length === 1
        ? (/^#\/(sets|modifiers)\/([^/~%]+)$/.exec(ref) ?? [])
        : [];
    // The common case: named as it stands, so read only once.
    if (kind !== undefined && name !== undefined) {
      const steps = kind === 'sets' ? sets : modifiers;
      if (steps.has(name)) return steps.get(name);
    }
    const found = references.follow(located, 'order');
    if (!found || !isObject(found.json)) return undefined;
    if (ref !== undefined) return readReferenced(found, item, path);
    return readInline(found, item, path);
  };

  const readReferenced = (found: Located, item: JsonObject, path: string): Step | undefined => {
    const json = isObject(found.json) ? found.json : {};
    const given = own(json, 'name');
    const name = typeof given === 'string' ? given : (found.at.at(-1) ?? '');
    const inline = Object.hasOwn(json, 'type') || Object.hasOwn(json, 'name');
    if (Object.hasOwn(json, 'sources')) return readSet(found, name, inline);
    if (Object.hasOwn(json, 'contexts')) return readModifier(found, name, inline);
    say(item, '$ref', path, NEITHER);
    return undefined;
  };

  const readInline = (found: Located, item: JsonObject, path: string): Step | undefined => {
    const name = own(item, 'name');
    const type = own(item, 'type');
    if (typeof name !== 'string') say(item, 'name', path, NO_NAME);
    else if (named.has(name)) say(item, 'name', path, TAKEN(name));
    else named.add(name);
    if (type !== 'set' && type !== 'modifier') {
      say(item, 'type', path, NO_TYPE(type));
      return undefined;
    }
    const label = typeof name === 'string' ? name : path;
    return type === 'set' ? readSet(found, label, true) : readModifier(found, label, true);
  };

  const order = own(source.root, 'resolutionOrder');
  const steps = (Array.isArray(order) ? (order as readonly Json[]) : []).flatMap((item, index) => {
    if (isObject(item)) return readItem(item, index) ?? [];
    faults.push(faultAt(placeOf(order as object, index), `resolutionOrder.${index}`, NEITHER));
    return [];
  });
  return { order: steps, modifiers: collect(modifiers, steps, faults), place: placeOf(source.root) };
}

/** Every modifier once; two of one name could not be told apart by an input. */
function collect(
  named: ReadonlyMap<string, Step | undefined>,
  steps: readonly Step[],
  faults: Fault[],
): Modifier[] {
  const all = new Map<string, Modifier>();
  for (const step of steps) {
    if (step.kind !== 'modifier') continue;
    const { modifier } = step;
    const other = all.get(modifier.name);
    if (other && other !== modifier)
      faults.push(faultAt(modifier.place, modifier.name, TAKEN(modifier.name)));
    all.set(modifier.name, modifier);
  }
  for (const step of named.values())
    if (step?.kind === 'modifier' && !all.has(step.modifier.name)) all.set(step.modifier.name, step.modifier);
  return [...all.values()];
}

function checkRoot(
  root: JsonObject,
  say: (json: JsonObject, key: string, path: string, words: Words) => void,
): void {
  const version = own(root, 'version');
  if (version !== '2025.10')
    say(root, 'version', 'version', [
      version === undefined ? 'is missing.' : `is ${JSON.stringify(version)}.`,
      'It says by which rules the document is read.',
      'Write "version": "2025.10".',
    ]);
  if (!Array.isArray(own(root, 'resolutionOrder')))
    say(root, 'resolutionOrder', 'resolutionOrder', [
      'is no list.',
      'It says which sets and modifiers count, lowest first.',
      'Write "resolutionOrder": [{ "$ref": "#/sets/name" }].',
    ]);
  for (const key of ['name', 'description', '$schema']) {
    const value = own(root, key);
    if (value !== undefined && typeof value !== 'string')
      say(root, key, key, ['is no string.', 'It is text for people.', 'Put it in quotes.']);
  }
  for (const key of Object.keys(root)) {
    if (key.startsWith('$') || ROOT_KEYS.includes(key)) continue;
    say(root, key, key, [
      'is no property of a resolver document.',
      'It would be ignored in silence.',
      `Use one of ${ROOT_KEYS.join(', ')}, or move it into "$defs".`,
    ]);
  }
}

const FIX_SHARED = 'A description is a string; "$extensions" is an object with a key for each vendor.';

const NO_SOURCES: Words = [
  'has no list of sources.',
  'There is nothing to take tokens from.',
  'Write an array of tokens and of { "$ref": "file.json" }.',
];

const NO_CONTEXTS: Words = [
  'has no contexts.',
  'A modifier chooses between them.',
  'Write "contexts": { "light": [ … ], "dark": [ … ] }.',
];

const TOO_FEW = (count: number): Words => [
  `has ${count === 0 ? 'no contexts' : 'one context only'}.`,
  'There is nothing to choose between.',
  'Add another, or make it a set.',
];

const NO_DEFAULT = (value: Json, names: readonly string[]): Words => [
  `has the default ${JSON.stringify(value)}, which is none of its contexts.`,
  'It could not be chosen.',
  `Use one of ${names.join(', ')}.`,
];

const NO_MAP = (key: string): Words => [
  `holds no object at "${key}".`,
  'Sets and modifiers are objects under their names.',
  'Write { "name": { … } }.',
];

const NEITHER: Words = [
  'is neither a set nor a modifier.',
  'The resolution order is made of those.',
  'Use { "$ref": "#/sets/name" }, { "$ref": "#/modifiers/name" }, or write one inline with "name" and "type".',
];

const NO_NAME: Words = [
  'has no "name".',
  'Inline sets and modifiers need one.',
  'Add "name": a string of its own.',
];

const NO_TYPE = (value: Json | undefined): Words => [
  value === undefined ? 'has no "type".' : `has the type ${JSON.stringify(value)}.`,
  'Inline items must say what they are.',
  'Add "type": "set" or "type": "modifier".',
];

const TAKEN = (name: string): Words => [
  `has the name "${name}", which another one has too.`,
  'They could not be told apart.',
  'Rename one of them.',
];
