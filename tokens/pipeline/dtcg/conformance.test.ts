import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIASES } from '../../testing/dtcg/aliases.ts';
import type { Case } from '../../testing/dtcg/case.ts';
import { COLORS } from '../../testing/dtcg/colors.ts';
import { EXTENDS } from '../../testing/dtcg/extends.ts';
import { GROUPS, REJECTS } from '../../testing/dtcg/groups.ts';
import { RESOLVER } from '../../testing/dtcg/resolver.ts';
import { RESOLVER_REJECTS } from '../../testing/dtcg/resolver-rejects.ts';
import { TYPES } from '../../testing/dtcg/types.ts';
import { resolveFile } from '../resolve-command.ts';
import { formatFault } from './fault.ts';

const AREAS = {
  TYPES,
  COLORS,
  GROUPS,
  EXTENDS,
  ALIASES,
  REJECTS,
  RESOLVER: [...RESOLVER, ...RESOLVER_REJECTS],
};
const MARK = '^^';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-dtcg-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(one: Case): string {
  const folder = mkdtempSync(join(root, 'case-'));
  const files = { ...one.files, 'main.json': one.says ? one.text.replace(MARK, '') : one.text };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, 'main.json');
}

function placeOfMark(text: string): string {
  const before = text.slice(0, text.indexOf(MARK)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe.each(Object.entries(AREAS))('DTCG 2025.10, %s', (_area, cases) => {
  test.each(cases.filter(({ tokens }) => tokens))('resolves $name ($section)', (one) => {
    const { tokens, faults } = resolveFile(write(one), one.input);
    expect(faults.map(formatFault)).toEqual([]);
    const seen = Object.entries(tokens).map(([path, { $type, $value }]) => [path, { $type, $value }]);
    const wanted = Object.entries(one.tokens ?? {});
    expect(Object.fromEntries(seen)).toEqual(
      Object.fromEntries(wanted.map(([path, { type, value }]) => [path, { $type: type, $value: value }])),
    );
    for (const [path, { more = {} }] of wanted)
      for (const [key, value] of Object.entries(more))
        expect(tokens[path]?.[key], `${path} ${key}`).toEqual(value);
  });

  test.each(cases.filter(({ says }) => says))('refuses $name ($section)', (one) => {
    const file = write(one);
    const { faults } = resolveFile(file, one.input);
    const lines = faults.map(formatFault);
    expect(lines.filter((line) => one.says?.test(line)).join('\n')).toContain(
      `${file}:${placeOfMark(one.text)}: `,
    );
  });
});

test('the cases are as many as were measured against other tools, or more', () => {
  expect(Object.values(AREAS).flat().length).toBeGreaterThanOrEqual(115);
});
