import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copySources, type Json, type Sources } from '../testing/sources.ts';
import { runBuild, TOKENS_ROOT } from './build.ts';

const FILES = [
  'figma.variables.json',
  'manifest.json',
  'tailwind.css',
  'tokens.css',
  'tokens.json',
  'vars.d.ts',
  'vars.js',
];
const px = (value: number): Json => ({ value, unit: 'px' });

let sources: Sources;
beforeEach(() => {
  sources = copySources();
});
afterEach(() => sources.remove());

describe('a build', () => {
  test('writes every output and leaves no draft behind', async () => {
    await sources.build();
    expect(readdirSync(sources.out).sort()).toEqual(FILES);
    expect(readdirSync(sources.root).sort()).toEqual(['castmatch.resolver.json', 'dist', 'src']);
  });

  test('touches nothing when nothing changed', async () => {
    await sources.build();
    const before = FILES.map((file) => statSync(join(sources.out, file)).mtimeMs);
    expect((await sources.build()).changed).toEqual([]);
    expect(FILES.map((file) => statSync(join(sources.out, file)).mtimeMs)).toEqual(before);
  });

  test('takes away outputs of an older pipeline', async () => {
    await sources.build();
    sources.write('dist/tokens.scss', '');
    await sources.build();
    expect(readdirSync(sources.out).sort()).toEqual(FILES);
  });
});

/** What is spoilt, where, and what must be said about it. */
const REFUSALS: readonly {
  readonly slip: string;
  readonly file: string;
  readonly at: string;
  readonly value: Json | undefined;
  readonly fault: string;
  readonly says: RegExp;
}[] = [
  {
    slip: 'an alias to nothing',
    file: 'src/system/color.tokens.json',
    at: 'color/focus/$value',
    value: '{color.inc}',
    fault: 'color.focus',
    says: /points at \{color\.inc\}, which does not exist/,
  },
  {
    slip: 'a ring of aliases',
    file: 'src/modes/theme/dark.tokens.json',
    at: 'color/ink/$value',
    value: '{color.focus}',
    fault: 'color.ink',
    says: /ring of references: (color\.\w+ -> ){2}color\.\w+\./,
  },
  {
    slip: 'an alias to another type',
    file: 'src/system/space.tokens.json',
    at: 'space/1/$value',
    value: '{motion.press}',
    fault: 'space.1',
    says: /is a dimension but points at \{motion\.press\}, a duration/,
  },
  {
    slip: 'a token without a type',
    file: 'src/system/layer.tokens.json',
    at: 'z/$type',
    value: undefined,
    fault: 'z.sticky',
    says: /has no type/,
  },
  {
    slip: 'an unknown type',
    file: 'src/system/layer.tokens.json',
    at: 'z/$type',
    value: 'depth',
    fault: 'z',
    says: /type "depth"/,
  },
  {
    slip: 'a unit that is none',
    file: 'src/system/size.tokens.json',
    at: 'size/bar/$value',
    value: { value: 56, unit: 'em' },
    fault: 'size.bar',
    says: /no unit of length: "em"/,
  },
  {
    slip: 'a colour out of range',
    file: 'src/reference/color.tokens.json',
    at: 'ref/color/ink/1/$value',
    value: { colorSpace: 'srgb', components: [0, 0, 1.2] },
    fault: 'ref.color.ink.1',
    says: /the blue 1\.2 in srgb .* from 0 to 1/,
  },
  {
    slip: 'a hex that is not the colour',
    file: 'src/reference/color.tokens.json',
    at: 'ref/color/ink/1/$value/hex',
    value: '#1c1827',
    fault: 'ref.color.ink.1',
    says: /hex #1c1827 but its components make #1c1826/,
  },
  {
    slip: 'a name CSS cannot carry',
    file: 'src/system/size.tokens.json',
    at: 'size/Top_Bar',
    value: { $value: px(56) },
    fault: 'size.Top_Bar',
    says: /lower-case/,
  },
  {
    slip: 'a token that is a group as well',
    file: 'src/system/size.tokens.json',
    at: 'size/bar/tall',
    value: { $value: px(64) },
    fault: 'size.bar',
    says: /a token and a group at once/,
  },
  {
    slip: 'a property nobody reads',
    file: 'src/system/size.tokens.json',
    at: 'size/$order',
    value: 1,
    fault: 'size',
    says: /"\$order", which is no property of a group/,
  },
  {
    slip: 'a group that extends nothing',
    file: 'src/system/size.tokens.json',
    at: 'size/$extends',
    value: '{sizes}',
    fault: 'size',
    says: /extends sizes, which does not exist/,
  },
  {
    slip: 'a root token, which vars could not hold',
    file: 'src/system/size.tokens.json',
    at: 'size/$root',
    value: { $value: px(56) },
    fault: 'size.$root',
    says: /"\$root" token/,
  },
  {
    slip: 'a modifier without a default',
    file: 'castmatch.resolver.json',
    at: 'modifiers/density/default',
    value: undefined,
    fault: 'density',
    says: /no default/,
  },
  {
    slip: 'a slip that only published files are forgiven',
    file: 'src/system/layer.tokens.json',
    at: 'z/$type',
    value: 'string',
    fault: 'z',
    says: /type "string"/,
  },
  {
    slip: 'a length off the grid',
    file: 'src/modes/density/compact.tokens.json',
    at: 'size/control/$value',
    value: px(30),
    fault: 'size.control',
    says: /30 px, off the 8 px grid\. .* Use 24 or 32 px/,
  },
  {
    slip: 'a length the grid knows nothing of',
    file: 'src/system/shape.tokens.json',
    at: 'notch',
    value: { $type: 'dimension', deep: { $value: px(3) } },
    fault: 'notch.deep',
    says: /the grid does not know/,
  },
  {
    slip: 'a colour that dark forgot',
    file: 'src/modes/theme/dark.tokens.json',
    at: 'color/press',
    value: undefined,
    fault: 'color.press',
    says: /has no value in theme=dark/,
  },
  {
    slip: 'a name only a mode knows',
    file: 'src/modes/density/touch.tokens.json',
    at: 'size/controll',
    value: { $value: px(48) },
    fault: 'size.controll',
    says: /exists only when density=touch/,
  },
  {
    slip: 'a mode that changes the type',
    file: 'src/modes/motion/reduced.tokens.json',
    at: 'motion/press',
    value: { $type: 'number', $value: 0 },
    fault: 'motion.press',
    says: /a number when motion=reduced and a duration otherwise/,
  },
  {
    slip: 'a theme that changes a length',
    file: 'src/modes/theme/dark.tokens.json',
    at: 'size',
    value: { $type: 'dimension', bar: { $value: px(64) } },
    fault: 'size.bar',
    says: /changes with the theme but is no colour/,
  },
  {
    slip: 'two modifiers on one token',
    file: 'src/modes/motion/reduced.tokens.json',
    at: 'size',
    value: { $type: 'dimension', control: { $value: px(40) } },
    fault: 'size.control',
    says: /changed by density and by motion/,
  },
  {
    slip: 'words too faint in dark alone',
    file: 'src/modes/theme/dark.tokens.json',
    at: 'color/ink-3/$value',
    value: '{ref.color.ink.6}',
    fault: 'color.ink-3',
    says: /on color\.canvas \(theme=dark contrast=standard\)\. It needs 4\.5:1 to be read/,
  },
  {
    slip: 'a colour nobody paired',
    file: 'src/system/color.tokens.json',
    at: 'color/on-desk',
    value: { $value: '{ref.color.white.1}' },
    fault: 'color.on-desk',
    says: /paired with no ground/,
  },
  {
    slip: 'a file that is not there',
    file: 'castmatch.resolver.json',
    at: 'sets/system/sources',
    value: [{ $ref: 'src/system/colour.tokens.json' }],
    fault: 'sets.system.sources.0',
    says: /colour\.tokens\.json, which cannot be read: there is no such file/,
  },
];

