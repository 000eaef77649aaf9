/**
 * Writes the paths of the mark and the wordmarks from the drawn sources in `src/brand`.
 *
 * Run after a drawing changed: `node components/scripts/marks.mjs`, then commit the result.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../src/foundation/brand/', import.meta.url);
const ringColour = '#F2A31B';
const ground = '#8E1B4F';

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
// One decimal of the 64 px drawing is a quarter of a device pixel at the largest size shown.
const round = (d) => d.replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

async function read(file) {
  const svg = await readFile(new URL(`../src/brand/${file}`, import.meta.url), 'utf8');
  const tags = [...svg.matchAll(/<path [^>]*>/g)].map(([tag]) => tag);
  const ring = tags
    .filter((tag) => attribute(tag, 'fill') === ringColour)
    .map((tag) => round(attribute(tag, 'd')));
  const ink = tags.filter((tag) => ![ringColour, ground].includes(attribute(tag, 'fill') ?? ''));
  return {
    viewBox: attribute(svg.slice(0, svg.indexOf('>')), 'viewBox'),
    ring: ring.join(''),
    bars: ink
      .filter((tag) => !attribute(tag, 'transform'))
      .map((tag) => attribute(tag, 'd'))
      .join(''),
    letters: ink
      .filter((tag) => attribute(tag, 'transform'))
      .map((tag) => ({ at: attribute(tag, 'transform'), d: attribute(tag, 'd') })),
  };
}

const drawings = {
  mark: await read('mark.svg'),
  markSmall: await read('app-icon-small.svg'),
  wordmark: await read('wordmark.svg'),
  wordmarkDevanagari: await read('wordmark-devanagari.svg'),
};

const source = `/* Written by components/scripts/marks.mjs from src/brand. Change the drawing, then run it. */
export interface Drawing {
  viewBox: string;
  /** The marker's ring, in marker colour. */
  ring: string;
  /** The list, in the colour of the text around. */
  bars: string;
  letters: readonly { at: string; d: string }[];
}
${Object.entries(drawings)
  .map(([name, drawing]) => `export const ${name}: Drawing = ${JSON.stringify(drawing)};`)
  .join('\n')}
`;
const target = new URL('drawings.ts', folder);
await writeFile(
  target,
  await format(source, { ...(await resolveConfig(target)), filepath: target.pathname }),
);
console.log('mark and wordmarks written to src/foundation/brand/drawings.ts');
