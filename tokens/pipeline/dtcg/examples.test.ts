import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveFile } from '../resolve-command.ts';
import { formatFault } from './fault.ts';

const ROOT = dirname(createRequire(import.meta.url).resolve('dtcg-examples/package.json'));

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const read = (file: string): Tree => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Tree;

/** Values as the published files have them: later files first, references followed by name, nothing checked. */
function published(system: string, input: Readonly<Record<string, string>>): Map<string, unknown> {
  const {
    sets = {},
    modifiers = {},
    resolutionOrder,
  } = read(`${system}.resolver.json`) as {
    readonly sets?: Record<string, { sources: { $ref: string }[] }>;
    readonly modifiers?: Record<string, { contexts: Record<string, { $ref: string }[]>; default?: string }>;
    readonly resolutionOrder: { $ref: string }[];
  };
  const raw = new Map<string, unknown>();
  const flatten = (tree: Tree, path: readonly string[]): void => {
    if ('$value' in tree) raw.set(path.join('.'), tree.$value);
    else for (const [name, child] of Object.entries(tree)) if (isTree(child)) flatten(child, [...path, name]);
  };
  for (const { $ref } of resolutionOrder) {
    const [, kind, name = ''] = $ref.split('/');
    const modifier = modifiers[name];
    const sources =
      kind === 'sets' ? sets[name]?.sources : modifier?.contexts[input[name] ?? modifier.default ?? ''];
    for (const source of sources ?? []) flatten(read(source.$ref), []);
  }
  const follow = (value: unknown): unknown => {
    const target = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
    if (target !== undefined) return follow(raw.get(target));
    if (Array.isArray(value)) return value.map(follow);
    return isTree(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, follow(part)]))
      : value;
  };
  return new Map([...raw].map(([path, value]) => [path.replace(/\.\$root$/, ''), follow(value)]));
}

const resolveSystem = (system: string, input: Readonly<Record<string, string>>) =>
  resolveFile(join(ROOT, `${system}.resolver.json`), input);

describe('published systems', () => {
  test.each([
    ['adobe-spectrum', { theme: 'light', size: 'desktop' }, 1579],
    ['adobe-spectrum', { theme: 'dark', size: 'mobile' }, 1579],
    ['github-primer', {}, 1473],
    ['github-primer', { theme: 'dark-hc', size: 'coarse' }, 1474],
    ['figma-sds', {}, 298],
    ['figma-sds', { theme: 'dark' }, 298],
    ['microsoft-fluent', { theme: 'default' }, 179],
    ['microsoft-fluent', { theme: 'inverted' }, 179],
    ['shopify-polaris', {}, 67],
  ])('%s resolves whole in %j, every value as published', (system, input, count) => {
    const { tokens, faults } = resolveSystem(system, input);
    expect(faults.map(formatFault)).toEqual([]);
    const seen = Object.entries(tokens).map(([path, { $value }]) => [path, $value] as const);
    expect(seen).toHaveLength(count);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(published(system, input)));
  });

  test('ibm-carbon is refused at its modifier, for which no context is given', () => {
    const lines = resolveSystem('ibm-carbon', {}).faults.map(formatFault);
    expect(lines).toEqual([
      expect.stringMatching(/ibm-carbon\.resolver\.json:\d+:\d+: breakpoint: .* missing from the input/),
    ]);
  });

  test('apple-hig is refused at its aliases that lead nowhere', () => {
    const lines = resolveSystem('apple-hig', { theme: 'dark' }).faults.map(formatFault);
    expect(lines[0]).toMatch(
      /medium\.tokens\.json:\d+:\d+: .*\{font\.design\.default\}, which does not exist/,
    );
  });
});
