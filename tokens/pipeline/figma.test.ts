import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compile } from '../testing/tsc.ts';
import { TOKENS_ROOT } from './build.ts';
import { contextsOf } from './contexts.ts';
import { importFigma } from './figma-import.ts';
import { aliasOf, nest, type FileToken, type ModeSet } from './figma-model.ts';
import { figmaSets } from './figma-sets.ts';
import { figmaJson } from './formats/figma.ts';
import { load } from './load.ts';
import type { Fault } from './model.ts';
import { defaultInput, resolve } from './resolve.ts';
import { parseValue } from './values.ts';

const { plan } = load(TOKENS_ROOT);
const sets = figmaSets(contextsOf(plan));
const exported = figmaJson(sets);
const { variables, variableCollections } = exported.meta;
const copy = (): typeof exported => structuredClone(exported);

const read = (json: unknown): { sets: ModeSet[]; faults: Fault[] } => {
  const faults: Fault[] = [];
  return { sets: importFigma(json, faults), faults };
};

const valueOf = (token: FileToken | undefined): unknown => {
  const parsed = token && parseValue(token.$type, JSON.parse(JSON.stringify(token.$value)));
  return parsed && 'ok' in parsed ? parsed.ok.value : token?.$value;
};

describe('figma.variables.json', () => {
  test("has the shape of Figma's own API, as its types say", async () => {
    const types = fileURLToPath(import.meta.resolve('@figma/rest-api-spec/package.json')).replace(
      'package.json',
      'dist/api_types.ts',
    );
    const lines = (json: unknown): string[] => [
      "import type { GetLocalVariablesResponse } from '@figma/rest-api-spec';",
      `export const file: GetLocalVariablesResponse = ${JSON.stringify(json)};`,
    ];
    const paths = { '@figma/rest-api-spec': types };
    expect([...(await compile(lines(exported), paths))]).toEqual([]);
    const wrong = copy();
    Object.assign(Object.values(wrong.meta.variables)[0] ?? {}, { resolvedType: 'COLOUR' });
    expect([...(await compile(lines(wrong), paths)).keys()]).toEqual([2]);
  });

  test('gives each modifier a collection, and each of its contexts a mode', () => {
    const modes = Object.values(variableCollections).map(
      (one) => [one.name, one.modes.map(({ name }) => name)] as const,
    );
    expect(Object.fromEntries(modes)).toEqual({
      Constant: ['value'],
      Theme: ['light', 'dark', 'light more', 'dark more'],
      Density: ['comfortable', 'compact', 'touch'],
      Motion: ['full', 'reduced'],
      Script: ['latin', 'devanagari'],
    });
  });

  test('points where the sources point, and hides the palette', () => {
    expect(variables['VariableID:color/focus']?.valuesByMode).toEqual({
      '1:0': { type: 'VARIABLE_ALIAS', id: 'VariableID:color/ink' },
    });
    const shown = Object.values(variables).filter((one) => !one.hiddenFromPublishing);
    expect(shown.filter(({ name }) => name.startsWith('ref/'))).toEqual([]);
    const targets = Object.values(variables).flatMap(({ valuesByMode }) =>
      Object.values(valuesByMode).flatMap((value) =>
        typeof value === 'object' && 'id' in value ? [value.id] : [],
      ),
    );
    expect(targets.length).toBeGreaterThan(200);
    expect(targets.filter((id) => !(id in variables))).toEqual([]);
  });

  test('has every token in exactly one collection, in every mode of it', () => {
    const all = [...resolve(plan, defaultInput(plan), []).keys()].sort();
    expect(sets.flatMap(({ modes }) => Object.keys(Object.values(modes)[0] ?? {})).sort()).toEqual(all);
    for (const { valuesByMode, variableCollectionId } of Object.values(variables)) {
      const modes = variableCollections[variableCollectionId]?.modes.map(({ modeId }) => modeId);
      expect(Object.keys(valuesByMode)).toEqual(modes);
    }
  });
});

