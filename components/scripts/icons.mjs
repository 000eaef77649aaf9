/**
 * Writes the icon components from `src/brand/icons.svg`, the drawn source.
 *
 * Run after the drawing changed: `node components/scripts/icons.mjs`, then commit the result.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const source = new URL('../src/brand/icons.svg', import.meta.url);
const folder = new URL('../src/foundation/icons/', import.meta.url);

/** Drawn ids are short; exported names say what the glyph means. */
const names = {
  unk: 'Unknown',
  cal: 'Calendar',
  chev: 'Chevron',
  look: 'LookTest',
  first: 'FirstRefusal',
  tape: 'SelfTape',
  lock: 'Booked',
  pin: 'Pinned',
};

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
// Drawing tools leave trailing zeros ("3.250"); they mean nothing and cost bytes.
const tidy = (d) => d.replace(/(\d+\.\d*?)0+(?!\d)/g, '$1').replace(/\.(?!\d)/g, '');

const svg = await readFile(source, 'utf8');
const icons = [...svg.matchAll(/<symbol id="cm-([a-z0-9]+)"[^>]*>(.*?)<\/symbol>/gs)].map(([, id, body]) => {
  const tags = body.match(/<[a-z][^>]*>/g) ?? [];
  const stray = tags.find((tag) => !tag.startsWith('<path'));
  if (stray)
    throw new Error(
      `icons.svg: symbol cm-${id} holds ${stray}; only <path> is supported. Redraw it as a path.`,
    );
  const lines = tags
    .filter((tag) => attribute(tag, 'fill') === undefined)
    .map((tag) => tidy(attribute(tag, 'd')));
  const dots = tags
    .filter((tag) => attribute(tag, 'fill') !== undefined)
    .map((tag) => tidy(attribute(tag, 'd')));
  const name = names[id] ?? id[0].toUpperCase() + id.slice(1);
  return { name: `${name}Icon`, line: lines.join(''), dot: dots.join('') };
});
icons.sort((a, b) => a.name.localeCompare(b.name));

const head = `/* Written by components/scripts/icons.mjs from src/brand/icons.svg. Change the drawing, then run it. */
import { createIcon } from './create-icon.tsx';
`;
const lines = icons.map(({ name, line, dot }) => {
  const args = [JSON.stringify(name), JSON.stringify(line), ...(dot ? [JSON.stringify(dot)] : [])];
  return `export const ${name} = /* @__PURE__ */ createIcon(${args.join(', ')});`;
});
const target = new URL('icons.tsx', folder);
const options = await resolveConfig(target);
await writeFile(target, await format(head + lines.join('\n'), { ...options, filepath: target.pathname }));
console.log(`${icons.length} icons written to src/foundation/icons/icons.tsx`);
