import { describe, expect, test } from 'vitest';
import { TOKENS_ROOT } from '../pipeline/build.ts';
import { contextsOf } from '../pipeline/contexts.ts';
import { load } from '../pipeline/load.ts';
import type { Colour, Fault, ResolvedSet, ResolvedToken } from '../pipeline/model.ts';
import { everyInput, resolve } from '../pipeline/resolve.ts';
import { lightnessContrast } from './apca.ts';
import {
  checkContrast,
  checkCoverage,
  composite,
  contrastContexts,
  contrastRatio,
  everyContrastContext,
  paint,
} from './contrast.ts';
import { checkGrid } from './grid.ts';
import { PAIRS, type Pair } from './pairs.ts';

const { plan } = load(TOKENS_ROOT);
const contexts = contrastContexts(contextsOf(plan));

const colour = (r: number, g: number, b: number, alpha = 1): Colour => ({
  colorSpace: 'srgb',
  components: [r, g, b],
  alpha,
});
const black = colour(0, 0, 0);
const white = colour(1, 1, 1);

const faultsOf = (check: (faults: Fault[]) => unknown): Fault[] => {
  const faults: Fault[] = [];
  check(faults);
  return faults;
};

/** The set with one token's value replaced. */
function spoil(
  tokens: ResolvedSet,
  path: string,
  change: (token: ResolvedToken) => ResolvedToken,
): ResolvedSet {
  const token = tokens.get(path);
  if (!token) throw new Error(`There is no token ${path}.`);
  return new Map(tokens).set(path, change(token));
}

describe('contrast', () => {
  test('is measured as WCAG 2 defines it', () => {
    expect(contrastRatio(black, white)).toBeCloseTo(21, 5);
    expect(contrastRatio(white, white)).toBe(1);
    // #767676 on white is the well-known last grey that passes 4.5.
    expect(contrastRatio(colour(0x76 / 255, 0x76 / 255, 0x76 / 255), white)).toBeCloseTo(4.54, 2);
  });

  test('sees a translucent colour as what it becomes on what lies under it', () => {
    expect(composite(colour(0, 0, 0, 0.5), white).components).toEqual([0.5, 0.5, 0.5]);
    expect(contrastRatio(composite(colour(0, 0, 0, 0.1), white), white)).toBeLessThan(1.3);
  });

  test('a translucent background must say what lies under it', () => {
    const pair = { foreground: 'color.ink', background: 'color.scrim', minimum: 3, more: 3 };
    expect(faultsOf((faults) => checkContrast(contexts, faults, [pair]))[0]?.what).toMatch(
      /nothing under it/,
    );
    const [light] = checkContrast(contexts.slice(0, 1), [], [{ ...pair, over: 'color.canvas' }]);
    expect(light?.ratio).toBeGreaterThan(1);
    expect(light?.ratio).toBeLessThan(16.4);
  });

  test('holds for every declared pair and state in every combination of modes', () => {
    const faults: Fault[] = [];
    const results = checkContrast(everyContrastContext(contextsOf(plan)), faults);
    expect(faults).toEqual([]);
    expect(results).toHaveLength(PAIRS.length * 48);
  });

  test('sees what a state makes of the colours', () => {
    const [light] = contexts;
    if (!light) throw new Error('There is no context.');
    const pair = { foreground: 'color.on-kokum', background: 'color.kokum-fill', minimum: 4.5, more: 7 };
    const ratio = (more: Partial<Pair>): number => {
      const painted = paint({ ...pair, ...more }, light.tokens, []);
      return painted ? contrastRatio(...painted) : 0;
    };
    const slate = (share: number): Partial<Pair> => ({ mix: { color: 'color.slate', share } });
    expect(ratio(slate(0))).toBeCloseTo(ratio({}), 5);
    expect(ratio(slate(0.32))).toBeGreaterThan(ratio(slate(0.16)));
    expect(ratio(slate(1))).toBeCloseTo(17.38, 1);
    expect(ratio({ opacity: 0.5 })).toBeLessThan(ratio({}));
    expect(ratio({ veil: { color: 'color.ink', share: 1 } })).toBeCloseTo(1, 5);
    expect(
      faultsOf((faults) =>
        checkContrast([light], faults, [
          { ...pair, ...slate(0), state: 'hover', foreground: 'color.kokum-fill' },
        ]),
      )[0]?.what,
    ).toMatch(/^has 1\.00:1 on color\.kokum-fill in hover/);
  });

  test('of APCA is what its authors publish, and only reported', () => {
    expect(lightnessContrast(colour(0x88 / 255, 0x88 / 255, 0x88 / 255), white)).toBeCloseTo(63.06, 1);
    expect(lightnessContrast(white, colour(0x88 / 255, 0x88 / 255, 0x88 / 255))).toBeCloseTo(68.54, 1);
  });

  test('agrees with the figures the direction was chosen by', () => {
    const ratio = (foreground: string, theme: string): number | undefined =>
      checkContrast(contexts, []).find(
        (result) =>
          result.foreground === foreground &&
          result.background === 'color.canvas' &&
          result.theme === theme &&
          result.contrast === 'standard',
      )?.ratio;
    expect(ratio('color.ink', 'light')).toBeCloseTo(16.4, 1);
    expect(ratio('color.ink-2', 'dark')).toBeCloseTo(9.34, 1);
    expect(ratio('color.kokum', 'dark')).toBeCloseTo(7.98, 1);
  });

  test('fails for each pair in each context once its colours meet', () => {
    const survivors = contexts.flatMap((context) =>
      PAIRS.filter(({ foreground, background, state }) => {
        const under = context.tokens.get(background);
        if (under?.type !== 'color') throw new Error(`${background} is no colour.`);
        const tokens = spoil(context.tokens, foreground, (token) => ({
          ...token,
          type: 'color',
          value: under.value,
        }));
        return !faultsOf((faults) => checkContrast([{ ...context, tokens }], faults)).some(
          (fault) =>
            fault.path === foreground &&
            fault.what.includes(`on ${background}${state ? ` in ${state}` : ''} (${context.name})`),
        );
      }),
    );
    expect(survivors).toEqual([]);
  });

  test('fails for a colour that nobody paired', () => {
    const tokens = contexts[0]?.tokens ?? new Map();
    expect(faultsOf((faults) => checkCoverage(tokens, faults))).toEqual([]);
    const ink = tokens.get('color.ink');
    const more = new Map(tokens).set('color.new', { ...ink, path: 'color.new' });
    expect(faultsOf((faults) => checkCoverage(more, faults)).map(({ path }) => path)).toEqual(['color.new']);
  });
});

