/** How many rules each widget is held to, for people; and that each of them means something. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KNOWN_FAULTS } from './ledger.ts';
import { PATTERNS } from './patterns/index.ts';
import type { Pattern } from './rules.ts';

const RESULTS = fileURLToPath(new URL('../../.cache/results/', import.meta.url));
const patterns: readonly Pattern[] = Object.values(PATTERNS).flat();
const names = patterns.flatMap(({ widget, rules }) => rules.map(({ says }) => `${widget}: ${says}`));

test('no rule is there twice', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every known fault is one of a rule', () => {
  const known = KNOWN_FAULTS.map(({ widget, says }) => `${widget}: ${says}`);
  expect(known.filter((name) => !names.includes(name))).toEqual([]);
});

test('the rules of each widget are counted', () => {
  const each = patterns.map(({ widget, rules }) => `${widget} ${rules.length}`).join(', ');
  const line = `${names.length} rules over ${patterns.length} widgets, ${KNOWN_FAULTS.length} known to be broken: ${each}`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}apg.txt`, `${line}\n`);
  expect(patterns.filter(({ rules }) => rules.length === 0)).toEqual([]);
});
