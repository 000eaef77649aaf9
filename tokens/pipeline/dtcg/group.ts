/**
 * One source's groups and tokens, each name and property checked (Format 5 and 6). No reference is followed yet.
 */
import { faultAt, type Fault, type Words } from './fault.ts';
import { isObject, isPublished, type Json, type JsonObject, own, placeOf } from './json.ts';
import { parseCurly, parsePointer, type Segments } from './reference.ts';
import { isLooseType, isTokenType, TOKEN_TYPES } from './types/check.ts';

export interface RawToken {
  readonly kind: 'token';
  readonly json: JsonObject;
  readonly type: string | undefined;
}

/** Holds `$ref` and nothing else that would tell: a token or a group, as what it points at. */
export interface RawRef {
  readonly kind: 'ref';
  readonly json: JsonObject;
  readonly type: string | undefined;
  readonly pointer: Segments | undefined;
}

export interface RawGroup {
  readonly kind: 'group';
  readonly json: JsonObject;
  readonly type: string | undefined;
  readonly deprecated: boolean | string | undefined;
  readonly extends: Extends | undefined;
  readonly children: ReadonlyMap<string, RawNode>;
}

export interface Extends {
  /** The property that says it: `$extends`, or `$ref`, which means the same (Format 6.4.1). */
  readonly property: '$extends' | '$ref';
  readonly json: JsonObject;
  readonly target: Segments;
}

export type RawNode = RawToken | RawRef | RawGroup;

const SHARED = ['$type', '$description', '$deprecated', '$extensions'];
const TOKEN_PROPERTIES = [...SHARED, '$value', '$ref'];
const GROUP_PROPERTIES = [...SHARED, '$extends', '$ref', '$root'];

const read = new WeakMap<JsonObject, RawGroup>();

/** Reads a source's root once; what is wrong with it is said the first time. */
export function readGroup(json: JsonObject, faults: Fault[]): RawGroup {
  const known = read.get(json);
  if (known) return known;
  const group = asGroup(json, [], faults);
  read.set(json, group);
  return group;
}

/** What a `$ref` without children is once it is known to point at a group. */
export function asExtension({ json, type, pointer }: RawRef): RawGroup {
  return {
    kind: 'group',
    json,
    type,
    deprecated: deprecation(json),
    extends: pointer && { property: '$ref', json, target: pointer },
    children: new Map(),
  };
}

const deprecation = (json: JsonObject): boolean | string | undefined => {
  const value = own(json, '$deprecated');
  return typeof value === 'boolean' || typeof value === 'string' ? value : undefined;
};

function asNode(json: JsonObject, path: Segments, faults: Fault[]): RawNode {
  const names = Object.keys(json).filter((key) => !key.startsWith('$') || key === '$root');
  if (Object.hasOwn(json, '$value')) {
    const children = names.filter((name) => isObject(own(json, name)));
    const others = names.filter((name) => !children.includes(name));
    if (children.length > 0) say(faults, json, children[0], path, 'key', BOTH(children));
    if (others.length > 0) sayUnlessPublished(faults, json, others[0], path, 'key', NO_PROPERTY(others));
    return asToken(json, path, faults);
  }
  if (!Object.hasOwn(json, '$ref') || Object.hasOwn(json, '$extends') || names.length > 0)
    return asGroup(json, path, faults);
  checkProperties(json, path, TOKEN_PROPERTIES, faults);
  return { kind: 'ref', json, type: typeOf(json), pointer: pointerOf(json, path, faults) };
}

function asToken(json: JsonObject, path: Segments, faults: Fault[]): RawToken {
  checkProperties(json, path, TOKEN_PROPERTIES, faults);
  if (Object.hasOwn(json, '$ref'))
    say(faults, json, '$ref', path, 'key', [
      'has "$value" and "$ref".',
      'One of the two would be ignored.',
      'Keep one of them.',
    ]);
  return { kind: 'token', json, type: typeOf(json) };
}

function asGroup(json: JsonObject, path: Segments, faults: Fault[]): RawGroup {
  const isRoot = path.length === 0;
  checkProperties(json, path, isRoot ? [...GROUP_PROPERTIES, '$schema'] : GROUP_PROPERTIES, faults);
  const children = new Map<string, RawNode>();
  for (const [name, child] of Object.entries(json)) {
    if (name.startsWith('$') && name !== '$root') continue;
    const childPath = [...path, name];
    const wrong = wrongName(name);
    if (wrong) say(faults, json, name, childPath, 'key', wrong);
    if (!isObject(child)) {
      say(faults, json, name, childPath, 'value', NO_NODE(child));
      continue;
    }
    const node = asNode(child, childPath, faults);
    if (name === '$root' && node.kind === 'group') say(faults, json, name, childPath, 'key', ROOT_GROUP);
    children.set(name, node);
  }
  return {
    kind: 'group',
    json,
    type: typeOf(json),
    deprecated: deprecation(json),
    extends: extension(json, path, faults),
    children,
  };
}

