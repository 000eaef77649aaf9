/** Format 5 and 6.1 to 6.5: groups, what comes down from them, names. */
import { type Case, px, red, refuses, resolves, token } from './case.ts';

const one = { $type: 'number', $value: 1 };

export const GROUPS: readonly Case[] = [
  resolves(
    'Format 6.3',
    'the nearest group with a type gives it',
    { a: { $type: 'number', b: { c: { $value: 1 }, d: { $type: 'dimension', e: { $value: px(2) } } } } },
    { 'a.b.c': token('number', 1), 'a.b.d.e': token('dimension', px(2)) },
  ),
  resolves(
    'Format 5.2.2',
    'the type of a token comes before that of its group',
    { a: { $type: 'dimension', b: one } },
    { 'a.b': token('number', 1) },
  ),
  resolves(
    'Format 6.3',
    'the document itself may give a type',
    {
      $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
      $type: 'number',
      a: { $value: 1 },
    },
    { a: token('number', 1) },
  ),
  resolves(
    'Format 6.2',
    'a root token beside others, its name left out of the path',
    { c: { $type: 'number', $root: { $value: 1 }, light: { $value: 2 } } },
    { c: token('number', 1), 'c.light': token('number', 2) },
  ),
  resolves(
    'Format 6.2',
    'a root token is pointed at by its full name',
    { c: { $root: one }, a: { $value: '{c.$root}' }, b: { $ref: '#/c/$root/$value' } },
    { c: token('number', 1), a: token('number', 1), b: token('number', 1) },
  ),
  resolves(
    'Format 6.3.1',
    'deprecation comes down to all tokens below',
    { g: { $deprecated: 'Use h.', a: one, b: { c: one } }, h: { a: one } },
    {
      'g.a': token('number', 1, { $deprecated: 'Use h.' }),
      'g.b.c': token('number', 1, { $deprecated: 'Use h.' }),
      'h.a': token('number', 1, { $deprecated: undefined }),
    },
  ),
  resolves(
    'Format 6.3.1',
    'a token may say that it is not deprecated',
    { g: { $deprecated: true, a: { ...one, $deprecated: false }, b: one } },
    { 'g.a': token('number', 1, { $deprecated: false }), 'g.b': token('number', 1, { $deprecated: true }) },
  ),
  resolves(
    'Format 5.2.3',
    'extensions are kept as they are, curly brackets and pointers too',
    {
      a: {
        ...one,
        $extensions: { 'org.example': { note: '{nope} and {a}', $ref: '#/x', list: [1, { b: null }] } },
      },
    },
    {
      a: token('number', 1, {
        $extensions: { 'org.example': { note: '{nope} and {a}', $ref: '#/x', list: [1, { b: null }] } },
      }),
    },
  ),
  resolves(
    'Format 6.3.2',
    'extensions of a group are the group’s own',
    { g: { $extensions: { 'org.example': 42 }, a: one } },
    { 'g.a': token('number', 1, { $extensions: undefined }) },
  ),
  resolves(
    'Format 5.2.1',
    'a description is text: nothing in it is a reference',
    { a: { ...one, $description: 'Use {a} instead, or {nope}.' } },
    { a: token('number', 1, { $description: 'Use {a} instead, or {nope}.' }) },
  ),
  resolves(
    'Format 6.3',
    'a description of a group is the group’s own (the format says so of no more than extensions)',
    { g: { $description: 'All of them.', a: one } },
    { 'g.a': token('number', 1, { $description: undefined }) },
  ),
  resolves('Format 6.5', 'empty groups', { a: {}, b: { $description: 'Later.', $deprecated: 'x' } }, {}),
  resolves(
    'Format 5.1',
    'names keep their case, blanks, slashes and dashes',
    { 'Font Size': one, 'font size': one, 'a/b~c': one, 'é-1': one },
    {
      'Font Size': token('number', 1),
      'font size': token('number', 1),
      'a/b~c': token('number', 1),
      'é-1': token('number', 1),
    },
  ),
  resolves(
    'Format 5.1',
    'names that JavaScript’s objects have are names like any other',
    `{ "constructor": { "$type": "number", "$value": 1 }, "toString": { "$value": "{constructor}" }, "__proto__": { "$value": "{toString}" } }`,
    Object.fromEntries(['constructor', 'toString', '__proto__'].map((name) => [name, token('number', 1)])),
  ),
  resolves(
    'Format 5.2.4',
    'a deprecated token with a reason',
    { a: { $type: 'color', $value: red, $deprecated: 'Gone.' } },
    {
      a: token('color', red, { $deprecated: 'Gone.' }),
    },
  ),
];

