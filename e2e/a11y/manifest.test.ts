/** What the built Storybook tells programs about the components. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { entries } from '../../components/scripts/entries.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(root('storybook-static/manifests/components.json'), 'utf8');

test('it names every component with what it is for, and how it is imported', () => {
  const { components } = JSON.parse(text) as {
    components: Record<string, { name: string; description?: string; import?: string }>;
  };
  const told = Object.values(components)
    .filter(
      (entry) =>
        entry.import === `import { ${entry.name} } from '@castmatch/components';` &&
        entry.description?.includes('When: '),
    )
    .map(({ name }) => name);
  expect(entries().filter(({ name }) => !told.includes(name))).toEqual([]);
});

test('it names no path of the machine it was built on', () => {
  expect(text).not.toContain(root(''));
});
