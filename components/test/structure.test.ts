/** Every component says what it is as data, and what it says holds together. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entries } from '../scripts/entries.ts';
import type { ComponentDocs, StateInventory } from '../src/foundation/inventory.ts';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const exported = entries();
const names = new Set(exported.map(({ name }) => name));

const storiesOf = (name: string, folder: string) => {
  const [, room = ''] = folder.split('/');
  const shelf = ['chat', 'casting'].includes(room) ? room : `components/${room}`;
  return `../stories/${shelf}/${name}.stories.tsx`;
};

const dataOf = async <Data>(path: string): Promise<Data> =>
  Object.entries(await import(file(path))).find(([name]) => /(States|Docs)$/.test(name))?.[1] as Data;

describe.each(exported)('$name', ({ name, module }) => {
  const folder = `src/${module.replace(/\/index$/, '')}`;

  test('it has its component, its states, its docs, its tests and its stories', () => {
    const files = ['tsx', 'states.ts', 'docs.ts', 'test.tsx'].map((ending) => `${folder}/${name}.${ending}`);
    expect([...files, storiesOf(name, folder)].filter((path) => !existsSync(file(path)))).toEqual([]);
  });

  test('its docs are about it, say when to take it and what instead, and name no component that is not there', async () => {
    const docs = await dataOf<ComponentDocs>(`${folder}/${name}.docs.ts`);
    expect(docs.name).toBe(name);
    expect(docs.when.length).toBeGreaterThan(0);
    expect(docs.alternatives.length).toBeGreaterThan(0);
    expect(docs.a11y.length).toBeGreaterThan(0);
    const named = docs.alternatives
      .map(({ instead }) => instead)
      .filter((instead) => /^[A-Z]\w+$/.test(instead));
    expect(named.filter((instead) => !names.has(instead))).toEqual([]);
  });

  test('its states are all shown: each in a story, or all in one', async () => {
    const { states } = await dataOf<StateInventory<object>>(`${folder}/${name}.states.ts`);
    const stories = readFileSync(file(storiesOf(name, folder)), 'utf8');
    // A state without props of its own is the default story.
    const unseen = Object.entries(states).filter(
      ([state, props]) => Object.keys(props).length > 0 && !new RegExp(`\\b${state}\\b`).test(stories),
    );
    expect(stories.includes('StatesGrid') ? [] : unseen).toEqual([]);
  });
});

test('no component folder is left without a way in, but for parts that others are made of', () => {
  const parts = new Set(['Field']);
  const folders = readdirSync(file('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
    .map((entry) => entry.name);
  expect(folders.filter((folder) => !names.has(folder) && !parts.has(folder))).toEqual([]);
});
