import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySources, type Sources } from '../testing/sources.ts';
import type { Manifest } from './formats/manifest.ts';

/** Selector -> variable -> value; a rule inside `@media` has the media before its selector. */
type Rules = ReadonlyMap<string, ReadonlyMap<string, string>>;

function parse(css: string): Rules {
  const rules = new Map<string, Map<string, string>>();
  const open: string[] = [];
  for (const line of css
    .replace(/,\n\s*/g, ', ')
    .split('\n')
    .map((text) => text.trim())) {
    if (line.endsWith('{')) open.push(line.slice(0, -2));
    else if (line === '}') open.pop();
    else {
      const [, name, value] = /^([\w-]+): (.*);$/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      // The layer and the question for light-dark() hold everything; they say nothing about a rule.
      const selector = open.filter((head) => !/^@(layer|supports)/.test(head)).join(' ');
      const rule = rules.get(selector) ?? new Map<string, string>();
      rules.set(selector, rule.set(name, value));
    }
  }
  return rules;
}

const build = async (sources: Sources): Promise<Rules> => {
  await sources.build();
  return parse(sources.read('tokens.css'));
};

let sources: Sources;
let rules: Rules;
beforeAll(async () => {
  sources = copySources();
  rules = await build(sources);
});
afterAll(() => sources.remove());

const DEFAULTS: Readonly<Record<string, string>> = {
  contrast: ":root, [data-contrast='standard']",
  density: ":root, [data-density='comfortable']",
  motion: ":root, [data-motion='full']",
  script: ':root, [lang]',
};
const DEVANAGARI = '[lang]:is(:lang(hi), :lang(mr)):not(:lang(hi-Latn), :lang(mr-Latn))';
const MODES = [
  ['contrast', "[data-contrast='more']"],
  ['density', "[data-density='compact']"],
  ['density', "[data-density='touch']"],
  ['motion', "[data-motion='reduced']"],
  ['script', DEVANAGARI],
] as const;

