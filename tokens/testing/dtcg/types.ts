/** Format 8 and 9: types and their values. */
import { blue, type Case, keeps, ms, px, red, refuses, resolves, spoils, token } from './case.ts';

const NAMES =
  'thin hairline extra-light ultra-light light normal regular book medium semi-bold demi-bold bold extra-bold ultra-bold black heavy extra-black ultra-black'.split(
    ' ',
  );
const shadow = { color: red, offsetX: px(0), offsetY: px(4), blur: px(8), spread: px(0) };
const dashes = { dashArray: [px(4), { value: 0.25, unit: 'rem' }], lineCap: 'round' };
const text = {
  fontFamily: 'Roboto',
  fontSize: px(42),
  fontWeight: 700,
  letterSpacing: px(0.1),
  lineHeight: 1.2,
};

export const TYPES: readonly Case[] = [
  keeps('Format 8.2', 'a dimension in px', 'dimension', px(16)),
  keeps('Format 8.2', 'a negative, fractional dimension in rem', 'dimension', { value: -0.5, unit: 'rem' }),
  spoils('Format 8.2', 'em is no unit of a dimension', 'dimension', '{ "value": 1, "unit": ^^"em" }', /"em"/),
  spoils('Format 8.2.1', 'the unit is required even for 0', 'dimension', '^^{ "value": 0 }', /without unit/),
  spoils('Format 8.2', 'a dimension is no string', 'dimension', '^^"16px"', /no dimension/),
  spoils(
    'Format 8.2',
    'a dimension has a number',
    'dimension',
    '{ "value": ^^"16", "unit": "px" }',
    /no number/,
  ),
  keeps('Format 8.3', 'one font name', 'fontFamily', 'Comic Sans MS'),
  keeps('Format 8.3', 'a list of font names', 'fontFamily', ['Helvetica', 'Arial', 'sans-serif']),
  spoils('Format 8.3', 'a font name is a string', 'fontFamily', '["Arial", ^^1]', /no font name/),
  keeps('Format 8.4', 'a font weight between the named ones', 'fontWeight', 350),
  resolves(
    'Format 8.4',
    'every name of a font weight',
    { w: { $type: 'fontWeight', ...Object.fromEntries(NAMES.map((name) => [name, { $value: name }])) } },
    Object.fromEntries(NAMES.map((name) => [`w.${name}`, token('fontWeight', name)])),
  ),
  spoils(
    'Format 8.4',
    'a name of a weight in other case',
    'fontWeight',
    '^^"Bold"',
    /no font weight: "Bold"/,
  ),
  spoils('Format 8.4', 'a font weight above 1000', 'fontWeight', '^^1001', /no font weight/),
  spoils('Format 8.4', 'a font weight below 1', 'fontWeight', '^^0', /no font weight/),
  keeps('Format 8.5', 'a duration in ms', 'duration', ms(100)),
  keeps('Format 8.5', 'a duration in s', 'duration', { value: 1.5, unit: 's' }),
  spoils(
    'Format 8.5.1',
    'minutes are no unit of a duration',
    'duration',
    '{ "value": 1, "unit": ^^"min" }',
    /"min"/,
  ),
  keeps('Format 8.6', 'a cubic Bézier whose y leave 0 to 1', 'cubicBezier', [0.5, -2, 1, 3]),
  spoils('Format 8.6', 'a cubic Bézier with an x above 1', 'cubicBezier', '[0, 0, ^^1.1, 1]', /x outside/),
  spoils('Format 8.6', 'a cubic Bézier of three numbers', 'cubicBezier', '^^[0, 0, 1]', /no cubic/),
  keeps('Format 8.7', 'a number, negative and with a fraction', 'number', -2.25),
  spoils('Format 8.7', 'a number is no string', 'number', '^^"1"', /no number/),
  resolves(
    'Format 9.3.1',
    'every word for a stroke style',
    {
      s: {
        $type: 'strokeStyle',
        ...Object.fromEntries(
          ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'].map((word) => [
            word,
            { $value: word },
          ]),
        ),
      },
    },
    Object.fromEntries(
      ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'].map((word) => [
        `s.${word}`,
        token('strokeStyle', word),
      ]),
    ),
  ),
  keeps('Format 9.3.2', 'a stroke style of dashes', 'strokeStyle', dashes),
  spoils('Format 9.3.1', 'a word that is no stroke style', 'strokeStyle', '^^"wavy"', /no stroke style/),
  spoils(
    'Format 9.3.2',
    'dashes without a line cap',
    'strokeStyle',
    '^^{ "dashArray": [] }',
    /without lineCap/,
  ),
  keeps('Format 9.4', 'a border', 'border', { color: red, width: px(3), style: 'solid' }),
  keeps('Format 9.4', 'a border with dashes', 'border', { color: red, width: px(1), style: dashes }),
  spoils(
    'Format 9.2',
    'a border with a sub-value that borders have not',
    'border',
    '{ "color": { "colorSpace": "srgb", "components": [0, 0, 0] }, "width": { "value": 1, "unit": "px" }, "style": "solid", "radius": ^^1 }',
    /"radius", which no border has/,
  ),
  keeps('Format 9.5', 'a transition', 'transition', {
    duration: ms(200),
    delay: ms(0),
    timingFunction: [0.5, 0, 1, 1],
  }),
  spoils(
    'Format 9.5',
    'a transition without a delay',
    'transition',
    '^^{ "duration": { "value": 1, "unit": "s" }, "timingFunction": [0, 0, 1, 1] }',
    /without delay/,
  ),
  keeps('Format 9.6', 'one shadow stays one', 'shadow', shadow),
  keeps('Format 9.6', 'layers of shadows, one of them inset', 'shadow', [shadow, { ...shadow, inset: true }]),
  spoils(
    'Format 9.6',
    'a shadow without its lengths',
    'shadow',
    '^^{ "color": { "colorSpace": "srgb", "components": [0, 0, 0] } }',
    /without offsetX, offsetY, blur, spread/,
  ),
  keeps('Format 9.7', 'a gradient', 'gradient', [
    { color: blue, position: 0 },
    { color: red, position: 1 },
  ]),
  keeps(
    'Format 9.7',
    'positions of a gradient are clamped to 0 and 1',
    'gradient',
    [
      { color: blue, position: -99 },
      { color: red, position: 42 },
    ],
    [
      { color: blue, position: 0 },
      { color: red, position: 1 },
    ],
  ),
  keeps('Format 9.8', 'a typography', 'typography', text),
  refuses(
    'Format 9.8',
    'a typography without a line height',
    '{ "a": { "$type": "typography", "$value": ^^{ "fontFamily": "A", "fontSize": { "value": 1, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" } } } }',
    /without lineHeight/,
  ),
];
