import { expect, test } from 'vitest';
import { TOKENS_ROOT } from '../pipeline/build.ts';
import { contextsOf } from '../pipeline/contexts.ts';
import { load } from '../pipeline/load.ts';
import type { Fault, ResolvedToken } from '../pipeline/model.ts';
import { checkNames } from './names.ts';

const tokens = contextsOf(load(TOKENS_ROOT).plan).at();

function faultsWith(path: string, patch: Partial<ResolvedToken> = {}): string[] {
  const ink = tokens.get('color.ink');
  if (!ink) throw new Error('There is no color.ink.');
  const faults: Fault[] = [];
  const added = { ...ink, ...patch, path } as ResolvedToken;
  checkNames(new Map(tokens).set(path, added), faults);
  return faults.map((fault) => `${fault.path} ${fault.what}`);
}

test('every name says what it is, and leads to one token', () => {
  const faults: Fault[] = [];
  checkNames(tokens, faults);
  expect(faults).toEqual([]);
  expect(faultsWith('color.ink-4')).toEqual([]);
});

test.each([
  ['color.ink.2', 'color.ink.2 is --cm-color-ink-2, as is color.ink-2.'],
  ['colour.ink-4', 'colour.ink-4 begins with "colour".'],
  ['space.9', 'space.9 is a color under "space".'],
  ['color.Ink', 'color.Ink has a name CSS cannot carry.'],
  ['color.dark-rule', 'color.dark-rule says "dark".'],
  ['color.edge-left', 'color.edge-left says "left".'],
])('%s is refused', (path, says) => {
  expect(faultsWith(path)).toContain(says);
});

test('two names that make one key are refused', () => {
  expect(faultsWith('color.ink-4', { extension: { key: 'ink2' } })).toEqual([
    'color.ink-4 is color.ink2, as is color.ink-2.',
  ]);
});

test('the private palette may name hues', () => {
  expect(faultsWith('ref.color.purple.1')).toEqual([]);
});
