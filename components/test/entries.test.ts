import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entries, packageExports } from '../scripts/entries.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

test('package.json names a way in for every component, and no other', () => {
  expect(
    manifest.exports,
    'Run "node components/scripts/entries.ts" to write the exports into package.json.',
  ).toEqual(packageExports());
});

test('a style sheet may load what draws hairlines, without a component', () => {
  expect(packageExports()).toHaveProperty(['./edges'], {
    types: './dist/foundation/edges.d.ts',
    node: './dist-node/foundation/edges.js',
    default: './dist/foundation/edges.js',
  });
});

test('components are found in rooms and in rooms of rooms', () => {
  expect(entries().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Button', 'Composer', 'TalentCard']),
  );
});