describe('a build refuses', () => {
  test.each(REFUSALS)('$slip', async ({ file, at, value, fault, says }) => {
    await sources.build();
    const before = FILES.map(sources.read);
    sources.set(file, at, value);
    const found = (await sources.faults()).filter(({ path }) => path === fault);
    expect(found.map(({ what, why, fix }) => `${what} ${why} ${fix}`).join('\n')).toMatch(says);
    expect(
      found.filter(({ file, line, column }) => file.endsWith('.json') && !(line && column)),
      'faults of a source without a place',
    ).toEqual([]);
    expect(FILES.map(sources.read), 'the last good build').toEqual(before);
  });

  test('JSON that does not parse, and names the file', async () => {
    sources.write('src/system/layer.tokens.json', '{ "z": ');
    expect(await sources.faults()).toMatchObject([
      { file: 'tokens/src/system/layer.tokens.json', what: expect.stringMatching(/is not JSON/) },
    ]);
  });

  test('with exit code 1 and one line for each fault: file:line:column: path: what why how', async () => {
    sources.set('src/system/size.tokens.json', 'size/bar/$value', px(57));
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const code = await runBuild(sources.root, sources.out);
    const printed = String(print.mock.calls[0]?.[0]);
    print.mockRestore();
    expect(code).toBe(1);
    const text = readFileSync(join(sources.root, 'src/system/size.tokens.json'), 'utf8');
    const column = text.indexOf('{', text.indexOf('"value":57') - 20) + 1;
    expect(printed.split('\n')).toEqual([
      `tokens/src/system/size.tokens.json:1:${column}: size.bar: is 57 px, off the 8 px grid. Whatever it lays out would push its neighbours off the grid. Use 56 or 64 px.`,
      '1 fault; the last good build is untouched.',
    ]);
  });
});

test('the command line names its commands when it is given none of them', () => {
  const run = spawnSync(process.execPath, [join(TOKENS_ROOT, 'pipeline/cli.ts'), 'bild'], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(
    'There is no command "bild". Use one of: build, watch, check, palette, api, resolve.',
  );
});
