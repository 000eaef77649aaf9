/** Color 4: fourteen spaces, alpha, `none`, the hex fallback. */
import { type Case, type Json, keeps, spoils } from './case.ts';

const colour = (colorSpace: string, ...components: Json[]): Json => ({ colorSpace, components });

const keepsColour = (section: string, name: string, value: Json): Case =>
  keeps(section, name, 'color', value);

const SPACES: readonly (readonly [space: string, ...components: Json[]])[] = [
  ['srgb', 1, 0, 1],
  ['srgb-linear', 1, 0, 1],
  ['hsl', 330, 100, 50],
  ['hwb', 330, 0, 0],
  ['lab', 60.17, 93.54, -60.5],
  ['lch', 60.17, 111.4, 327.1],
  ['oklab', 0.7, 0.27, -0.17],
  ['oklch', 0.7, 0.32, 328],
  ['display-p3', 0, 1, 0],
  ['a98-rgb', 0, 1, 0],
  ['prophoto-rgb', 0, 1, 0],
  ['rec2020', 0, 1, 0],
  ['xyz-d65', 0.59, 0.28, 0.97],
  ['xyz-d50', 0.58, 0.28, 0.74],
];

const wrong = (section: string, name: string, value: string, says: RegExp): Case =>
  spoils(section, name, 'color', value, says);

export const COLORS: readonly Case[] = [
  ...SPACES.map(([space, ...components]) =>
    keepsColour(
      'Color 4.2',
      `a colour in ${space} keeps its space and components`,
      colour(space, ...components),
    ),
  ),
  keepsColour('Color 4.1', 'alpha', { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.5 }),
  keepsColour('Color 4.1', 'a hex fallback of six digits, in either case', {
    colorSpace: 'oklch',
    components: [0.7, 0.32, 328],
    hex: '#FF00fe',
  }),
  keepsColour('Color 4.1.1', 'a hue that is none', colour('hsl', 'none', 0, 100)),
  keepsColour('Color 4.1.1', 'any component may be none', colour('oklab', 'none', 'none', 'none')),
  keepsColour('Color 4.2', 'chroma has no upper end', colour('lch', 50, 400, 0)),
  wrong('Color 4.2', 'a space that is none', '{ "colorSpace": ^^"cmyk", "components": [0, 0, 0] }', /"cmyk"/),
  wrong('Color 4.1', 'a colour without components', '^^{ "colorSpace": "srgb" }', /without components/),
  wrong(
    'Color 4.1',
    'four components',
    '{ "colorSpace": "srgb", "components": ^^[0, 0, 0, 1] }',
    /4 components/,
  ),
  wrong('Color 4.2', 'red above 1', '{ "colorSpace": "srgb", "components": [^^255, 0, 0] }', /red 255/),
  wrong('Color 4.2', 'a hue of 360', '{ "colorSpace": "hsl", "components": [^^360, 0, 0] }', /hue 360/),
  wrong(
    'Color 4.2',
    'chroma below 0',
    '{ "colorSpace": "oklch", "components": [0.5, ^^-0.1, 0] }',
    /chroma -0.1/,
  ),
  wrong(
    'Color 4.1',
    'a component that is a word',
    '{ "colorSpace": "srgb", "components": ["None", 0, 0] }'.replace('"None"', '^^"None"'),
    /"None"/,
  ),
  wrong(
    'Color 4.1',
    'alpha above 1',
    '{ "colorSpace": "srgb", "components": [0, 0, 0], "alpha": ^^1.5 }',
    /alpha 1.5/,
  ),
  wrong(
    'Color 4.1',
    'alpha that is none',
    '{ "colorSpace": "srgb", "components": [0, 0, 0], "alpha": ^^"none" }',
    /alpha/,
  ),
  wrong(
    'Color 4.1',
    'a hex fallback of eight digits',
    '{ "colorSpace": "srgb", "components": [0, 0, 0], "hex": ^^"#000000ff" }',
    /hex fallback/,
  ),
  wrong(
    'Color 4.1',
    'a hex fallback of three digits',
    '{ "colorSpace": "srgb", "components": [0, 0, 0], "hex": ^^"#000" }',
    /hex fallback/,
  ),
  wrong('Color 4.1', 'a colour as a string', '^^"#ff0000"', /no color/),
];
