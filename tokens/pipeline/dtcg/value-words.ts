/**
 * What is said of references that have no value to give.
 */
import type { Words } from './fault.ts';
import type { Json } from './json.ts';

export const RING = (names: string): Words => [
  `is part of a ring of references: ${names}.`,
  'It has no value to end on.',
  'Give one of them a value of its own.',
];

export const MALFORMED = (text: Json): Words => [
  `has the reference ${JSON.stringify(text)}, which cannot be read.`,
  'It is neither a token in curly brackets nor a JSON Pointer.',
  'Write "{group.token}" or { "$ref": "#/group/token" }; "/" in a name is "~1" and "~" is "~0".',
];

export const A_GROUP = (text: string): Words => [
  `points at ${text}, which is a group.`,
  'A group has no value.',
  'Point at a token in it, such as its "$root".',
];

export const NO_TOKEN_HERE = (json: Json): Words => [
  `has ${JSON.stringify(json)} where no token can stand.`,
  'No type of token has a value for that place.',
  'Point inside a value with { "$ref": "#/…/$value/…" }.',
];

export const NOT_TO_OVERRIDE = (keys: readonly string[]): Words => [
  `has ${keys.join(', ')} beside a "$ref" to something that is no object.`,
  'There is nothing to override.',
  'Take them away.',
];

export const UNTYPED: Words = [
  'has no type.',
  'Its value could not be checked, and a type must not be guessed.',
  'Set "$type" on it or on a group around it.',
];
