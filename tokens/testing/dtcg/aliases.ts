/** Format 7 and 9.1: references to tokens, and into their values. */
import { type Case, px, red, refuses, resolves, srgb, token } from './case.ts';

const one = { $type: 'number', $value: 1 };
const shadow = { color: red, offsetX: px(0), offsetY: px(4), blur: px(8), spread: px(0) };
const typography = {
  fontFamily: ['Helvetica', 'Arial'],
  fontSize: px(16),
  fontWeight: 400,
  letterSpacing: px(0),
  lineHeight: 1.5,
};

export const ALIASES: readonly Case[] = [
  resolves(
    'Format 7.1.1',
    'a token in curly brackets',
    { a: one, b: { $value: '{a}', $type: 'number' } },
    {
      a: token('number', 1),
      b: token('number', 1),
    },
  ),
  resolves(
    'Format 5.2.2',
    'an alias takes its target’s type, whatever the group says',
    { a: one, g: { $type: 'dimension', b: { $value: '{a}' } } },
    {
      a: token('number', 1),
      'g.b': token('number', 1),
    },
  ),
  resolves(
    'Format 7.1.2',
    'a pointer to a token or to its value',
    { a: one, b: { $ref: '#/a/$value' }, c: { $ref: '#/a' }, d: { $value: { $ref: '#/a/$value' } } },
    {
      a: token('number', 1),
      b: token('number', 1),
      c: token('number', 1),
      d: token('number', 1),
    },
  ),
  resolves(
    'Format 7.1.2',
    'a pointer to a component of a colour',
    {
      c: { $type: 'color', $value: srgb(0.2, 0.4, 0.9) },
      n: { $type: 'number', $ref: '#/c/$value/components/1' },
    },
    {
      c: token('color', srgb(0.2, 0.4, 0.9)),
      n: token('number', 0.4),
    },
  ),
  resolves(
    'Format 7.4.1',
    'escapes: "/" is ~1, "~" is ~0',
    {
      'a/b': one,
      'c~d': one,
      '~1': one,
      x: { $ref: '#/a~1b' },
      y: { $ref: '#/c~0d/$value' },
      z: { $ref: '#/~01' },
    },
    Object.fromEntries(['a/b', 'c~d', '~1', 'x', 'y', 'z'].map((path) => [path, token('number', 1)])),
  ),
  resolves(
    'Format 7.4',
    'percent escapes of a fragment (RFC 6901, section 6), and names with a plain percent sign',
    { 'a b': one, '50%': one, x: { $ref: '#/a%20b' }, y: { $ref: '#/50%' }, z: { $ref: '#/50%25' } },
    Object.fromEntries(['a b', '50%', 'x', 'y', 'z'].map((path) => [path, token('number', 1)])),
  ),
  resolves(
    'Format 7.2.2',
    'chains, in any order of the file',
    { c: { $value: '{b}' }, b: { $ref: '#/a' }, a: one },
    {
      c: token('number', 1),
      b: token('number', 1),
      a: token('number', 1),
    },
  ),
  resolves(
    'Format 7.3.1',
    'components of a colour taken from another',
    {
      a: { $type: 'color', $value: srgb(0.2, 0.4, 0.9) },
      b: {
        $type: 'color',
        $value: {
          colorSpace: 'srgb',
          components: [{ $ref: '#/a/$value/components/0' }, { $ref: '#/a/$value/components/1' }, 0.7],
          hex: '#3366b3',
        },
      },
    },
    {
      a: token('color', srgb(0.2, 0.4, 0.9)),
      b: token('color', { colorSpace: 'srgb', components: [0.2, 0.4, 0.7], hex: '#3366b3' }),
    },
  ),
  resolves(
    'Format 7.3.2',
    'the value or the unit of a dimension taken from another',
    {
      a: { $type: 'dimension', $value: px(16) },
      b: { $type: 'dimension', $value: { value: { $ref: '#/a/$value/value' }, unit: 'rem' } },
      c: { $type: 'dimension', $value: { value: 32, unit: { $ref: '#/a/$value/unit' } } },
    },
    {
      a: token('dimension', px(16)),
      b: token('dimension', { value: 16, unit: 'rem' }),
      c: token('dimension', px(32)),
    },
  ),
  resolves(
    'Format 7.3.3',
    'parts of a typography taken from another',
    {
      a: { $type: 'typography', $value: typography },
      b: {
        $type: 'typography',
        $value: {
          ...typography,
          fontSize: px(32),
          fontFamily: { $ref: '#/a/$value/fontFamily' },
          lineHeight: { $ref: '#/a/$value/lineHeight' },
        },
      },
    },
    {
      a: token('typography', typography),
      b: token('typography', { ...typography, fontSize: px(32) }),
    },
  ),
  resolves(
    'Format 7.3',
    'a pointer goes on through an alias',
    {
      a: { $type: 'color', $value: srgb(0.2, 0.4, 0.9) },
      b: { $value: '{a}' },
      n: { $type: 'number', $ref: '#/b/$value/components/2' },
    },
    {
      a: token('color', srgb(0.2, 0.4, 0.9)),
      b: token('color', srgb(0.2, 0.4, 0.9)),
      n: token('number', 0.9),
    },
  ),
  resolves(
    'Format 7.3',
    'a part of a value may be taken from the same value',
    {
      a: {
        $type: 'color',
        $value: { colorSpace: 'srgb', components: [0.5, { $ref: '#/a/$value/components/0' }, 0] },
      },
    },
    {
      a: token('color', srgb(0.5, 0.5, 0)),
    },
  ),
  resolves(
    'Format 5.2.2',
    'a part of a value has the type of its place, where nobody says one',
    { s: { $type: 'shadow', $value: shadow }, c: { $ref: '#/s/$value/color' } },
    {
      s: token('shadow', shadow),
      c: token('color', red),
    },
  ),
  resolves(
    'Format 9.1',
    'sub-values that are tokens, in objects and in lists',
    {
      c: { $type: 'color', $value: red },
      s: { $type: 'shadow', $value: { ...shadow, color: '{c}' } },
      l: { $type: 'shadow', $value: ['{s}', { ...shadow, blur: px(1) }] },
    },
    {
      c: token('color', red),
      s: token('shadow', shadow),
      l: token('shadow', [shadow, { ...shadow, blur: px(1) }]),
    },
  ),
  resolves(
    'Format 9.7',
    'a gradient token of one stop stands for its stop, as in the format’s example',
    {
      g: { $type: 'gradient', $value: [{ color: red, position: 0 }] },
      h: { $type: 'gradient', $value: ['{g}', { color: red, position: '{p}' }] },
      p: one,
    },
    {
      g: token('gradient', [{ color: red, position: 0 }]),
      h: token('gradient', [
        { color: red, position: 0 },
        { color: red, position: 1 },
      ]),
      p: token('number', 1),
    },
  ),
  resolves(
    'Format 7.2.1',
    'an alias may say its own description and deprecation, and has none of its target’s',
    { a: { ...one, $description: 'Old.', $deprecated: true }, b: { $value: '{a}', $description: 'New.' } },
    {
      a: token('number', 1),
      b: token('number', 1, { $description: 'New.', $deprecated: undefined }),
    },
  ),
  refuses(
    'Format 7.4.5',
    'a token that does not exist',
    '{ "a": { "$type": "number", "$value": ^^"{b.c}" } }',
    /\{b\.c\}, which does not exist/,
  ),
  refuses(
    'Format 7.4.5',
    'a pointer to nothing',
    '{ "a": { "$type": "number", "$ref": ^^"#/b" } }',
    /#\/b, which does not exist/,
  ),
  refuses(
    'Format 7.5.3',
    'a pointer to a property that a value has not',
    '{ "c": { "$type": "color", "$value": { "colorSpace": "srgb", "components": ^^[0, 0, 0] } }, "a": { "$type": "number", "$ref": "#/c/$value/components/3" } }',
    /components\/3/,
  ),
  refuses(
    'Format 6.2',
    'curly brackets around a group',
    '{ "g": { "$root": { "$type": "number", "$value": 1 } }, "a": { "$value": ^^"{g}" } }',
    /is a group/,
  ),
  refuses(
    'Format 7.3',
    'curly brackets do not reach into values',
    '{ "c": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } }, "a": { "$type": "number", "$value": ^^"{c.$value.components}" } }',
    /does not exist/,
  ),
  refuses(
    'Format 7.4.5',
    'curly brackets that do not close',
    '{ "b": { "$type": "number", "$value": 1 }, "a": { "$type": "number", "$value": ^^"{b" } }',
    /cannot be read/,
  ),
  refuses(
    'Format 7.4.5',
    'a pointer without its sign',
    '{ "b": { "$type": "number", "$value": 1 }, "a": { "$type": "number", "$ref": ^^"b" } }',
    /b/,
  ),
  refuses(
    'Format 7.4.5',
    'an escape that is none',
    '{ "b": { "$type": "number", "$value": 1 }, "a": { "$type": "number", "$ref": ^^"#/~2" } }',
    /JSON Pointer/,
  ),
  refuses(
    'Format 7.2.3',
    'a ring of aliases: each of them is named',
    '{ "a": { "$type": "number", "$value": "{b}" }, "b": { "$value": "{c}" }, "c": { "$value": ^^"{a}" } }',
    /ring of references/,
  ),
  refuses(
    'Format 7.2.3',
    'a token that points at itself',
    '{ "a": { "$type": "number", "$value": ^^"{a}" } }',
    /a -> a/,
  ),
  refuses(
    'Format 7.2.3',
    'a ring through pointers',
    '{ "a": { "$ref": ^^"#/b" }, "b": { "$ref": "#/a/$value" } }',
    /ring of references/,
  ),
  refuses(
    'Format 7.2.3',
    'a ring inside values',
    '{ "a": { "$type": "dimension", "$value": ^^{ "value": { "$ref": "#/b/$value/value" }, "unit": "px" } }, "b": { "$type": "dimension", "$value": { "value": { "$ref": "#/a/$value/value" }, "unit": "px" } } }',
    /ring of references/,
  ),
  refuses(
    'Format 7.4.5',
    'an alias of another type than the token says',
    '{ "b": { "$type": "number", "$value": 1 }, "a": { "$type": "color", "$value": ^^"{b}" } }',
    /needs a color but points at \{b\}, a number/,
  ),
  refuses(
    'Format 9',
    'a sub-value of another type',
    '{ "n": { "$type": "number", "$value": 1 }, "a": { "$type": "border", "$value": { "color": ^^"{n}", "width": { "value": 1, "unit": "px" }, "style": "solid" } } }',
    /needs a color but points at \{n\}/,
  ),
  refuses(
    'Format 9.6',
    'layers in a layer: lists are not flattened',
    '{ "s": { "$type": "shadow", "$value": { "color": { "colorSpace": "srgb", "components": [0, 0, 0] }, "offsetX": { "value": 0, "unit": "px" }, "offsetY": { "value": 0, "unit": "px" }, "blur": { "value": 0, "unit": "px" }, "spread": { "value": 0, "unit": "px" } } }, "l": { "$type": "shadow", "$value": ["{s}", "{s}"] }, "m": { "$type": "shadow", "$value": [^^"{l}"] } }',
    /list where one shadow/,
  ),
  refuses(
    'Format 7.5.3',
    'a part of a value that does not fit the token’s type',
    '{ "d": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } }, "a": { "$type": "number", "$ref": ^^"#/d/$value/unit" } }',
    /no number: "px"/,
  ),
];