describe('tokens.css', () => {
  test('fixes the order of the layers before anything else', () => {
    const [, first] = sources.read('tokens.css').split('\n');
    expect(first).toBe('@layer cm.tokens, cm.reset, cm.base, cm.components, cm.utilities;');
  });

  test('gives a theme by color-scheme, the system deciding while no one else does', () => {
    expect(rules.get(':root')?.get('color-scheme')).toBe('light dark');
    expect(rules.get("[data-theme='light']")?.get('color-scheme')).toBe('light');
    expect(rules.get("[data-theme='dark']")?.get('color-scheme')).toBe('dark');
    expect(rules.get(':root')?.get('--cm-color-canvas')).toBe('light-dark(#fbf8f3, #16131a)');
  });

  test('says each variable once, whatever the number of modes', () => {
    const once = [rules.get(':root'), ...Object.values(DEFAULTS).map((selector) => rules.get(selector))];
    const names = once.flatMap((rule) => [...(rule?.keys() ?? [])]).filter((name) => name.startsWith('--'));
    expect(names.length).toBeGreaterThan(130);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(MODES)(
    'says again in %s mode %s only what differs, and lets the default be put back',
    (modifier, selector) => {
      const usual = rules.get(DEFAULTS[modifier] ?? '');
      const mode = rules.get(selector);
      expect(mode?.size).toBeGreaterThan(0);
      const names = [...(mode?.keys() ?? [])];
      expect(names.filter((name) => !usual?.has(name))).toEqual([]);
      expect(names.filter((name) => usual?.get(name) === mode?.get(name))).toEqual([]);
    },
  );

  test.each([
    ['@media (prefers-contrast: more) :root:not([data-contrast])', "[data-contrast='more']"],
    ['@media (pointer: coarse) :root:not([data-density])', "[data-density='touch']"],
    ['@media (prefers-reduced-motion: reduce) :root:not([data-motion])', "[data-motion='reduced']"],
  ])('follows %s as if it had been asked for', (media, selector) => {
    expect(rules.get(media)?.size).toBeGreaterThan(0);
    expect(rules.get(media)).toEqual(rules.get(selector));
  });

  test('says an alias again where its target moves, or it would keep the value of the root', async () => {
    const spoilt = copySources();
    spoilt.set('src/system/color.tokens.json', 'color/focus/$value', '{color.ink-2}');
    const moved = await build(spoilt);
    spoilt.remove();
    expect(moved.get("[data-contrast='more']")?.get('--cm-color-focus')).toBe('var(--cm-color-ink-2)');
    expect(rules.get("[data-contrast='more']")?.has('--cm-color-focus')).toBe(false);
  });

  test('keeps light-dark() through the default build of a bundler, or a nested theme would keep the colours of the root', async () => {
    const built = await bundle({
      configFile: false,
      logLevel: 'silent',
      root: sources.root,
      build: { write: false, rollupOptions: { input: join(sources.out, 'tokens.css') } },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const css =
      'output' in output
        ? output.output.map((file) => ('source' in file ? String(file.source) : '')).join('')
        : '';
    expect(css).toContain('--cm-color-canvas:light-dark(#fbf8f3,#16131a)');
    expect(css).toContain('--cm-color-ink-2:light-dark(#352f42,#dcd5dd)');
  });

  test('makes Devanagari taller without tracking', () => {
    expect(rules.get(DEVANAGARI)?.get('--cm-text-prose-line')).toBe('1.75rem');
    expect(rules.get(DEVANAGARI)?.get('--cm-text-display-tracking')).toBe('0em');
  });

  test('keeps the private palette private', () => {
    expect(sources.read('tokens.css')).not.toContain('--cm-ref');
    expect(sources.read('vars.js')).not.toContain('ref');
  });

  test('refers to no variable that it does not declare', () => {
    const declared = new Set([...rules.values()].flatMap((rule) => [...rule.keys()]));
    const used = [...rules.values()].flatMap((rule) =>
      [...rule.values()].flatMap((value) => value.match(/--cm-[\w-]+/g) ?? []),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  test('lets type follow the reader, and nothing else', () => {
    expect(rules.get(':root')?.get('--cm-text-prose-size')).toBe('1rem');
    expect(rules.get(':root')?.get('--cm-space-2')).toBe('16px');
  });
});

type Tree = string | { readonly [key: string]: Tree };
const leaves = (tree: Tree): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leaves);

describe('vars', () => {
  test('name exactly the variables the stylesheet declares', async () => {
    const { vars } = (await import(pathToFileURL(join(sources.out, 'vars.js')).href)) as { vars: Tree };
    const declared = new Set(
      [...rules.values()].flatMap((rule) => [...rule.keys()]).filter((name) => name.startsWith('--')),
    );
    expect(leaves(vars).sort()).toEqual([...declared].map((name) => `var(${name})`).sort());
  });

  test('carry each value and its meaning in their types', () => {
    const types = sources.read('vars.d.ts');
    expect(types).toContain(
      '/** Secondary words. `#4f485e`; dark `#bfb6c1`; contrast more `#352f42`; contrast more, dark `#dcd5dd` */\n' +
        "    readonly ink2: 'var(--cm-color-ink-2)';",
    );
    expect(types).toContain("readonly oneHalf: 'var(--cm-space-1-half)';");
    expect(types).toContain('readonly lg: 1240;');
  });
});

describe('manifest.json', () => {
  test('describes every token, so that none reaches the docs without a meaning', () => {
    const manifest = JSON.parse(sources.read('manifest.json')) as Manifest;
    expect(manifest.tokens.filter(({ description }) => description === '').map(({ name }) => name)).toEqual(
      [],
    );
  });
});

describe('tokens.json', () => {
  test('holds in each mode only what that mode changes', () => {
    const contexts = JSON.parse(sources.read('tokens.json')) as Record<
      string,
      Record<string, { $value: unknown }>
    >;
    expect(contexts['density=compact']).toEqual({
      'size.control': { $type: 'dimension', $value: { value: 24, unit: 'px' } },
    });
    expect(contexts['theme=dark contrast=more']?.['color.ink-2']?.$value).not.toEqual(
      contexts['contrast=more']?.['color.ink-2']?.$value,
    );
    const repeated = Object.entries(contexts)
      // What a mode changes in light must be said for dark too, even where dark stays as it was.
      .filter(([context]) => context !== 'default' && !context.startsWith('theme=dark '))
      .flatMap(([context, tokens]) =>
        Object.entries(tokens)
          .filter(([path, { $value }]) => isDeepStrictEqual($value, contexts['default']?.[path]?.$value))
          .map(([path]) => `${context} ${path}`),
      );
    expect(repeated).toEqual([]);
  });
});
