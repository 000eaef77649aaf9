import { deltaEOK } from 'colorjs.io/fn';
import { expect, test } from 'vitest';
import { checkContrast, contrastContexts } from '../checks/contrast.ts';
import { TOKENS_ROOT } from '../pipeline/build.ts';
import { contextsOf } from '../pipeline/contexts.ts';
import { load } from '../pipeline/load.ts';
import type { Fault } from '../pipeline/model.ts';
import { DIRECTION } from '../testing/direction.ts';
import { copySources } from '../testing/sources.ts';
import { generatePalette, mixFamilies, ratio, toHex, type Families, type Rgb } from './generate.ts';
import { checkPalette, writePalette } from './palette.ts';
import { FAMILIES, PORTRAITS, type Family } from './recipe.ts';

const ALL: Families = { ...FAMILIES, ...PORTRAITS };
const made = mixFamilies(ALL);
const of = (name: string): Rgb => made.get(name) ?? [0, 0, 0];

const drawn = Object.entries(DIRECTION).flatMap(([family, steps]) =>
  Object.entries(steps).map(([step, hex]) => ({ name: `${family}.${step}`, hex })),
);

test('the committed reference colours are what the recipe makes', () => {
  const faults: Fault[] = [];
  checkPalette(TOKENS_ROOT, faults);
  expect(faults).toEqual([]);
});

test('a colour set by hand is found, and writing the palette mends it', async () => {
  const sources = copySources();
  sources.set('src/reference/color.tokens.json', 'ref/color/kokum/2/$value/hex', '#8e1b50');
  const faults: Fault[] = [];
  checkPalette(sources.root, faults);
  expect(faults.map(({ file }) => file)).toEqual(['tokens/src/reference/color.tokens.json']);
  expect(await writePalette(sources.root)).toEqual(['src/reference/color.tokens.json']);
  expect(await writePalette(sources.root)).toEqual([]);
  sources.remove();
});

test('no eye can tell the recipe from the direction: 1 of 255 a channel, deltaE OK under 0.003', () => {
  expect(drawn.length).toBeGreaterThan(95);
  const channels = drawn.flatMap(({ name, hex }) =>
    [1, 3, 5].map((at, index) =>
      Math.abs(Number.parseInt(hex.slice(at, at + 2), 16) - (of(name)[index] ?? 0)),
    ),
  );
  expect(Math.max(...channels)).toBeLessThanOrEqual(1);
  expect(Math.max(...drawn.map(({ name, hex }) => deltaEOK(hex, toHex(of(name)))))).toBeLessThan(0.003);
});

test('every step has at least the contrast its recipe asks for, as painted in 8 bits', () => {
  const short = Object.entries(ALL).flatMap(([family, { steps }]) =>
    Object.entries(steps).flatMap(([step, mix]) =>
      'contrast' in mix && ratio(of(`${family}.${step}`), of(mix.on)) < mix.contrast
        ? [`${family}.${step}`]
        : [],
    ),
  );
  expect(short).toEqual([]);
});

const turned = (family: Family, hue: number): Family => ({ ...family, hue });

/** Every pair, measured on the sources with another palette in them. */
async function faultsWith(families: Families): Promise<string[]> {
  const sources = copySources();
  await writePalette(sources.root, generatePalette(families));
  const faults: Fault[] = [];
  checkContrast(contrastContexts(contextsOf(load(sources.root).plan)), faults);
  sources.remove();
  return faults.map(({ path, what }) => `${path} ${what}`);
}

test.each(['kokum', 'teal', 'ink', 'paper', 'red'])(
  'keeps every pair whatever the hue of %s becomes',
  async (name) => {
    const family = FAMILIES[name];
    if (!family) throw new Error(`There is no family ${name}.`);
    const faults = await Promise.all(
      [0, 45, 110, 145, 200, 265, 320].map((hue) => faultsWith({ ...FAMILIES, [name]: turned(family, hue) })),
    );
    expect(faults.flat()).toEqual([]);
  },
);

test('a recipe that owes too little is caught by the pairs', async () => {
  const { kokum } = FAMILIES;
  if (!kokum) throw new Error('There is no family kokum.');
  const faint = { ...kokum, steps: { ...kokum.steps, 2: { contrast: 4, on: 'paper.2', chroma: 0.155 } } };
  expect((await faultsWith({ ...FAMILIES, kokum: faint })).join()).toMatch(/color\.kokum has 4\.0\d:1 on/);
});

test('a recipe that cannot be kept says which step fails and how far it comes', () => {
  const steps = (contrast: number, on: string): Families => ({
    paper: { description: '', hue: 80, steps: { 1: { rgb: [255, 255, 255] } } },
    new: { description: '', hue: 10, steps: { 1: { contrast, on, chroma: 0.1 } } },
  });
  expect(() => mixFamilies(steps(22, 'paper.1'))).toThrow(
    /^new\.1 cannot reach 22:1 on its ground; 20\.\d\d:1 is all there is\.$/,
  );
  expect(() => mixFamilies(steps(5, 'paper.2'))).toThrow('new.1 stands on paper.2, which does not exist.');
  expect(() => mixFamilies(steps(5, 'new.1'))).toThrow('nobody begins');
});
