import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { TOKENS_ROOT } from '../pipeline/build.ts';
import { contextsOf } from '../pipeline/contexts.ts';
import { load } from '../pipeline/load.ts';
import type { Fault } from '../pipeline/model.ts';
import { PAIRS } from './pairs.ts';
import { checkMixtures, checkSetPairs, checkUndefined, checkUnused, usedTokens, type User } from './usage.ts';
import { builtStyles, sourceTexts } from './users.ts';

const tokens = contextsOf(load(TOKENS_ROOT).plan).at();
const root = join(TOKENS_ROOT, '..');

const said = (check: (faults: Fault[]) => unknown): string[] => {
  const faults: Fault[] = [];
  check(faults);
  return faults.map(({ path, what }) => `${path} ${what}`);
};
const sheet = (text: string): User[] => [{ file: 'sheet.css', text }];

describe('the style sheets of components and app, as built, and the stories', () => {
  let sheets: User[];
  let users: User[];
  beforeAll(async () => {
    sheets = await builtStyles(root);
    users = [...sheets, ...sourceTexts(root)];
  }, 60_000);

  test('use no variable that does not exist', () => {
    const faults: Fault[] = [];
    expect(checkUndefined(tokens, users, faults)).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  test('use every public token that has no reason to stay without a user', () => {
    expect(said((faults) => checkUnused(tokens, users, faults))).toEqual([]);
  });

  test('mix no colours and set none on another that no pair measures', () => {
    expect(said((faults) => expect(checkMixtures(sheets, faults)).toBeGreaterThan(3))).toEqual([]);
    expect(said((faults) => expect(checkSetPairs(sheets, faults)).toBeGreaterThan(10))).toEqual([]);
  });

  test('each pair they set together is missed when nobody declares it', () => {
    const without = said((faults) => checkSetPairs(sheets, faults, []));
    const mixed = said((faults) => checkMixtures(sheets, faults, []));
    expect(without.length).toBeGreaterThan(10);
    expect(mixed.length).toBeGreaterThan(3);
  });
});

test('a variable that does not exist is found once a file', () => {
  const text =
    '.a { color: var(--cm-color-inc); fill: var( --cm-color-inc ) } .b { color: var(--cm-color-ink) }';
  expect(said((faults) => checkUndefined(tokens, sheet(text), faults))).toEqual([
    '--cm-color-inc is no token.',
  ]);
  expect(
    said((faults) => checkUndefined(tokens, sheet(`${text} .c { --cm-color-inc: red }`), faults)),
  ).toEqual([]);
});

test('a token is used by variable, by key, by index, and through an alias', () => {
  const text =
    "var(--cm-z-toast) vars.color.ink2 vars.space['1'] vars.space[2] vars.space.oneHalf vars.color.focus vars.color";
  expect([...usedTokens(tokens, sheet(text))].sort()).toEqual([
    'color.focus',
    'color.ink',
    'color.ink-2',
    'space.1',
    'space.1-half',
    'space.2',
    'z.toast',
  ]);
});

test('a token nobody uses is found, unless a reason keeps it; a reason that is out of date is found too', () => {
  const all = sheet([...tokens.keys()].map((path) => `var(--cm-${path.replaceAll('.', '-')})`).join());
  const without = sheet(all[0]?.text.replace('var(--cm-z-toast)', '') ?? '');
  expect(said((faults) => checkUnused(tokens, all, faults, {}))).toEqual([]);
  expect(said((faults) => checkUnused(tokens, without, faults, {}))).toEqual([
    'z.toast is used by no component, screen or story.',
  ]);
  expect(said((faults) => checkUnused(tokens, without, faults, { 'z.toast': 'Why.' }))).toEqual([]);
  expect(said((faults) => checkUnused(tokens, all, faults, { 'z.toast': 'Why.', 'z.gone': 'Why.' }))).toEqual(
    ['z.toast is kept and used as well.', 'z.gone is kept but does not exist.'],
  );
});

test.each([
  'color-mix(in srgb, var(--cm-color-kokum-fill), var(--cm-color-slate) 17%)',
  'color-mix(in srgb, var(--cm-color-teal-soft), var(--cm-color-slate) 16%)',
  'color-mix(in srgb, var(--cm-color-ink) 5%, transparent)',
  'color-mix(in oklch, var(--cm-color-ink) 4%, transparent)',
])('a mixture nobody measures is found: %s', (mixture) => {
  expect(said((faults) => checkMixtures(sheet(`.a { background: ${mixture} }`), faults))).toHaveLength(1);
});

test('a pair set together that nobody declares is found', () => {
  const rule = (foreground: string, background: string): User[] =>
    sheet(`.a { color: var(--cm-color-${foreground}); background-color: var(--cm-color-${background}) }`);
  expect(said((faults) => checkSetPairs(rule('ink', 'slate'), faults))).toEqual([
    '--cm-color-ink is set on --cm-color-slate, which no pair declares.',
  ]);
  expect(said((faults) => checkSetPairs(rule('slate-text', 'slate'), faults, PAIRS))).toEqual([]);
});
