/** Format 6.4: groups that extend others. */
import { blue, type Case, px, red, refuses, resolves, srgb, token } from './case.ts';

const one = { $type: 'number', $value: 1 };
const two = { $type: 'number', $value: 2 };

export const EXTENDS: readonly Case[] = [
  resolves(
    'Format 6.4.2',
    'a group inherits tokens, replaces some and adds others',
    { a: { x: one, y: one }, b: { $extends: '{a}', y: two, z: two } },
    {
      'a.x': token('number', 1),
      'a.y': token('number', 1),
      'b.x': token('number', 1),
      'b.y': token('number', 2),
      'b.z': token('number', 2),
    },
  ),
  resolves(
    'Format 6.4.5',
    'a group is extended by a JSON Pointer in "$extends"',
    { 'a/b': { x: one }, c: { $extends: '#/a~1b' } },
    { 'a/b.x': token('number', 1), 'c.x': token('number', 1) },
  ),
  resolves(
    'Format 6.4.1',
    '"$ref" on a group, with tokens beside it, means the same',
    { a: { x: one, y: one }, b: { $ref: '#/a', y: two } },
    {
      'a.x': token('number', 1),
      'a.y': token('number', 1),
      'b.x': token('number', 1),
      'b.y': token('number', 2),
    },
  ),
  resolves(
    'Format 6.4.1',
    '"$ref" alone is a group where it points at one',
    { b: { $ref: '#/a' }, a: { x: one } },
    { 'b.x': token('number', 1), 'a.x': token('number', 1) },
  ),
  resolves(
    'Format 6.4.3',
    'nested groups are merged as deep as they go',
    {
      input: {
        field: { width: { $type: 'dimension', $value: px(12) }, fill: { $type: 'color', $value: red } },
      },
      amount: { $extends: '{input}', field: { width: { $type: 'dimension', $value: px(100) } } },
    },
    {
      'input.field.width': token('dimension', px(12)),
      'input.field.fill': token('color', red),
      'amount.field.width': token('dimension', px(100)),
      'amount.field.fill': token('color', red),
    },
  ),
  resolves(
    'Format 6.4.3',
    'a token is replaced as a whole, not property by property',
    { a: { x: { ...one, $description: 'Old.', $deprecated: true } }, b: { $extends: '{a}', x: two } },
    {
      'a.x': token('number', 1),
      'b.x': token('number', 2, { $description: undefined, $deprecated: undefined }),
    },
  ),
  resolves(
    'Format 6.7.3',
    'the type of the extended group comes along',
    { a: { $type: 'color', x: { $value: red } }, b: { $extends: '{a}', y: { $value: blue } } },
    { 'a.x': token('color', red), 'b.x': token('color', red), 'b.y': token('color', blue) },
  ),
  resolves(
    'Format 6.4',
    'chains of groups',
    { c: { $extends: '{b}', z: one }, b: { $extends: '{a}', y: one }, a: { x: one } },
    Object.fromEntries(['c.x', 'c.y', 'c.z', 'b.x', 'b.y', 'a.x'].map((path) => [path, token('number', 1)])),
  ),
  resolves(
    'Format 6.9.3',
    'a group may extend its sibling in the same parent',
    {
      color: {
        $type: 'color',
        brand: { $root: { $value: srgb(0, 0, 0) }, strong: { $value: red } },
        semantic: { $extends: '{color.brand}', ok: { $root: { $value: blue } } },
      },
    },
    {
      'color.brand': token('color', srgb(0, 0, 0)),
      'color.brand.strong': token('color', red),
      'color.semantic': token('color', srgb(0, 0, 0)),
      'color.semantic.strong': token('color', red),
      'color.semantic.ok': token('color', blue),
    },
  ),
  resolves(
    'Format 6.4.2',
    'inherited tokens can be pointed at where they were inherited',
    { a: { x: one }, b: { $extends: '{a}' }, c: { $value: '{b.x}' }, d: { $ref: '#/b/x/$value' } },
    Object.fromEntries(['a.x', 'b.x', 'c', 'd'].map((path) => [path, token('number', 1)])),
  ),
  resolves(
    'Format 6.4.2',
    'a group that is extended after it was extended itself, in any order of the file',
    { a: { $extends: '{base}', m: { $extends: '{base}' } }, base: { n: one } },
    { 'a.n': token('number', 1), 'a.m.n': token('number', 1), 'base.n': token('number', 1) },
  ),
  refuses(
    'Format 6.4',
    'a token cannot be extended',
    '{ "a": { "$type": "number", "$value": 1 }, "b": { "$extends": ^^"{a}" } }',
    /is a token/,
  ),
  refuses(
    'Format 6.4.6',
    'a group that does not exist',
    '{ "b": { "$extends": ^^"{a}" } }',
    /does not exist/,
  ),
  refuses(
    'Format 6.4.5',
    'an "$extends" without brackets or pointer',
    '{ "a": {}, "b": { "$extends": ^^"a" } }',
    /must name another group/,
  ),
  refuses(
    'Format 6.4.4',
    'a ring of two groups',
    '{ "a": { "$extends": ^^"{b}" }, "b": { "$extends": "{a}" } }',
    /leads back to a/,
  ),
  refuses(
    'Format 6.7.4',
    'a ring of three groups: each of them is named',
    '{ "a": { "$extends": "{b}" }, "b": { "$extends": "{c}" }, "c": { "$extends": ^^"{a}" } }',
    /leads back to c/,
  ),
  refuses(
    'Format 6.4.4',
    'a group inside the one it extends',
    '{ "a": { "x": { "$type": "number", "$value": 1 }, "b": { "$extends": ^^"{a}" } } }',
    /leads back to a\.b/,
  ),
  refuses(
    'Format 6.4.4',
    'a group that comes to contain itself by way of another',
    '{ "a": { "x": { "$extends": ^^"{b}" } }, "b": { "$extends": "{a}" } }',
    /leads back/,
  ),
  refuses(
    'Format 6.7.3',
    'an inherited token that does not fit the type its group has now',
    '{ "a": { "$type": "color", "x": { "$value": ^^{ "colorSpace": "srgb", "components": [0, 0, 0] } } }, "b": { "$extends": "{a}", "$type": "dimension" } }',
    /no unit|dimension/,
  ),
];
