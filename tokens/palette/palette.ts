/**
 * `npm run tokens -- palette`: writes the reference colours that the recipe makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../pipeline/model.ts';
import { generatePalette, type Palette } from './generate.ts';

/**
 * Faults are files of reference colours that differ from what the recipe makes.
 *
 * @param root folder that holds `src/`
 */
export function checkPalette(root: string, faults: Fault[], palette: Palette = generatePalette()): void {
  for (const [file, content] of Object.entries(palette)) {
    if (isDeepStrictEqual(read(join(root, file)), content)) continue;
    faults.push({
      file: `tokens/${file}`,
      path: '(file)',
      what: 'is not what tokens/palette/recipe.ts makes.',
      why: 'A colour set by hand has no contrast it must keep.',
      fix: 'Change the recipe and run "npm run tokens -- palette".',
    });
  }
}

/** Writes the files that differ, laid out as the repository lays out JSON; returns their names. */
export async function writePalette(root: string, palette: Palette = generatePalette()): Promise<string[]> {
  const { format, resolveConfig } = await import('prettier');
  const changed = Object.keys(palette).filter(
    (file) => !isDeepStrictEqual(read(join(root, file)), palette[file]),
  );
  for (const file of changed) {
    const path = join(root, file);
    const style = await resolveConfig(path);
    writeFileSync(path, await format(JSON.stringify(palette[file]), { ...style, filepath: path }));
  }
  return changed;
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
