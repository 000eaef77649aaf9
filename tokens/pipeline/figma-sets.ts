/**
 * From modifiers to Figma's collections: tokens that follow the same modifiers share a collection and its modes.
 */
import { isDeepStrictEqual } from 'node:util';
import type { FileToken, FlatTokens, ModeSet } from './figma-model.ts';
import type { Contexts } from './contexts.ts';
import type { Plan } from './load.ts';
import type { Input, ResolvedSet, ResolvedToken } from './model.ts';

/** Theme and contrast change the same colours, so their modes are told together: `dark more`. */
const TOGETHER: readonly string[] = ['theme', 'contrast'];

interface Axis {
  readonly name: string;
  readonly modes: readonly { readonly name: string; readonly tokens: ResolvedSet }[];
}

/**
 * @returns `Constant` first, then a set for each modifier that changes something
 * @throws Error for a token that follows modifiers of two collections; a build refuses it before
 */
export function figmaSets({ plan, at }: Contexts): ModeSet[] {
  const usual = at();
  const axes = makeAxes(plan, at);
  const owners = new Map<string, Axis>();
  for (const axis of axes) {
    for (const path of usual.keys()) {
      if (axis.modes.every(({ tokens }) => same(tokens.get(path), usual.get(path)))) continue;
      const other = owners.get(path);
      if (other) throw new Error(`${path} follows ${other.name} and ${axis.name}. Let one of them own it.`);
      owners.set(path, axis);
    }
  }
  const pick = (tokens: ResolvedSet, owner: Axis | undefined): FlatTokens =>
    Object.fromEntries(
      [...tokens.values()]
        .filter(({ path }) => owners.get(path) === owner)
        .map((token) => [token.path, fileToken(token)]),
    );
  return [
    { name: 'Constant', modes: { value: pick(usual, undefined) } },
    ...axes
      .filter((axis) => [...owners.values()].includes(axis))
      .map((axis) => ({
        name: axis.name,
        modes: Object.fromEntries(axis.modes.map(({ name, tokens }) => [name, pick(tokens, axis)])),
      })),
  ];
}

function makeAxes(plan: Plan, at: Contexts['at']): Axis[] {
  const groups = [
    plan.modifiers.filter(({ name }) => TOGETHER.includes(name)),
    ...plan.modifiers.filter(({ name }) => !TOGETHER.includes(name)).map((modifier) => [modifier]),
  ];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const inputs = group.reduceRight<Input[]>(
        (sofar, { name, contexts }) =>
          sofar.flatMap((input) => [...contexts.keys()].map((context) => ({ [name]: context, ...input }))),
        [{}],
      );
      return {
        name: title(group[0]?.name ?? ''),
        modes: inputs.map((input) => ({
          name: modeName(group, input),
          tokens: at(input),
        })),
      };
    });
}

/** The first modifier's context, and of the others what is not usual: `light`, `dark more`. */
const modeName = (group: Plan['modifiers'], input: Input): string =>
  group
    .map(({ name, default: usual }, at) => (at > 0 && input[name] === usual ? '' : (input[name] ?? usual)))
    .filter(Boolean)
    .join(' ');

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** An alias is followed in the mode of what uses it, so it need not be told again where only its target moves. */
const same = (a: ResolvedToken | undefined, b: ResolvedToken | undefined): boolean =>
  a?.alias === b?.alias && (a?.alias !== undefined || isDeepStrictEqual(a?.value, b?.value));

function fileToken(token: ResolvedToken): FileToken {
  return {
    $type: token.type,
    $value: token.alias === undefined ? token.value : `{${token.alias}}`,
    ...(token.description !== '' && { $description: token.description }),
    ...(token.deprecated && { $deprecated: token.deprecated }),
    ...(token.extension.unit && { $extensions: { 'in.castmatch': { unit: token.extension.unit } } }),
  };
}
