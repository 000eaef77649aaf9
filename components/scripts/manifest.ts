/**
 * What a reader or a program needs to choose a component, from the components' own data: `dist/components.json` and
 * `dist/llms.txt`. Both are part of the package.
 */
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ComponentDocs, StateInventory } from '../src/foundation/inventory.ts';
import { entries } from './entries.ts';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export interface ManifestEntry extends ComponentDocs {
  /** The room it lives in: `actions`. */
  room: string;
  /** Where it is imported from. */
  module: string;
  /** Its own style sheet, for those who bundle no CSS. */
  styles: string;
  roles: readonly string[];
  pattern?: StateInventory<object>['pattern'];
  keys: StateInventory<object>['keys'];
  /** Names of its states. */
  states: readonly string[];
}

/** Every component of the package, by name. */
export async function manifest(): Promise<ManifestEntry[]> {
  return Promise.all(
    entries().map(async ({ name, module }) => {
      const folder = module.replace(/\/index$/, '');
      const docs = await dataOf<ComponentDocs>(`${folder}/${name}.docs.js`);
      const { roles, pattern, keys, states } = await dataOf<StateInventory<object>>(
        `${folder}/${name}.states.js`,
      );
      return {
        ...docs,
        room: module.split('/')[0] ?? '',
        module: `@castmatch/components/${name}`,
        styles: `@castmatch/components/${name}.css`,
        roles,
        ...(pattern && { pattern }),
        keys,
        states: Object.keys(states),
      };
    }),
  );
}

async function dataOf<Data>(path: string): Promise<Data> {
  // Built with the package: states name icons, which are modules that Node cannot read as they are.
  const module = Object.entries(await import(file(`../.cache/components-data/${path}`)));
  return module.find(([name]) => /(States|Docs)$/.test(name))?.[1] as Data;
}

/** The manifest as text to read: what there is and when to take it, and nothing that tells the reader what to do. */
export function asText(components: readonly ManifestEntry[]): string {
  const rooms = [...new Set(components.map(({ room }) => room))];
  const head = `# @castmatch/components

Accessible React components for casting work, on the platform's own elements. ESM, React 18 and 19, styles as static
CSS. English, Hindi and Marathi.

\`\`\`tsx
import '@castmatch/tokens/tokens.css';
import { Button } from '@castmatch/components';
\`\`\`
`;
  return [head, ...rooms.map((room) => roomText(room, components))].join('\n');
}

const roomText = (room: string, components: readonly ManifestEntry[]) =>
  `## ${room}\n\n${components
    .filter((entry) => entry.room === room)
    .map(entryText)
    .join('\n')}`;

function entryText({
  name,
  summary,
  when,
  alternatives,
  parts,
  keys,
  roles,
  pattern,
  a11y,
}: ManifestEntry): string {
  const lines = [
    ...when.map((occasion) => `- When: ${occasion}`),
    ...alternatives.map(({ instead, when: occasion }) => `- Instead: ${instead}, when ${occasion}.`),
    ...(roles.length > 0
      ? [`- Roles: ${roles.join(', ')}${pattern ? ` (${pattern.name}, ${pattern.url})` : ''}`]
      : []),
    ...(keys.length > 0 ? [`- Keys: ${keys.map(({ key, does }) => `${key} ${does}`).join('; ')}`] : []),
    ...a11y.map((promise) => `- Accessibility: ${promise}`),
    ...parts.map(({ selector, holds }) => `- Part: \`${selector}\`, ${holds}`),
  ];
  return `### ${name}\n\n${summary}\n\n${lines.join('\n')}\n`;
}

/** Writes both into the built package. */
export async function writeManifest(): Promise<void> {
  if (!readdirSync(file('dist')).includes('index.js'))
    throw new Error('components: dist is missing. Build it first.');
  const components = await manifest();
  await writeFile(file('dist/components.json'), `${JSON.stringify({ components }, null, 2)}\n`);
  await writeFile(file('dist/llms.txt'), asText(components));
}
