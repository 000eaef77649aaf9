import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../pipeline/formats/manifest.ts';
import type { Fault } from '../pipeline/model.ts';
import { copySources, type Sources } from '../testing/sources.ts';
import { announced, apiOf, checkApi, compareApi, largest, type Api, type ApiToken } from './api.ts';
import { presentApi, releasedApi, waitingChangesets } from './release.ts';

let sources: Sources;
let manifest: Manifest;
beforeAll(async () => {
  sources = copySources();
  ({ manifest } = await sources.build());
});
afterAll(() => sources.remove());

const changeset = (step: string, name = '@castmatch/tokens'): string =>
  `---\n'${name}': ${step}\n---\n\nWords.\n`;

test('what changed since the last release is announced by changesets, with its step', () => {
  const faults: Fault[] = [];
  checkApi(releasedApi(), presentApi(manifest), waitingChangesets(), faults);
  expect(faults).toEqual([]);
});

/** The present API with some tokens replaced; `undefined` takes one out. */
function changed(patch: Readonly<Record<string, Partial<ApiToken> | undefined>>): [Api, Api] {
  const before = apiOf(manifest, '1.0.0', ['.', './tokens.css']);
  const tokens: Record<string, ApiToken> = { ...before.tokens };
  for (const [name, change] of Object.entries(patch)) {
    const was = tokens[name] ?? { key: 'new', type: 'number', description: '', values: {} };
    if (change) tokens[name] = { ...was, ...change };
    else delete tokens[name];
  }
  return [before, { ...before, tokens }];
}

const ink = (): ApiToken => {
  const token = apiOf(manifest, '1.0.0', []).tokens['--cm-color-ink'];
  if (!token) throw new Error('There is no ink.');
  return token;
};

describe('a change is', () => {
  test('none where nothing changed', () => expect(compareApi(...changed({}))).toEqual([]));

  test.each([
    ['major', 'was removed', { '--cm-color-ink': undefined }],
    ['major', 'was a color and is a number', { '--cm-color-ink': { type: 'number' } }],
    ['major', 'was vars.color.ink and is vars.color.ink1', { '--cm-color-ink': { key: 'color.ink1' } }],
    ['minor', 'is new', { '--cm-color-new': { type: 'color' } }],
    ['minor', 'is deprecated', { '--cm-color-ink': { deprecated: 'Use ink-2.' } }],
    ['minor', 'changes its value: 300 to 400 (light)', { '--cm-z-toast': { values: { light: '400' } } }],
    [
      'minor',
      'changes its value: as usual to 400 (dark)',
      { '--cm-z-toast': { values: { light: '300', dark: '400' } } },
    ],
    ['patch', 'is described in other words', { '--cm-color-ink': { description: 'Ink.' } }],
  ] as const)('%s: %s', (step, what, patch) => {
    expect(compareApi(...changed(patch)).map((change) => [change.step, change.what])).toEqual([[step, what]]);
  });

  test('major where a name changes and the token stays', () => {
    const patch = { '--cm-color-ink': undefined, '--cm-color-text': { ...ink(), key: 'color.text' } };
    expect(compareApi(...changed(patch))).toEqual([
      { step: 'major', name: '--cm-color-ink', what: 'was renamed to --cm-color-text' },
    ]);
  });

  test('major or minor for breakpoints and exports as well', () => {
    const [before] = changed({});
    const after: Api = {
      ...before,
      exports: ['.', './new.css'],
      breakpoints: { ...before.breakpoints, xs: 400 },
    };
    expect(compareApi(before, after).map(({ step, name, what }) => `${step} ${name} ${what}`)).toEqual([
      'major the export ./tokens.css was removed',
      'minor the export ./new.css is new',
      'minor the breakpoint xs was 360 and is 400',
    ]);
    const { xs: _, ...breakpoints } = before.breakpoints;
    expect(compareApi(before, { ...before, breakpoints })).toEqual([
      { step: 'major', name: 'the breakpoint xs', what: 'was removed' },
    ]);
  });
});

describe('a changeset', () => {
  const faultsWith = (changesets: readonly string[]): string[] => {
    const faults: Fault[] = [];
    checkApi(...changed({ '--cm-color-ink': undefined, '--cm-color-new': {} }), changesets, faults);
    return faults.map(({ path, what, why, fix }) => `${path} ${what} ${why} ${fix}`);
  };

  test('is asked for, with the step and the command', () => {
    expect(faultsWith([])).toEqual([
      '--cm-color-ink was removed since 1.0.0, which is a major step. No changeset announces it for @castmatch/tokens. Run "npm run changeset" and say major, or take the change back.',
      '--cm-color-new is new since 1.0.0, which is a minor step. No changeset announces it for @castmatch/tokens. Run "npm run changeset" and say minor, or take the change back.',
    ]);
  });

  test('of a smaller step, or of another package, is not enough', () => {
    expect(faultsWith([changeset('minor')])).toHaveLength(1);
    expect(faultsWith([changeset('patch'), changeset('major', '@castmatch/components')])).toHaveLength(2);
  });

  test('of the step or a larger one is', () => {
    expect(faultsWith([changeset('patch'), changeset('major')])).toEqual([]);
  });

  test('counts by its largest step', () => {
    expect(announced([changeset('patch'), changeset('minor')])).toBe('minor');
    expect(announced([])).toBeUndefined();
    expect(largest(['minor', 'patch'])).toBe('minor');
  });
});
