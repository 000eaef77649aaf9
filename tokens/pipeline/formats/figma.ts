/**
 * `figma.variables.json`: the tokens as Figma's REST API gives a file's variables (`GET /v1/files/:key/variables/local`).
 *
 * Figma knows colours, floats, strings and booleans. What a value is besides (its unit, further font families)
 * stands in the last line of a variable's description, where designers can read it and the importer does.
 */
import { createHash } from 'node:crypto';
import type {
  GetLocalVariablesResponse,
  LocalVariable,
  LocalVariableCollection,
  RGBA,
  VariableAlias,
  VariableScope,
} from '@figma/rest-api-spec';
import { aliasOf, SHADOW_PARTS, type FileToken, type FlatTokens, type ModeSet } from '../figma-model.ts';
import { toSrgb } from '../colour.ts';
import type { Colour, TokenType, Typed } from '../model.ts';
import { cssVariable, isCssToken, isPublic } from '../model.ts';
import { parseValue } from '../values.ts';

type Value = boolean | number | string | RGBA | VariableAlias;

/** One Figma variable's worth of a token: the whole of it, or a part of a shadow. */
interface Piece {
  /** Added to the token's name: `/1/offset-x`, or nothing. */
  readonly suffix: string;
  /** Last line of the description. */
  readonly kind: string;
  readonly value: Exclude<Value, VariableAlias>;
}

const RESOLVED_TYPES = { boolean: 'BOOLEAN', number: 'FLOAT', string: 'STRING', object: 'COLOR' } as const;

/** Figma knows pixels only. */
export const REM = 16;

/** Letters are set apart in percent of the font size there. */
export const PERCENT = 100;

/**
 * @throws Error naming a token that differs between modes in more than its value
 */
export function figmaJson(sets: readonly ModeSet[]): GetLocalVariablesResponse {
  const tokens = new Map(
    sets.flatMap(({ modes }) => Object.values(modes).flatMap((mode) => Object.entries(mode))),
  );
  const variables: Record<string, LocalVariable> = {};
  const variableCollections: Record<string, LocalVariableCollection> = {};
  for (const [at, set] of sets.entries()) {
    const collection = makeCollection(set, at);
    variableCollections[collection.id] = collection;
    const modes = Object.values(set.modes);
    for (const path of Object.keys(modes[0] ?? {})) {
      for (const variable of makeVariables(path, modes, collection, tokens)) {
        variables[variable.id] = variable;
        collection.variableIds.push(variable.id);
      }
    }
  }
  return { status: 200, error: false, meta: { variables, variableCollections } };
}

function makeCollection({ name, modes }: ModeSet, at: number): LocalVariableCollection {
  const list = Object.keys(modes).map((mode, index) => ({ modeId: `${at + 1}:${index}`, name: mode }));
  return {
    id: `VariableCollectionId:${name}`,
    name,
    key: keyOf(`collection ${name}`),
    modes: list,
    defaultModeId: list[0]?.modeId ?? '',
    remote: false,
    hiddenFromPublishing: false,
    variableIds: [],
  };
}

function makeVariables(
  path: string,
  modes: readonly FlatTokens[],
  collection: LocalVariableCollection,
  all: ReadonlyMap<string, FileToken>,
): LocalVariable[] {
  const first = modes[0]?.[path];
  if (!first) return [];
  const inModes = modes.map((tokens) => pieces(path, tokens[path] ?? first, all));
  return (inModes[0] ?? []).map((piece, index) => {
    const name = path.replaceAll('.', '/') + piece.suffix;
    const values = inModes.map((mode, at) => {
      const same = mode[index];
      if (same?.suffix !== piece.suffix || same.kind !== piece.kind) {
        throw new Error(
          `${name} is "${piece.kind}" in one mode and "${same?.kind}" in another. A Figma variable cannot be both.`,
        );
      }
      const alias = aliasOf(modes[at]?.[path]?.$value);
      const value: Value =
        alias === undefined ? same.value : { type: 'VARIABLE_ALIAS', id: idOf(alias, piece.suffix) };
      return [collection.modes[at]?.modeId ?? '', value] as const;
    });
    const kind = typeof piece.value;
    return {
      id: idOf(path, piece.suffix),
      name,
      key: keyOf(name),
      variableCollectionId: collection.id,
      resolvedType:
        RESOLVED_TYPES[kind === 'boolean' || kind === 'number' || kind === 'string' ? kind : 'object'],
      valuesByMode: Object.fromEntries(values),
      remote: false,
      description: describe(first, piece.kind),
      hiddenFromPublishing: !isPublic(path),
      scopes: isPublic(path) ? scopesOf(path, first.$type, piece.suffix) : [],
      codeSyntax: isCssToken(path) && piece.suffix === '' ? { WEB: `var(${cssVariable(path)})` } : {},
    };
  });
}

