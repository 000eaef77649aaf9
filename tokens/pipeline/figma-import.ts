/**
 * From Figma's variables back to tokens: what designers changed there, as DTCG for each mode.
 *
 * Reads what `GET /v1/files/:key/variables/local` answers. Variables made in Figma lack the line that says
 * what they are; they get the type their value and scopes tell, and lengths are px.
 */
import { isShadowPart, type FileToken, type FlatTokens, type ModeSet } from './figma-model.ts';
import { PERCENT, REM, round } from './formats/figma.ts';
import type { Fault, TokenType } from './model.ts';

type Tree = Readonly<Record<string, unknown>>;

const tree = (value: unknown): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** What the last line of a description says: `shadow, 1, offsetX, px`. */
interface Kind {
  readonly type: TokenType;
  readonly details: readonly string[];
}

interface Variable {
  readonly path: string;
  readonly kind: Kind;
  readonly token: Omit<FileToken, '$value'>;
  readonly values: Tree;
}

const TYPES: readonly TokenType[] = [
  'color',
  'dimension',
  'duration',
  'fontFamily',
  'fontWeight',
  'number',
  'cubicBezier',
  'shadow',
];

/**
 * @param json the answer of the API, or its `meta`
 * @param faults gets one entry for each variable that cannot become a token
 * @returns a set for each collection, modes in Figma's order
 */
export function importFigma(json: unknown, faults: Fault[]): ModeSet[] {
  const meta = tree(tree(json)['meta'] ?? json);
  const variables = tree(meta['variables']);
  const collections = Object.values(tree(meta['variableCollections'])).map(tree);
  if (collections.length === 0) {
    faults.push(
      fault('(file)', 'has no variable collections.', 'Export it with GET /v1/files/:key/variables/local.'),
    );
  }
  const names = new Map(
    Object.entries(variables).map(([id, variable]) => [id, pathOf(String(tree(variable)['name']))]),
  );
  return collections
    .filter(({ remote }) => remote !== true)
    .map((collection) => {
      const ids = Array.isArray(collection['variableIds']) ? collection['variableIds'].map(String) : [];
      const read = ids.flatMap((id) => readVariable(tree(variables[id]), faults) ?? []);
      const modes = (Array.isArray(collection['modes']) ? collection['modes'] : []).map(tree);
      return {
        name: String(collection['name']),
        modes: Object.fromEntries(
          modes.map(({ modeId, name }) => [String(name), readMode(read, String(modeId), names, faults)]),
        ),
      };
    });
}

/** `text/prose/size` -> `text.prose.size`; a part of a shadow -> the shadow. */
const pathOf = (name: string): string => name.replaceAll('/', '.');

function readVariable(variable: Tree, faults: Fault[]): Variable | undefined {
  const { name, description, resolvedType, scopes, valuesByMode } = variable;
  if (typeof name !== 'string') return undefined;
  const lines = String(description ?? '').split('\n');
  const said = lines.find((line) => line.startsWith('Token: '))?.slice('Token: '.length);
  const kind = said === undefined ? guess(resolvedType, scopes) : parseKind(said);
  if (!kind) {
    const what =
      said === undefined ? `is a ${String(resolvedType)} of no known use.` : `says it is "${said}".`;
    faults.push(
      fault(pathOf(name), what, `Write "Token: ${TYPES.join('|')}" as last line of its description.`),
    );
    return undefined;
  }
  const warning = lines.find((line) => line.startsWith('Deprecated: '))?.slice('Deprecated: '.length);
  const text = lines.filter((line) => !/^(Token|Deprecated): /.test(line)).join('\n');
  const isEm = kind.type === 'number' && kind.details[0] === 'em';
  return {
    path: pathOf(name),
    kind,
    token: {
      $type: kind.type,
      ...(text !== '' && { $description: text }),
      ...(warning !== undefined && { $deprecated: warning === 'yes' ? true : warning }),
      ...(isEm && { $extensions: { 'in.castmatch': { unit: 'em' as const } } }),
    },
    values: tree(valuesByMode),
  };
}

function parseKind(said: string): Kind | undefined {
  const [name, ...details] = said.split(', ');
  const type = TYPES.find((known) => known === name);
  return type && { type, details };
}