describe('the importer', () => {
  test('brings back every token, in every mode, with value, alias, type and words', () => {
    const { sets: back, faults } = read(exported);
    expect(faults).toEqual([]);
    expect(back.map(({ name, modes }) => [name, Object.keys(modes)])).toEqual(
      sets.map(({ name, modes }) => [name, Object.keys(modes)]),
    );
    let compared = 0;
    for (const [at, { modes }] of sets.entries()) {
      for (const [mode, tokens] of Object.entries(modes)) {
        const again = back[at]?.modes[mode] ?? {};
        expect(Object.keys(again)).toEqual(Object.keys(tokens));
        for (const [path, token] of Object.entries(tokens)) {
          expect(again[path]?.$type, path).toBe(token.$type);
          expect(aliasOf(again[path]?.$value), path).toBe(aliasOf(token.$value));
          expect(valueOf(again[path]), `${mode} ${path}`).toEqual(valueOf(token));
          expect(again[path]?.$extensions, path).toEqual(token.$extensions);
          compared += 1;
        }
        const first = Object.values(modes)[0] ?? {};
        for (const [path, token] of Object.entries(first))
          expect(again[path]?.$description, path).toBe(token.$description);
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  test('loses nothing: export, import and export again are equal', () => {
    expect(figmaJson(read(JSON.parse(JSON.stringify(exported))).sets)).toEqual(exported);
  });

  test('sees one changed value, and that one alone', () => {
    const changed = copy();
    const size = changed.meta.variables['VariableID:size/control'];
    if (!size) throw new Error('There is no size/control.');
    size.valuesByMode['3:1'] = 40;
    const [was, now] = [read(exported).sets, read(changed).sets];
    const different = now.flatMap(({ name, modes }, at) =>
      Object.entries(modes).flatMap(([mode, tokens]) =>
        Object.keys(tokens)
          .filter((path) => !isDeepStrictEqual(tokens[path], was[at]?.modes[mode]?.[path]))
          .map((path) => `${name} ${mode} ${path}`),
      ),
    );
    expect(different).toEqual(['Density compact size.control']);
  });

  test('keeps units, warnings and aliases of shadows that ours do not have', () => {
    const shadow = (blur: number): FileToken => ({
      $type: 'shadow',
      $value: [
        {
          color: { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.5 },
          offsetX: { value: 0, unit: 'px' },
          offsetY: { value: 0.5, unit: 'rem' },
          blur: { value: blur, unit: 'px' },
          spread: { value: 0, unit: 'px' },
          inset: true,
        },
      ],
      $deprecated: 'Use none.',
    });
    const own: ModeSet[] = [
      {
        name: 'Own',
        modes: {
          a: {
            'x.shadow': shadow(4),
            'x.other': { $type: 'shadow', $value: '{x.shadow}', $deprecated: true },
          },
          b: {
            'x.shadow': shadow(8),
            'x.other': { $type: 'shadow', $value: '{x.shadow}', $deprecated: true },
          },
        },
      },
    ];
    expect(read(figmaJson(own))).toEqual({ sets: own, faults: [] });
  });

  test('takes variables made in Figma, and names those it cannot read', () => {
    const changed = copy();
    const collection = changed.meta.variableCollections['VariableCollectionId:Constant'];
    const [made] = Object.values(changed.meta.variables);
    if (!collection || !made) throw new Error('The export is empty.');
    const add = (name: string, patch: Partial<typeof made>): void => {
      const id = `VariableID:${name}`;
      changed.meta.variables[id] = { ...made, id, name, description: '', ...patch };
      collection.variableIds.push(id);
    };
    add('space/7', { resolvedType: 'FLOAT', scopes: ['GAP'], valuesByMode: { '1:0': 56 } });
    add('color/new', { valuesByMode: { '1:0': { r: 1, g: 0, b: 0, a: 1 } } });
    add('on', { resolvedType: 'BOOLEAN', valuesByMode: { '1:0': true } });
    add('lost', { valuesByMode: { '1:0': { type: 'VARIABLE_ALIAS', id: 'VariableID:none' } } });
    add('odd', { description: 'Token: colour', valuesByMode: { '1:0': { r: 1, g: 0, b: 0, a: 1 } } });
    add('empty', { description: 'Token: dimension, px', valuesByMode: { '1:0': 'wide' } });
    const { sets: back, faults } = read(changed);
    const tokens = back[0]?.modes['value'];
    expect(tokens?.['space.7']).toEqual({ $type: 'dimension', $value: { value: 56, unit: 'px' } });
    expect(tokens?.['color.new']?.$type).toBe('color');
    expect(faults.map(({ path }) => path).sort()).toEqual(['empty', 'lost', 'odd', 'on']);
    expect(read({}).faults.map(({ what }) => what)).toEqual(['has no variable collections.']);
  });

  test('gives groups as a token file has them', () => {
    const ink: FileToken = { $type: 'color', $value: '{ref.color.ink.1}' };
    expect(nest({ 'color.ink': ink, 'color.portrait.haldi.ink': ink })).toEqual({
      color: { ink, portrait: { haldi: { ink } } },
    });
  });
});