function describe({ $description = '', $deprecated }: FileToken, kind: string): string {
  const warning =
    $deprecated === undefined ? [] : [`Deprecated: ${$deprecated === true ? 'yes' : $deprecated}`];
  return [...($description === '' ? [] : [$description]), ...warning, `Token: ${kind}`].join('\n');
}

/** A token's value in pieces; an alias takes the pieces of what it points at. */
function pieces(path: string, token: FileToken, all: ReadonlyMap<string, FileToken>): Piece[] {
  const alias = aliasOf(token.$value);
  if (alias !== undefined) {
    const target = all.get(alias);
    if (!target) throw new Error(`${path} points at ${alias}, which does not exist.`);
    return pieces(alias, target, all);
  }
  const parsed = parseValue(token.$type, JSON.parse(JSON.stringify(token.$value)));
  if ('wrong' in parsed) throw new Error(`${path} ${parsed.wrong}.`);
  return valuePieces(parsed.ok, token.$extensions?.['in.castmatch'].unit === 'em');
}

function valuePieces(token: Typed, em: boolean): Piece[] {
  const whole = (kind: string, value: Piece['value']): Piece[] => [{ suffix: '', kind, value }];
  switch (token.type) {
    case 'color':
      return whole('color', rgba(token.value));
    case 'dimension':
      return whole(`dimension, ${token.value.unit}`, inPixels(token.value));
    case 'duration':
      return whole(`duration, ${token.value.unit}`, token.value.value);
    case 'number':
      return em ? whole('number, em', round(token.value * PERCENT)) : whole('number', token.value);
    case 'fontWeight':
      return whole('fontWeight', token.value);
    case 'fontFamily':
      return whole(['fontFamily', ...token.value.slice(1)].join(', '), token.value[0] ?? '');
    case 'cubicBezier':
      return whole('cubicBezier', token.value.join(', '));
    case 'shadow':
      return token.value.flatMap((layer, at) => {
        const part = (name: keyof typeof SHADOW_PARTS, value: Piece['value'], unit = ''): Piece => ({
          suffix: `/${at + 1}/${SHADOW_PARTS[name]}`,
          kind: `shadow, ${at + 1}, ${name}${unit && `, ${unit}`}`,
          value,
        });
        const lengths = (['offsetX', 'offsetY', 'blur', 'spread'] as const).map((name) =>
          part(name, inPixels(layer[name]), layer[name].unit),
        );
        return [part('color', rgba(layer.color)), ...lengths, part('inset', layer.inset)];
      });
    // Figma has styles for these, and no variable.
    case 'border':
    case 'gradient':
    case 'strokeStyle':
    case 'transition':
    case 'typography':
      return [];
  }
}

function rgba(colour: Colour): RGBA {
  const { components, alpha } = toSrgb(colour);
  const [r, g, b] = components;
  return { r, g, b, a: alpha };
}

const inPixels = ({ value, unit }: { value: number; unit: string }): number =>
  unit === 'rem' ? round(value * REM) : value;

/** Takes back what binary floats add: -0.015 * 100 is -1.5. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const idOf = (path: string, suffix: string): string => `VariableID:${path.replaceAll('.', '/')}${suffix}`;

/** Figma's keys are hashes; the same name has the same key in every export. */
const keyOf = (name: string): string => createHash('sha1').update(name).digest('hex');

const GROUP_SCOPES: Readonly<Record<string, VariableScope>> = {
  space: 'GAP',
  size: 'WIDTH_HEIGHT',
  radius: 'CORNER_RADIUS',
  border: 'STROKE_FLOAT',
  font: 'FONT_FAMILY',
};

const TEXT_SCOPES: Readonly<Record<string, VariableScope>> = {
  family: 'FONT_FAMILY',
  size: 'FONT_SIZE',
  line: 'LINE_HEIGHT',
  weight: 'FONT_WEIGHT',
  'weight-strong': 'FONT_WEIGHT',
  tracking: 'LETTER_SPACING',
};

/** Where Figma offers a variable. None: it can be read, not bound. */
function scopesOf(path: string, type: TokenType, suffix: string): VariableScope[] {
  if (type === 'color') return ['ALL_FILLS', 'STROKE_COLOR', 'EFFECT_COLOR'];
  if (type === 'shadow') return [suffix.endsWith('/color') ? 'EFFECT_COLOR' : 'EFFECT_FLOAT'];
  const names = path.split('.');
  const scope = names[0] === 'text' ? TEXT_SCOPES[names.at(-1) ?? ''] : GROUP_SCOPES[names[0] ?? ''];
  return scope ? [scope] : [];
}