describe('the grid', () => {
  const inputs = everyInput(plan).map((input) => resolve(plan, input, []));

  test('holds in every combination of modes', () => {
    expect(inputs).toHaveLength(48);
    expect(inputs.flatMap((tokens) => faultsOf((faults) => checkGrid(tokens, faults)))).toEqual([]);
  });

  const layout = (tokens: ResolvedSet): ResolvedToken[] =>
    [...tokens.values()].filter(
      ({ path, type }) => type === 'dimension' && /^(space|size|breakpoint)\.|\.line$/.test(path),
    );

  test.each([-2, -1, -0.5, 0.5, 1, 2, 3])('fails for each length and line height moved by %s px', (shift) => {
    const tokens = resolve(plan, {}, []);
    const lengths = layout(tokens);
    expect(lengths.length).toBeGreaterThan(40);
    const survivors = lengths.filter((length) => {
      const moved = spoil(tokens, length.path, (token) =>
        token.type === 'dimension'
          ? { ...token, value: { value: token.value.value + shift, unit: 'px' } }
          : token,
      );
      return !faultsOf((faults) => checkGrid(moved, faults)).some(({ path }) => path === length.path);
    });
    expect(survivors.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['size.control', 28, /off the 8 px grid/],
    ['size.control', 16, /less than 24/],
    ['size.control', 72, /more than 64/],
    ['size.row', 36, /off the 8 px grid/],
    ['size.target', 20, /less than 24/],
    ['size.icon', 12, /less than 16/],
    ['size.icon-medium', 36, /more than 32/],
    ['space.3', 28, /off the 8 px grid/],
    ['space.3', 16, /comes after space\.2/],
    ['breakpoint.md', 900, /off the 8 px grid/],
    ['breakpoint.md', 560, /comes after breakpoint\.sm/],
    ['text.prose.line', 12, /less than 16/],
    ['text.title.line', 28, /for letters of 32 px/],
  ])('refuses %s of %s px', (path, value, says) => {
    const tokens = spoil(resolve(plan, {}, []), path, (token) =>
      token.type === 'dimension' ? { ...token, value: { value, unit: 'px' } } : token,
    );
    const found = faultsOf((faults) => checkGrid(tokens, faults)).filter((fault) => fault.path === path);
    expect(found.map(({ what }) => what).join()).toMatch(says);
  });

  test('sees rem as the 16 px it stands for', () => {
    const [tokens = new Map<string, ResolvedToken>()] = inputs;
    const rem = (value: number): ResolvedSet =>
      spoil(tokens, 'size.bar', (token) =>
        token.type === 'dimension' ? { ...token, value: { value, unit: 'rem' } } : token,
      );
    expect(faultsOf((faults) => checkGrid(rem(3.5), faults))).toEqual([]);
    expect(faultsOf((faults) => checkGrid(rem(3.3), faults))).toHaveLength(1);
  });
});
