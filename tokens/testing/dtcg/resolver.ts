/** Resolver 4 to 6: sets, modifiers, their order, inputs. */
import { type Case, px, resolves, token } from './case.ts';

const n = (value: number) => ({ $type: 'number', $value: value });
const a = (value: number) => ({ a: token('number', value) });
const version = '2025.10';
const theme = { contexts: { light: [{ a: n(1) }], dark: [{ a: n(2) }] }, default: 'light' };
const input = {};

export const RESOLVER: readonly Case[] = [
  resolves(
    'Resolver 4.1.4',
    'later sources of a set override earlier ones',
    {
      version,
      sets: { s: { sources: [{ a: n(1), b: n(1) }, { a: n(2) }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    { a: token('number', 2), b: token('number', 1) },
    { input },
  ),
  resolves(
    'Resolver 4.1.6',
    'later items of the order override earlier ones, modifiers before sets too',
    {
      version,
      sets: { s: { sources: [{ a: n(3) }] } },
      modifiers: { theme },
      resolutionOrder: [{ $ref: '#/modifiers/theme' }, { $ref: '#/sets/s' }],
    },
    a(3),
    { input },
  ),
  resolves(
    'Resolver 4.1.5.3',
    'the default context counts where the input says nothing',
    { version, modifiers: { theme }, resolutionOrder: [{ $ref: '#/modifiers/theme' }] },
    a(1),
    { input },
  ),
  resolves(
    'Resolver 6.1',
    'the input chooses the context',
    { version, modifiers: { theme }, resolutionOrder: [{ $ref: '#/modifiers/theme' }] },
    a(2),
    { input: { theme: 'dark' } },
  ),
  resolves(
    'Resolver 5.1',
    'inputs do not mind letter case',
    { version, modifiers: { theme }, resolutionOrder: [{ $ref: '#/modifiers/theme' }] },
    a(2),
    { input: { Theme: 'DARK' } },
  ),
  resolves(
    'Resolver 4.1.6',
    'a context may be empty',
    {
      version,
      modifiers: { debug: { contexts: { no: [], yes: [{ b: n(1) }] } } },
      resolutionOrder: [{ $ref: '#/modifiers/debug' }],
    },
    {},
    { input: { debug: 'no' } },
  ),
  resolves(
    'Resolver 4.1.6.1',
    'sets and modifiers inline',
    {
      version,
      resolutionOrder: [
        { type: 'set', name: 's', sources: [{ a: n(0) }] },
        { type: 'modifier', name: 'theme', ...theme },
      ],
    },
    a(2),
    { input: { theme: 'dark' } },
  ),
  resolves(
    'Resolver 4.1.6.1',
    'a set and a modifier of the same name',
    {
      version,
      sets: { x: { sources: [{ a: n(0), b: n(0) }] } },
      modifiers: { x: theme },
      resolutionOrder: [{ $ref: '#/sets/x' }, { $ref: '#/modifiers/x' }],
    },
    { a: token('number', 1), b: token('number', 0) },
    { input },
  ),
  resolves(
    'Resolver 4.2',
    'files, relative to the document that names them',
    {
      version,
      sets: { s: { sources: [{ $ref: 'tokens/a.json' }, { $ref: 'b%20c.json#/deep/er' }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    { a: token('number', 1), b: token('number', 2) },
    { input, files: { 'tokens/a.json': { a: n(1) }, 'b c.json': { deep: { er: { b: n(2) } } } } },
  ),
  resolves(
    'Resolver 4.2',
    'a set of another resolver, whose files are relative to that one',
    {
      version,
      sets: { s: { sources: [{ $ref: 'other/r.json#sets/t' }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    a(1),
    {
      input,
      files: {
        'other/r.json': {
          version,
          sets: { t: { sources: [{ $ref: 'a.json' }] } },
          resolutionOrder: [{ $ref: '#/sets/t' }],
        },
        'other/a.json': { a: n(1) },
      },
    },
  ),
  resolves(
    'Resolver 4.1.5.1',
    'a context that takes in a set has its tokens at their own paths',
    {
      version,
      sets: { base: { sources: [{ a: n(1) }, { b: n(1) }] } },
      modifiers: {
        size: { contexts: { s: [{ $ref: '#/sets/base' }], l: [{ $ref: '#/sets/base' }, { b: n(2) }] } },
      },
      resolutionOrder: [{ $ref: '#/modifiers/size' }],
    },
    { a: token('number', 1), b: token('number', 2) },
    { input: { size: 'l' } },
  ),
  resolves(
    'Resolver 4.2',
    'a set that takes in another set',
    {
      version,
      sets: { x: { sources: [{ $ref: '#/sets/y' }, { b: n(2) }] }, y: { sources: [{ a: n(1), b: n(1) }] } },
      resolutionOrder: [{ $ref: '#/sets/x' }],
    },
    { a: token('number', 1), b: token('number', 2) },
    { input },
  ),
  resolves(
    'Resolver 4.2.2',
    'keys beside a reference to tokens replace theirs, without merging',
    {
      version,
      sets: { s: { sources: [{ $ref: 'a.json', g: { y: n(2) } }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    { 'g.y': token('number', 2), b: token('number', 1) },
    { input, files: { 'a.json': { g: { x: n(1) }, b: n(1) } } },
  ),
  resolves(
    'Resolver 4.2.2',
    'keys beside a reference to a set replace its sources',
    {
      version,
      sets: { s: { sources: [{ a: n(1) }] }, t: { $ref: '#/sets/s', sources: [{ a: n(2) }] } },
      resolutionOrder: [{ $ref: '#/sets/t' }],
    },
    a(2),
    { input },
  ),
  resolves(
    'Resolver 4.2.2',
    'keys beside a reference in the order replace a default',
    { version, modifiers: { theme }, resolutionOrder: [{ $ref: '#/modifiers/theme', default: 'dark' }] },
    a(2),
    { input },
  ),
  resolves(
    'Resolver 7.2',
    '"$defs" can hold files under escaped names',
    {
      version,
      $defs: { 'x/a.json': { a: n(1) } },
      sets: { s: { sources: [{ $ref: '#/$defs/x~1a.json' }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    a(1),
    { input },
  ),
  resolves(
    'Resolver 4.5',
    '"$defs" and "$extensions" are no faults',
    {
      version,
      $defs: { odd: [1] },
      name: 'N',
      description: 'D',
      sets: { s: { description: 'D', $extensions: { 'figma.com': 1 }, sources: [{ a: n(1) }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    a(1),
    { input },
  ),
  resolves(
    'Resolver 6.3',
    'aliases are followed last: they find what a later source says',
    {
      version,
      sets: { s: { sources: [{ b: { $value: '{a}' } }] } },
      modifiers: { theme },
      resolutionOrder: [{ $ref: '#/sets/s' }, { $ref: '#/modifiers/theme' }],
    },
    { b: token('number', 2), a: token('number', 2) },
    { input: { theme: 'dark' } },
  ),
  resolves(
    'Resolver 6.2',
    'the result is as one document: types of groups, "$extends" and pointers reach over sources',
    {
      version,
      sets: {
        s: {
          sources: [
            { g: { $type: 'dimension', x: { $value: px(1) } } },
            { g: { y: { $value: px(2) } } },
            { h: { $extends: '{g}' } },
            { z: { $ref: '#/h/y/$value' } },
          ],
        },
      },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    {
      'g.x': token('dimension', px(1)),
      'g.y': token('dimension', px(2)),
      'h.x': token('dimension', px(1)),
      'h.y': token('dimension', px(2)),
      z: token('dimension', px(2)),
    },
    { input },
  ),
  resolves(
    'Resolver 4.1.4',
    'an override may leave out the type that an earlier source gave (the module does not say)',
    {
      version,
      sets: { s: { sources: [{ a: n(1) }, { a: { $value: 2 } }] } },
      resolutionOrder: [{ $ref: '#/sets/s' }],
    },
    a(2),
    { input },
  ),
  resolves(
    'Resolver 6.1',
    'without modifiers an input is not looked at',
    { version, sets: { s: { sources: [{ a: n(1) }] } }, resolutionOrder: [{ $ref: '#/sets/s' }] },
    a(1),
    { input: { theme: 'dark' } },
  ),
];
