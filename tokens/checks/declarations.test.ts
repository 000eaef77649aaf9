import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextsOf, type Contexts } from '../pipeline/contexts.ts';
import { load } from '../pipeline/load.ts';
import type { Fault } from '../pipeline/model.ts';
import { copySources, type Sources } from '../testing/sources.ts';
import { checkDeclarations, readRules, type Declarations } from './declarations.ts';

let sources: Sources;
let css: string;
let contexts: Contexts;
beforeAll(async () => {
  sources = copySources();
  await sources.build();
  css = sources.read('tokens.css');
  contexts = contextsOf(load(sources.root).plan);
});
afterAll(() => sources.remove());

function check(text: string): Declarations & { faults: string[] } {
  const faults: Fault[] = [];
  const counted = checkDeclarations(text, contexts, faults);
  return { ...counted, faults: faults.map(({ path, what }) => `${path} ${what}`) };
}

test('every variable has its value in every context, and nothing is said twice', () => {
  const { faults, emitted, needed, compared } = check(css);
  expect(faults).toEqual([]);
  expect(emitted / needed).toBe(1);
  expect(compared).toBe(137 * 48);
});

test('an alias whose target moves is needed in that mode', async () => {
  const spoilt = copySources();
  spoilt.set('src/system/color.tokens.json', 'color/focus/$value', '{color.ink-2}');
  await spoilt.build();
  const own = contextsOf(load(spoilt.root).plan);
  const faults: Fault[] = [];
  const { emitted, needed } = checkDeclarations(spoilt.read('tokens.css'), own, faults);
  expect({ faults, ratio: emitted / needed }).toEqual({ faults: [], ratio: 1 });
  checkDeclarations(
    spoilt.read('tokens.css').replace(/(data-contrast='more'\] \{[^}]*?)\s*--cm-color-focus:[^;]*;/, '$1'),
    own,
    faults,
  );
  expect(faults.map(({ path, what }) => `${path} ${what}`)).toContain(
    '--cm-color-focus is not said again in contrast=more.',
  );
  spoilt.remove();
});

describe('fails', () => {
  test('for each declaration that is taken out, wherever it stands', () => {
    const lines = css.split('\n');
    const declarations = lines.flatMap((line, at) => (/^\s*--cm-/.test(line) ? [at] : []));
    expect(declarations.length).toBe(203);
    // Every value is compared each time: every seventh is enough to see each block.
    const survivors = declarations
      .filter((_, at) => at % 7 === 0)
      .filter((at) => check(lines.filter((_, index) => index !== at).join('\n')).faults.length === 0);
    expect(survivors.map((at) => lines[at])).toEqual([]);
  });

  test.each([
    ['a value of another colour', /(--cm-color-ink: light-dark\()#\w+/, '$1#1c1827'],
    ['themes the wrong way round', /(canvas: light-dark\()(#\w+), (#\w+)/, '$1$3, $2'],
    ['an alias to another variable', 'var(--cm-color-ink)', 'var(--cm-color-ink-2)'],
    [
      'a mode that does not take back what its sibling says',
      /(data-density='compact'\] \{[^}]*?)\s*--cm-size-row:[^;]*;/,
      '$1',
    ],
    ['a mode that says what it need not', /(\[data-density='touch'\] \{)/, '$1 --cm-size-bar: 56px;'],
    ['a variable said twice', /(:root \{)(\s*--cm-)/, '$1 --cm-z-toast: 300;$2'],
    ['a variable that is no token', /(:root \{)(\s*--cm-)/, '$1 --cm-old: 1px;$2'],
    ['a default that a mode cannot be taken back to', /:root,\s*\[data-motion='full'\]/, ':root'],
    ['media that say less than the attribute', /(\(pointer: coarse\) \{[^}]*?)\s*--cm-size-row:[^;]*;/, '$1'],
  ])('for %s', (_, from, to) => {
    const spoilt = css.replace(from, to);
    expect(spoilt).not.toBe(css);
    expect(check(spoilt).faults).not.toEqual([]);
  });
});

test('rules are read with their media, whatever holds them', () => {
  const rules = readRules(
    "@layer a { @supports (x: y) { @media (z) { :root { --a: 1px; --b: var(--a) } [c='d'] { --a: 2px; } } } }",
  );
  expect(rules.map(({ where, variables }) => [where, Object.fromEntries(variables)])).toEqual([
    ['@media (z) :root', { '--a': '1px', '--b': 'var(--a)' }],
    ["@media (z) [c='d']", { '--a': '2px' }],
  ]);
});
