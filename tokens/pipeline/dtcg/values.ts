/**
 * Tokens to types and values: references followed, values checked (Format 5.2.2, 7 and 9.1).
 */
import { faultAt, type Fault, type Words } from './fault.ts';
import { isObject, isPublished, type Json, type JsonObject, own, placeIn, placeOf } from './json.ts';
import { dotted, type Segments } from './reference.ts';
import { nearest } from './suggest.ts';
import { findTarget, type Reference, referenceIn, step, type Target } from './target.ts';
import type { Token, Tree } from './tree.ts';
import { checkValue, isLooseType, settle } from './types/check.ts';
import { type Part, partAt, tokenTypeOf } from './types/parts.ts';

export interface Value {
  readonly type: string;
  /** As written, with what references point at in their place. */
  readonly value: Json;
  /** The token that the whole value points at. */
  readonly alias: Token | undefined;
}

type Keys = readonly (string | number)[];

/** Where a reference is being replaced: in which token, and where below its `$value`. */
interface Spot {
  readonly token: Token;
  readonly at: Keys;
}

/**
 * @param faults gets one entry for each fault; a token with a fault, or that needs one with a fault, has no value
 * @returns a function from tokens to their values; each is found once
 */
export function makeValues(tree: Tree, faults: Fault[]): (token: Token) => Value | undefined {
  const known = new Map<string, Value | undefined>();
  const inside = new Map<string, { readonly value: Json } | undefined>();
  const trail: { readonly key: string; readonly token: Token }[] = [];
  const ringed = new Set<string>();

  const say = ({ token, at }: Spot, words: Words, isNote = false): undefined => {
    const { json } = token.raw;
    const key = Object.hasOwn(json, '$value') ? '$value' : '$ref';
    const fault = faultAt(placeIn(json, key, at), dotted(token.path), words);
    faults.push(isNote ? { ...fault, isNote } : fault);
    return undefined;
  };

  /** Runs `work` unless it is being done already: then everything in between points at itself. */
  const guarded = <Result>(key: string, token: Token, work: () => Result): Result | undefined => {
    const start = trail.findIndex((one) => one.key === key);
    if (start >= 0) {
      const ring = trail.slice(start);
      const names = [...ring, { key, token }].map((one) => dotted(one.token.path)).join(' -> ');
      for (const one of ring) {
        const path = dotted(one.token.path);
        if (!ringed.has(path)) say({ token: one.token, at: [] }, RING(names));
        ringed.add(path);
      }
      return undefined;
    }
    trail.push({ key, token });
    try {
      return work();
    } finally {
      trail.pop();
    }
  };

  const valueOf = (token: Token): Value | undefined => {
    // The end of a long chain first, so that no chain is too long for the stack.
    for (const one of chain(token).reverse()) visit(one);
    return visit(token);
  };

  const visit = (token: Token): Value | undefined => {
    const key = dotted(token.path);
    if (known.has(key)) return known.get(key);
    const made = guarded(key, token, () => make(token));
    const value = ringed.has(key) ? undefined : made;
    known.set(key, value);
    return value;
  };

  const chain = (token: Token): Token[] => {
    const passed = new Set<Token>();
    for (let next: Token | undefined = token; next && !passed.has(next); next = wholeTarget(next)) {
      if (known.has(dotted(next.path))) break;
      passed.add(next);
    }
    return [...passed];
  };

  const wholeTarget = (token: Token): Token | undefined => {
    const reference = wholeReference(token);
    if (!reference || reference.kind === 'malformed') return undefined;
    const target = findTarget(tree, reference);
    return target.kind === 'token' ? target.token : undefined;
  };

  /** The reference that is all of a token's value. */
  const wholeReference = (token: Token): Reference | undefined => {
    const value = own(token.raw.json, '$value');
    if (value === undefined) return referenceIn(token.raw.json);
    const reference = referenceIn(value);
    if (reference?.kind !== 'malformed') return reference;
    // A string may have curly brackets of its own.
    const type = token.raw.type ?? tree.inheritedType(token);
    return type !== undefined && isLooseType(type) ? undefined : reference;
  };

  const make = (token: Token): Value | undefined => {
    const reference = wholeReference(token);
    const declared = token.raw.type;
    if (!reference) {
      const type = declared ?? tree.inheritedType(token) ?? typeSaidEarlier(token);
      if (type === undefined) return untyped(token);
      const found = replace(own(token.raw.json, '$value') ?? null, type, { token, at: [] });
      return found && checked(token, type, found.value, undefined);
    }
    const spot = { token, at: [] };
    const target = look(reference, spot);
    if (!target) return undefined;
    if (target.kind === 'token') {
      const found = visit(target.token);
      if (!found) return undefined;
      const type = declared ?? found.type;
      if (type !== found.type) return mismatch(spot, type, reference, found.type);
      const value = overridden(token, found.value, type);
      return value && checked(token, type, value.value, target.token);
    }
    const found = target.kind === 'inside' ? within(target.token, target.rest) : { value: target.json };
    const part = target.kind === 'inside' ? partOf(target.token, target.rest) : undefined;
    const type =
      declared ?? (part && tokenTypeOf(part)) ?? tree.inheritedType(token) ?? typeSaidEarlier(token);
    if (found && type === undefined) return untyped(token);
    const value = found && type !== undefined ? overridden(token, found.value, type) : undefined;
    return value && type !== undefined ? checked(token, type, value.value, undefined) : undefined;
  };

  /** Keys beside a `$ref` in `$value` replace those of what it points at. */
  const overridden = (token: Token, value: Json, type: string): { readonly value: Json } | undefined => {
    const written = own(token.raw.json, '$value');
    return isObject(written) ? beside(written, value, type, { token, at: [] }) : { value };
  };

  const beside = (
    written: JsonObject,
    value: Json,
    part: Part | undefined,
    spot: Spot,
  ): { readonly value: Json } | undefined => {
    const keys = Object.keys(written).filter((key) => key !== '$ref');
    if (keys.length === 0) return { value };
    if (!isObject(value)) return say(spot, NOT_TO_OVERRIDE(keys));
    const entries = Object.entries(value);
    for (const key of keys) {
      const at = [...spot.at, key];
      const found = replace(own(written, key) ?? null, partAt(part, key), { ...spot, at });
      if (!found) return undefined;
      entries.push([key, found.value]);
    }
    return { value: Object.fromEntries(entries) };
  };

  const checked = (token: Token, type: string, value: Json, alias: Token | undefined): Value | undefined => {
    // What an alias points at has been checked where it stands.
    const fresh = alias === undefined || isObject(own(token.raw.json, '$value') ?? null);
    const problems = fresh ? checkValue(type, value) : [];
    const isNote = problems.every(({ tolerable }) => tolerable) && isPublished(token.raw.json);
    for (const { at, what, fix } of problems) {
      const part = at.length > 0 ? ` (in ${at.join('.')})` : '';
      say({ token, at }, [`${what}${part}.`, `It is declared to be of the type "${type}".`, fix], isNote);
    }
    return problems.length > 0 && !isNote ? undefined : { type, value: settle(type, value), alias };
  };

  /** `json` with every reference in it replaced by what it points at. */
  const replace = (json: Json, part: Part | undefined, spot: Spot): { readonly value: Json } | undefined => {
    const loose = part !== undefined && isLooseType(part);
    const reference = loose ? undefined : referenceIn(json);
    if (reference) return replaceReference(json, reference, part, spot);
    if (loose || typeof json !== 'object' || json === null) return { value: json };
    if (Array.isArray(json)) {
      const list = json as readonly Json[];
      const items = list.map((item, index) => {
        const found = replace(item, partAt(part, index), { ...spot, at: [...spot.at, index] });
        return found && referenceIn(item) ? { value: single(found.value, part) } : found;
      });
      if (items.includes(undefined)) return undefined;
      const changed = items.some((item, index) => item?.value !== list[index]);
      return { value: changed ? items.map((item) => item?.value ?? null) : json };
    }
    let changed = false;
    const entries: [string, Json][] = [];
    for (const [key, value] of Object.entries(json)) {
      const found = replace(value, partAt(part, key), { ...spot, at: [...spot.at, key] });
      if (!found) return undefined;
      changed ||= found.value !== value;
      entries.push([key, found.value]);
    }
    return { value: changed ? Object.fromEntries(entries) : json };
  };

  const replaceReference = (
    json: Json,
    reference: Reference,
    part: Part | undefined,
    spot: Spot,
  ): { readonly value: Json } | undefined => {
    const target = look(reference, spot);
    if (!target) return undefined;
    const expected = tokenTypeOf(part);
    if (target.kind === 'token') {
      if (expected === undefined && reference.kind === 'curly') return say(spot, NO_TOKEN_HERE(json));
      const found = visit(target.token);
      if (!found) return undefined;
      if (expected !== undefined && expected !== found.type)
        return mismatch(spot, expected, reference, found.type);
      return isObject(json) ? beside(json, found.value, part, spot) : found;
    }
    const found = target.kind === 'inside' ? within(target.token, target.rest) : { value: target.json };
    return found && (isObject(json) ? beside(json, found.value, part, spot) : found);
  };

  /** The value at `rest` inside a token's value; only what lies on the way is followed. */
  const within = (token: Token, rest: Segments): { readonly value: Json } | undefined => {
    const key = `${dotted(token.path)}\n${rest.join('\n')}`;
    if (inside.has(key)) return inside.get(key);
    const found = guarded(key, token, () => {
      let json: Json = own(token.raw.json, '$value') ?? token.raw.json;
      let part: Part | undefined = typeOf(token);
      const at: (string | number)[] = [];
      for (const [index, name] of rest.entries()) {
        const reference = referenceIn(json);
        if (reference) return through(reference, rest.slice(index), { token, at });
        const next = step(json, name);
        if (next === undefined) return missing({ token, at }, rest);
        const keyed = Array.isArray(json) ? Number(name) : name;
        part = partAt(part, keyed);
        at.push(keyed);
        json = next;
      }
      return replace(json, part, { token, at });
    });
    inside.set(key, found);
    return found;
  };

  const through = (
    reference: Reference,
    rest: Segments,
    spot: Spot,
  ): { readonly value: Json } | undefined => {
    const target = look(reference, spot);
    if (!target) return undefined;
    if (target.kind === 'token') return within(target.token, rest);
    if (target.kind === 'inside') return within(target.token, [...target.rest, ...rest]);
    let json: Json | undefined = target.json;
    for (const name of rest) json = json === undefined ? undefined : step(json, name);
    return json === undefined ? missing(spot, rest) : { value: json };
  };

  const missing = (spot: Spot, rest: Segments): undefined =>
    say(spot, [
      `is asked for "${rest.join('/')}" inside its value, which is not there.`,
      'A reference to it has nothing to take.',
      'Mend the end of the pointer.',
    ]);

  const look = (
    reference: Reference,
    spot: Spot,
  ): Exclude<Target, { kind: 'group' | 'missing' }> | undefined => {
    if (reference.kind === 'malformed') return say(spot, MALFORMED(reference.text));
    const target = findTarget(tree, reference);
    if (target.kind === 'group') return say(spot, A_GROUP(reference.text));
    if (target.kind !== 'missing') return target;
    return say(spot, [
      `points at ${reference.text}, which does not exist.`,
      'It would have no value.',
      nearest(tree, reference.path),
    ]);
  };

  const mismatch = (spot: Spot, expected: string, reference: Reference, found: string): undefined =>
    say(spot, [
      `needs a ${expected} but points at ${String(reference.text)}, a ${found}.`,
      'A value of another type cannot stand there.',
      `Point it at a ${expected}.`,
    ]);

  const untyped = (token: Token): undefined => {
    faults.push(faultAt(placeOf(token.raw.json), dotted(token.path), UNTYPED));
    return undefined;
  };

  /** A token's type before its value is known. */
  const typeOf = (token: Token): string | undefined => {
    for (const one of [token, ...chain(token)]) if (one.raw.type !== undefined) return one.raw.type;
    const value = known.get(dotted(token.path));
    return value?.type ?? tree.inheritedType(chain(token).at(-1) ?? token);
  };

  const partOf = (token: Token, rest: Segments): Part | undefined => {
    let part: Part | undefined = visit(token)?.type;
    for (const name of rest) part = partAt(part, /^\d+$/.test(name) ? Number(name) : name);
    return part;
  };

  return valueOf;
}

