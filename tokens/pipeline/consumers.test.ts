import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { compile as compileTailwind } from 'tailwindcss';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySources, type Sources } from '../testing/sources.ts';
import { compile } from '../testing/tsc.ts';
import type { Manifest } from './formats/manifest.ts';
import { tailwindCss } from './formats/tailwind.ts';
import { varsDts } from './formats/vars.ts';

let sources: Sources;
let manifest: Manifest;
beforeAll(async () => {
  sources = copySources();
  ({ manifest } = await sources.build());
});
afterAll(() => sources.remove());

const declarations = (): string => join(sources.out, 'vars.d.ts');
const IMPORT = "import { breakpoints, vars } from '@castmatch/tokens';";

describe('the compiler', () => {
  test('accepts what exists and refuses each mistake', async () => {
    const good = [
      IMPORT,
      "import { style } from '@vanilla-extract/css';",
      "export const a: 'var(--cm-color-ink-2)' = vars.color.ink2;",
      'export const b: 1240 = breakpoints.lg;',
      'export const c = style({ color: vars.color.ink, padding: vars.space["1"], zIndex: vars.z.toast });',
    ];
    const bad = [
      'export const unknown = vars.color.inc;',
      'export const hue = vars.color.purple;',
      "export const step = vars.space['7'];",
      'export const secret = vars.ref;',
      "export const other: 'var(--cm-color-ink)' = vars.color.ink2;",
      "vars.color.ink2 = 'var(--cm-color-ink-2)';",
      'export const wide = breakpoints.xxl;',
      'export const number: number = vars.space.half;',
      'export const inStyle = style({ color: vars.color.inc });',
    ];
    const errors = await compile([...good, ...bad], {
      '@castmatch/tokens': declarations(),
      '@vanilla-extract/css': fileURLToPath(import.meta.resolve('@vanilla-extract/css')).replace(
        /dist\/.*$/,
        'dist/vanilla-extract-css.cjs.d.ts',
      ),
    });
    expect([...errors.keys()]).toEqual(bad.map((_, at) => good.length + at + 1));
  });

  test('hears from the source that a token, or a group of them, is on its way out', async () => {
    const own = copySources();
    own.set('src/system/size.tokens.json', 'size/bar/$deprecated', 'Use "size.row" instead.');
    own.set('src/system/layer.tokens.json', 'z/$deprecated', true);
    own.set('src/system/layer.tokens.json', 'z/toast/$deprecated', false);
    const { manifest: built } = await own.build();
    const said = built.tokens.flatMap(({ name, deprecated }) => (deprecated ? [[name, deprecated]] : []));
    expect(Object.fromEntries(said)).toEqual({
      'size.bar': 'Use "size.row" instead.',
      'z.sticky': true,
      'z.overlay': true,
    });
    expect(own.read('vars.d.ts')).toContain('* @deprecated Use "size.row" instead.\n');
    own.remove();
  });

  test('strikes a deprecated token through, with its reason, and no other', () => {
    const deprecated: Readonly<Record<string, string | true>> = {
      'color.fold': 'Use "color.desk" */ instead.',
      'size.bar': true,
    };
    const tokens = manifest.tokens.map((token) => {
      const reason = deprecated[token.name];
      return reason === undefined ? token : { ...token, deprecated: reason };
    });
    const types = varsDts({ ...manifest, tokens });
    expect(types).toContain('* @deprecated Use "color.desk" *\\/ instead.\n');
    const use = "import { vars } from './vars';\nvars.color.fold;\nvars.size.bar;\nvars.color.desk;\n";
    expect(struckThrough({ 'use.ts': use, 'vars.d.ts': types })).toEqual(['fold', 'bar']);
    expect(struckThrough({ 'use.ts': use, 'vars.d.ts': varsDts(manifest) })).toEqual([]);
  });
});