function extension(json: JsonObject, path: Segments, faults: Fault[]): Extends | undefined {
  const value = own(json, '$extends');
  if (value === undefined) {
    const target = Object.hasOwn(json, '$ref') ? pointerOf(json, path, faults) : undefined;
    return target && { property: '$ref', json, target };
  }
  if (Object.hasOwn(json, '$ref'))
    say(faults, json, '$ref', path, 'key', [
      'has "$extends" and "$ref".',
      'Both mean the same, and only one group can be extended.',
      'Keep one of them.',
    ]);
  const target =
    typeof value !== 'string'
      ? 'malformed'
      : value.startsWith('#')
        ? parsePointer(value)
        : (parseCurly(value) ?? 'malformed');
  if (target !== 'malformed') return { property: '$extends', json, target };
  say(faults, json, '$extends', path, 'value', [
    `has "$extends": ${JSON.stringify(value)}.`,
    'It must name another group.',
    'Write "{group}" or "#/group".',
  ]);
  return undefined;
}

function pointerOf(json: JsonObject, path: Segments, faults: Fault[]): Segments | undefined {
  const value = own(json, '$ref');
  const pointer = typeof value === 'string' ? parsePointer(value) : 'malformed';
  if (pointer !== 'malformed') return pointer;
  say(faults, json, '$ref', path, 'value', BAD_POINTER(value));
  return undefined;
}

/** What is wrong with a `$ref` that is no JSON Pointer into this document. */
export const BAD_POINTER = (value: Json | undefined): Words => [
  `has "$ref": ${JSON.stringify(value)}.`,
  'It must be a JSON Pointer into this document (RFC 6901).',
  'Write "#/group/token"; "/" in a name is "~1" and "~" is "~0".',
];

function checkProperties(
  json: JsonObject,
  path: Segments,
  allowed: readonly string[],
  faults: Fault[],
): void {
  for (const [key, value] of Object.entries(json)) {
    if (!key.startsWith('$')) continue;
    if (!allowed.includes(key)) {
      say(faults, json, key, path, 'key', [
        `has "${key}", which is no property of a ${allowed.includes('$value') ? 'token' : 'group'}.`,
        'Names must not begin with "$": that is kept for the format itself.',
        `Rename it, or use one of ${allowed.join(', ')}.`,
      ]);
    } else if (key === '$type' && (typeof value !== 'string' || !isTokenType(value))) {
      const loose = typeof value === 'string' && isLooseType(value);
      (loose ? sayUnlessPublished : say)(faults, json, key, path, 'value', [
        `has the type ${JSON.stringify(value)}.`,
        'DTCG 2025.10 knows no such type, so its values could not be checked.',
        `Use one of ${TOKEN_TYPES.join(', ')}.`,
      ]);
    } else if (key === '$description' && typeof value !== 'string') {
      say(faults, json, key, path, 'value', [
        'has a "$description" that is no string.',
        'It is text for people.',
        'Put it in quotes.',
      ]);
    } else if (key === '$extensions' && !isObject(value)) {
      say(faults, json, key, path, 'value', [
        'has "$extensions" that are no object.',
        'Each vendor needs a key of its own.',
        'Write { "com.example.tool": … }.',
      ]);
    } else if (key === '$deprecated' && typeof value !== 'boolean' && typeof value !== 'string') {
      say(faults, json, key, path, 'value', [
        'has a "$deprecated" that is neither true, false nor a reason.',
        'Nobody could tell whether it may be used.',
        'Write true, false or a string.',
      ]);
    }
  }
}

const typeOf = (json: JsonObject): string | undefined => {
  const value = own(json, '$type');
  return typeof value === 'string' ? value : undefined;
};

function wrongName(name: string): Words | undefined {
  const bad = /[{}.]/.exec(name)?.[0];
  if (bad !== undefined)
    return [`has "${bad}" in its name.`, 'References could not spell it.', 'Use another character.'];
  return name === '' ? ['has an empty name.', 'References could not spell it.', 'Name it.'] : undefined;
}

const NO_NODE = (value: Json | undefined): Words => [
  'is neither a group nor a token.',
  'Both are objects; a token is one with "$value".',
  `Write { "$value": ${JSON.stringify(value)?.slice(0, 60)} } with a "$type".`,
];

const ROOT_GROUP: Words = [
  'is a group.',
  '"$root" is the name of a token: the base value of the group it stands in.',
  'Give it "$value", or another name.',
];

const BOTH = (names: readonly string[]): Words => [
  'is a token and a group at once.',
  `It has "$value", and ${names.map((name) => `"${name}"`).join(', ')} beside it.`,
  'Move the value into a token of its own, such as "$root".',
];

const NO_PROPERTY = (names: readonly string[]): Words => [
  `has ${names.map((name) => `"${name}"`).join(', ')} beside "$value".`,
  'A token has no such property, so nothing would come of it.',
  'Take it away, or move it into "$extensions".',
];

/** What leaves no doubt about the tokens is no reason to refuse a file that others publish. */
function sayUnlessPublished(...[faults, json, ...rest]: Parameters<typeof say>): void {
  const said: Fault[] = [];
  say(said, json, ...rest);
  faults.push(...said.map((fault) => (isPublished(json) ? { ...fault, isNote: true } : fault)));
}

function say(
  faults: Fault[],
  json: JsonObject,
  key: string | undefined,
  path: Segments,
  part: 'key' | 'value',
  words: Words,
): void {
  faults.push(faultAt(placeOf(json, key, part), path.join('.') || '(file)', words));
}