/** A variable somebody made in Figma. */
function guess(resolvedType: unknown, scopes: unknown): Kind | undefined {
  const has = (scope: string): boolean => Array.isArray(scopes) && scopes.includes(scope);
  if (resolvedType === 'COLOR') return { type: 'color', details: [] };
  if (resolvedType === 'STRING') return has('FONT_FAMILY') ? { type: 'fontFamily', details: [] } : undefined;
  if (resolvedType !== 'FLOAT') return undefined;
  if (has('FONT_WEIGHT')) return { type: 'fontWeight', details: [] };
  if (has('LETTER_SPACING')) return { type: 'number', details: ['em'] };
  return { type: 'dimension', details: ['px'] };
}

function readMode(
  variables: readonly Variable[],
  modeId: string,
  names: ReadonlyMap<string, string>,
  faults: Fault[],
): FlatTokens {
  const tokens: Record<string, FileToken> = {};
  const shadows = new Map<string, Tree[]>();
  for (const { path, kind, token, values } of variables) {
    const raw = values[modeId];
    const alias = tree(raw)['type'] === 'VARIABLE_ALIAS' ? String(tree(raw)['id']) : undefined;
    const target = alias === undefined ? undefined : names.get(alias);
    if (alias !== undefined && target === undefined) {
      faults.push(
        fault(path, `points at ${alias}, which is not in this file.`, 'Point it at a local variable.'),
      );
      continue;
    }
    const value = target === undefined ? dtcgValue(kind, raw) : `{${target}}`;
    if (value === undefined) {
      faults.push(
        fault(
          path,
          `is ${JSON.stringify(raw)} in mode ${modeId}.`,
          `Give it a value that makes a ${kind.type}.`,
        ),
      );
      continue;
    }
    if (kind.type !== 'shadow') {
      tokens[path] = { ...token, $value: value };
      continue;
    }
    const [layer = '1', part = ''] = kind.details;
    const whole = path.split('.').slice(0, -2).join('.');
    const layers = shadows.get(whole) ?? [];
    shadows.set(whole, layers);
    layers[Number(layer) - 1] = { ...layers[Number(layer) - 1], [part]: value };
    tokens[whole] = { ...token, $value: shadowValue(layers) };
  }
  return tokens;
}

/** Layers, or one alias where every part points into the same shadow. */
function shadowValue(layers: readonly Tree[]): unknown {
  const targets = new Set(
    layers.flatMap((layer) =>
      Object.values(layer).map((part) =>
        typeof part === 'string' ? /^\{(.+)\.\d+\.[a-z-]+\}$/.exec(part)?.[1] : undefined,
      ),
    ),
  );
  const [target] = targets;
  return targets.size === 1 && target !== undefined ? `{${target}}` : layers;
}

function dtcgValue({ type, details }: Kind, raw: unknown): unknown {
  const [unit] = details;
  switch (type) {
    case 'color':
      return color(raw);
    case 'dimension':
      return length(raw, unit);
    case 'duration':
      return typeof raw === 'number' ? { value: raw, unit: unit ?? 'ms' } : undefined;
    case 'number':
      return typeof raw === 'number' ? (unit === 'em' ? round(raw / PERCENT) : raw) : undefined;
    case 'fontWeight':
      return typeof raw === 'number' ? raw : undefined;
    case 'fontFamily':
      return typeof raw === 'string' ? [raw, ...details] : undefined;
    case 'cubicBezier':
      return typeof raw === 'string' ? raw.split(',').map(Number) : undefined;
    case 'shadow': {
      const [, part = '', partUnit] = details;
      if (!isShadowPart(part)) return undefined;
      if (part === 'color') return color(raw);
      if (part === 'inset') return typeof raw === 'boolean' ? raw : undefined;
      return length(raw, partUnit);
    }
  }
}

const length = (raw: unknown, unit = 'px'): unknown =>
  typeof raw === 'number' ? { value: unit === 'rem' ? round(raw / REM) : raw, unit } : undefined;

function color(raw: unknown): unknown {
  const { r, g, b, a = 1 } = tree(raw);
  return [r, g, b, a].every((part) => typeof part === 'number')
    ? { colorSpace: 'srgb', components: [r, g, b], alpha: a }
    : undefined;
}

const fault = (path: string, what: string, fix: string): Fault => ({
  file: 'figma.variables.json',
  path,
  what,
  why: 'It cannot become a token as it stands.',
  fix,
});