const REST = '{ "$type": "number", "$value": 1 }';

export const REJECTS: readonly Case[] = [
  refuses('Format 5.1.1', 'a full stop in a name', `{ ^^"a.b": ${REST} }`, /"\." in its name/),
  refuses(
    'Format 5.1.1',
    'an opening curly bracket in a name',
    `{ "g": { ^^"a{b": ${REST} } }`,
    /"\{" in its name/,
  ),
  refuses('Format 5.1.1', 'a closing curly bracket in a name', `{ ^^"a}b": ${REST} }`, /"\}" in its name/),
  refuses(
    'Format 5.1.1',
    'a full stop in the name of a group',
    `{ ^^"a.b": { "c": ${REST} } }`,
    /"\." in its name/,
  ),
  refuses(
    'Format 5.1.1',
    'a name that begins with a dollar sign',
    `{ "g": { ^^"$a": ${REST} } }`,
    /"\$a", which is no property/,
  ),
  refuses(
    'Format 6.1',
    'a token that is a group as well',
    `{ "a": { "$type": "number", "$value": 1, ^^"b": ${REST} } }`,
    /token and a group at once/,
  ),
  refuses('Format 5.2.2', 'a token without a type', '{ "a": ^^{ "$value": 1 } }', /has no type/),
  refuses(
    'Format 5.2.2',
    'a type that is none',
    '{ "a": { "$type": ^^"spacing", "$value": 1 } }',
    /the type "spacing"/,
  ),
  refuses(
    'Format 5.2.2',
    'a type in other case',
    '{ "a": { "$type": ^^"Color", "$value": 1 } }',
    /the type "Color"/,
  ),
  refuses(
    'Format 5.2.2',
    'a type that is no string',
    '{ "a": { "$type": ^^null, "$value": 1 } }',
    /the type null/,
  ),
  refuses(
    'Format 6.3',
    'a type of a group that is none',
    '{ "g": { "$type": ^^"spacing" } }',
    /the type "spacing"/,
  ),
  refuses('Format 5.1', 'a value without a token around it', '{ "a": ^^1 }', /neither a group nor a token/),
  refuses(
    'Format 5.2.1',
    'a description that is no string',
    '{ "a": { "$type": "number", "$value": 1, "$description": ^^{} } }',
    /no string/,
  ),
  refuses(
    'Format 5.2.3',
    'extensions that are no object',
    '{ "a": { "$type": "number", "$value": 1, "$extensions": ^^[] } }',
    /no object/,
  ),
  refuses(
    'Format 5.2.4',
    'a deprecation that is a number',
    '{ "a": { "$type": "number", "$value": 1, "$deprecated": ^^1 } }',
    /neither true, false/,
  ),
  refuses(
    'Format 5.1',
    'a value that is null',
    '{ "a": { "$type": "number", "$value": ^^null } }',
    /no number: null/,
  ),
  refuses(
    'Format 7.1',
    'a token with a value and a reference',
    '{ "b": { "$type": "number", "$value": 1 }, "a": { "$type": "number", "$value": 1, ^^"$ref": "#/b" } }',
    /"\$value" and "\$ref"/,
  ),
  refuses('Format 4', 'JSON that ends too soon', '{ "a": { "$type": "number"^^', /not JSON/),
  refuses('Format 4', 'a comma too many', '{ "a": { "$type": "number", "$value": 1 },^^}', /not JSON/),
  refuses('Format 4', 'a comment', '{ ^^/* no */ }', /not JSON/),
  refuses(
    'Format 4',
    'a name twice in one object',
    '{ "a": { "$type": "number", "$value": 1 }, ^^"a": {} }',
    /"a" twice/,
  ),
  refuses('Format 4', 'a document that is a list', '^^[]', /no JSON object|not a JSON object/),
];