/** Names in `use.ts` that an editor shows struck through. */
function struckThrough(files: Readonly<Record<string, string>>): string[] {
  const read = (name: string): string | undefined => files[name.replace(/^\//, '')];
  const service = ts.createLanguageService({
    getScriptFileNames: () => Object.keys(files).map((name) => `/${name}`),
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '/',
    getCompilationSettings: () => ({ noLib: true, types: [], module: ts.ModuleKind.ESNext }),
    getDefaultLibFileName: () => '/lib.d.ts',
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
  });
  return service
    .getSuggestionDiagnostics('/use.ts')
    .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
    .map(({ start, length }) => (files['use.ts'] ?? '').slice(start, start + length));
}

test('vanilla-extract takes the tokens as values, as keys and as a theme', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [vanillaExtractPlugin({ identifiers: 'debug' })],
    resolve: { alias: { '@castmatch/tokens': join(sources.out, 'vars.js') } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../testing/consumers/card.css.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const css =
    'output' in output ? output.output.map((file) => ('source' in file ? String(file.source) : '')) : [];
  const text = css.join('').replace(/\s+/g, ' ');
  expect(text).toContain('color: var(--cm-color-ink-2)');
  expect(text).toMatch(/--inset__\w+: var\(--cm-space-1-half\)/);
  expect(text).toMatch(/@media \(min-width: 1240px\) \{ \.\S+ \{ padding: var\(--cm-space-3\)/);
  expect(text).toContain('--cm-size-measure: 480px');
  expect(text).toMatch(/round__\w+ \{ --cm-radius-none: 4px; --cm-radius-small: 8px/);
  expect(text).toContain('.square { --cm-radius-none: 0; --cm-radius-small: 0');
});

describe('Tailwind', () => {
  const utilities = async (theme: string, ...names: string[]): Promise<string> => {
    const { build: write } = await compileTailwind(`${theme}\n@tailwind utilities;`);
    return write(names).replace(/\s+/g, ' ');
  };
  const theme = (): string => sources.read('tailwind.css');

  test.each([
    ['bg-canvas', '.bg-canvas { background-color: var(--cm-color-canvas); }'],
    ['text-ink-2', '.text-ink-2 { color: var(--cm-color-ink-2); }'],
    ['fill-portrait-haldi-tone', '.fill-portrait-haldi-tone { fill: var(--cm-color-portrait-haldi-tone); }'],
    ['p-2', '.p-2 { padding: var(--cm-space-2); }'],
    ['gap-1-half', '.gap-1-half { gap: var(--cm-space-1-half); }'],
    ['-m-half', '.-m-half { margin: calc(var(--cm-space-half) * -1); }'],
    ['h-control', '.h-control { height: var(--cm-size-control); }'],
    ['max-w-measure', '.max-w-measure { max-width: var(--cm-size-measure); }'],
    ['rounded-control', '.rounded-control { border-radius: var(--cm-radius-control); }'],
    ['border-thin', 'border-width: var(--cm-border-thin); }'],
    ['outline-thick', 'outline-width: var(--cm-border-thick); }'],
    ['font-display', '.font-display { font-family: var(--cm-font-display); }'],
    [
      'text-prose',
      'font-size: var(--cm-text-prose-size); line-height: var(--tw-leading, var(--cm-text-prose-line));',
    ],
    ['font-interface-strong', 'font-weight: var(--cm-text-interface-weight-strong); }'],
    ['shadow-overlay', '--tw-shadow: var(--cm-elevation-overlay);'],
    ['duration-menu', 'transition-duration: var(--cm-motion-menu); }'],
    ['ease-out', 'transition-timing-function: var(--cm-motion-ease-out); }'],
    ['z-toast', '.z-toast { z-index: var(--cm-z-toast); }'],
    ['md:p-3', '@media (width >= 904px) { .md\\:p-3 { padding: var(--cm-space-3); } }'],
  ])('makes %s', async (name, css) => {
    expect(await utilities(theme(), name)).toContain(css);
  });

  test('offers nothing that the system does not have', async () => {
    const css = readFileSync(fileURLToPath(import.meta.resolve('tailwindcss/theme.css')), 'utf8');
    const foreign = [
      'bg-red-500',
      'p-7',
      'text-sm',
      'rounded-2xl',
      'leading-tight',
      'tracking-wide',
      'shadow-md',
    ];
    const usual = await utilities(css, ...foreign);
    expect(foreign.filter((name) => usual.includes(`.${name} {`))).toEqual(foreign);
    const without = await utilities(`${css}\n${theme()}`, ...foreign, 'p-2');
    expect([...foreign, 'p-2'].filter((name) => without.includes(`.${name} {`))).toEqual(['p-2']);
  });

  test('has every token but the families of text styles, which are fonts', () => {
    const named = new Set(theme().match(/--cm-[\w-]+/g));
    const missing = manifest.tokens.filter(({ variable }) => !named.has(variable)).map(({ name }) => name);
    expect(missing.filter((name) => !/^text\.[\w-]+\.family$/.test(name))).toEqual([]);
  });

  test('a group without a place in the theme stops the build', () => {
    const [token] = manifest.tokens;
    if (!token) throw new Error('There is no token.');
    const tokens = [{ ...token, name: 'grid.column' }];
    expect(() => tailwindCss({ ...manifest, tokens })).toThrow(/grid\.column has no place/);
  });
});
