/**
 * What a reference points at: a token, a place inside a token's value, or any other JSON in the tree.
 */
import { isObject, type Json, own } from './json.ts';
import { arrayIndex, parseCurly, parsePointer, type Segments } from './reference.ts';
import type { Token, Tree } from './tree.ts';

export type Target =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'inside'; readonly token: Token; readonly rest: Segments }
  | { readonly kind: 'json'; readonly json: Json }
  | { readonly kind: 'group' }
  | { readonly kind: 'missing' };

/** A reference as written, before anybody looks whether its target exists. */
export type Reference =
  | { readonly kind: 'curly' | 'pointer'; readonly text: string; readonly path: Segments }
  | { readonly kind: 'malformed'; readonly text: Json };

/** The reference that `value` is, if it is one. */
export function referenceIn(value: Json): Reference | undefined {
  if (typeof value === 'string') {
    const path = parseCurly(value);
    if (path === undefined) return undefined;
    return path === 'malformed' ? { kind: path, text: value } : { kind: 'curly', text: value, path };
  }
  if (!isObject(value) || !Object.hasOwn(value, '$ref')) return undefined;
  const text = own(value, '$ref') ?? null;
  const path = typeof text === 'string' ? parsePointer(text) : 'malformed';
  return path === 'malformed' || typeof text !== 'string'
    ? { kind: 'malformed', text }
    : { kind: 'pointer', text, path };
}

/** Curly brackets reach whole tokens only; pointers go on into values and properties (Format 7.1). */
export function findTarget(tree: Tree, reference: Exclude<Reference, { kind: 'malformed' }>): Target {
  if (reference.kind === 'curly') {
    const node = tree.find(reference.path);
    if (!node) return { kind: 'missing' };
    return node.kind === 'token' ? { kind: 'token', token: node } : { kind: 'group' };
  }
  let node = tree.root as ReturnType<Tree['find']>;
  for (const [index, name] of reference.path.entries()) {
    const rest = reference.path.slice(index + 1);
    if (node?.kind === 'token') return inToken(node, name, rest);
    if (!node) break;
    const property: Json | undefined =
      name.startsWith('$') && name !== '$root'
        ? tree
            .written(node)
            .map(({ json }) => own(json, name))
            .find((value) => value !== undefined)
        : undefined;
    if (property !== undefined) return walk(property, rest);
    node = tree.child(node, name);
  }
  if (!node) return { kind: 'missing' };
  return node.kind === 'token' ? { kind: 'token', token: node } : { kind: 'group' };
}

function inToken(token: Token, name: string, rest: Segments): Target {
  if (name === '$value')
    return rest.length === 0 ? { kind: 'token', token } : { kind: 'inside', token, rest };
  const property = own(token.raw.json, name);
  return property === undefined ? { kind: 'missing' } : walk(property, rest);
}

function walk(json: Json, rest: Segments): Target {
  let value: Json | undefined = json;
  for (const name of rest) value = value === undefined ? undefined : step(value, name);
  return value === undefined ? { kind: 'missing' } : { kind: 'json', json: value };
}

/** The element or property that a pointer's segment names. */
export function step(value: Json, name: string): Json | undefined {
  if (Array.isArray(value)) {
    const index = arrayIndex(name);
    return index === undefined ? undefined : (value as readonly Json[])[index];
  }
  return isObject(value) ? own(value, name) : undefined;
}
