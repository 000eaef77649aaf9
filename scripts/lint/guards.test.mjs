import { expect, test } from 'vitest';
import { inRoot } from '../lib/paths.mjs';
import { GUARDS, checkText } from './guards.mjs';

const FIXTURE = inRoot('scripts/lint/fixtures/text');
const COMPONENTS = 'components/src';

/** Which lines of the fixture each guard must report; its other lines are right and must stay silent. */
const BROKEN = {
  'network-in-app-data': { 'app/src/screens/fetches.tsx': [1, 2], 'app/src/data/client.ts': [] },
  'logical-properties': { [`${COMPONENTS}/physical.css.ts`]: [2, 3, 4, 5, 6, 7] },
  'colours-from-tokens': { [`${COMPONENTS}/colours.css.ts`]: [2, 3, 4, 5, 6] },
  'lengths-on-the-grid': { [`${COMPONENTS}/grid.css.ts`]: [2, 3, 4, 5] },
  'no-machine-paths': { 'paths.md': [1, 2] },
  'no-registry-hosts': { 'hosts.md': [1] },
  'no-resolved-addresses-in-lock': { 'package-lock.json': [2] },
};

test.each(Object.entries(BROKEN))('%s finds each broken line and no other', (name, lines) => {
  const guards = GUARDS.filter((guard) => guard.name === name);
  const found = checkText(FIXTURE, Object.keys(lines), guards).map((fault) => fault.split(':').slice(1, 3));
  const wanted = Object.entries(lines).flatMap(([path, at]) => at.map((line) => [` ${path}`, String(line)]));
  expect(found).toEqual(wanted);
});

test('every guard has a fixture that breaks it', () => {
  expect(GUARDS.map(({ name }) => name)).toEqual(Object.keys(BROKEN));
});

test('a fault says what was found, where, and how to mend it', () => {
  expect(checkText(FIXTURE, ['hosts.md'])).toEqual([
    `no-registry-hosts: hosts.md:1: "https:${'//'}registry.example.org"; leave the registry to the settings of npm`,
  ]);
});