/** An earlier source's word, where the last one at this path leaves the type out. */
const typeSaidEarlier = (token: Token): string | undefined =>
  token.earlier.findLast(({ type }) => type !== undefined)?.type;

/** One shadow or stop is itself, though its token may hold it in a list of one: lists are not flattened. */
function single(value: Json, part: Part | undefined): Json {
  const isList = (part === 'shadow' || part === 'gradient') && Array.isArray(value) && value.length === 1;
  return isList ? ((value as readonly Json[])[0] ?? null) : value;
}

const RING = (names: string): Words => [
  `is part of a ring of references: ${names}.`,
  'It has no value to end on.',
  'Give one of them a value of its own.',
];

const MALFORMED = (text: Json): Words => [
  `has the reference ${JSON.stringify(text)}, which cannot be read.`,
  'It is neither a token in curly brackets nor a JSON Pointer.',
  'Write "{group.token}" or { "$ref": "#/group/token" }; "/" in a name is "~1" and "~" is "~0".',
];

const A_GROUP = (text: string): Words => [
  `points at ${text}, which is a group.`,
  'A group has no value.',
  'Point at a token in it, such as its "$root".',
];

const NO_TOKEN_HERE = (json: Json): Words => [
  `has ${JSON.stringify(json)} where no token can stand.`,
  'No type of token has a value for that place.',
  'Point inside a value with { "$ref": "#/…/$value/…" }.',
];

const NOT_TO_OVERRIDE = (keys: readonly string[]): Words => [
  `has ${keys.join(', ')} beside a "$ref" to something that is no object.`,
  'There is nothing to override.',
  'Take them away.',
];

const UNTYPED: Words = [
  'has no type.',
  'Its value could not be checked, and a type must not be guessed.',
  'Set "$type" on it or on a group around it.',
];
