/**
 * `npm run tokens -- palette`: writes the reference colours that the recipe makes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../pipeline/model.ts';
import { writeJson } from '../pipeline/write-json.ts';
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

/** Writes the files that differ; returns their names. */
export async function writePalette(root: string, palette: Palette = generatePalette()): Promise<string[]> {
  const changed = Object.keys(palette).filter(
    (file) => !isDeepStrictEqual(read(join(root, file)), palette[file]),
  );
  for (const file of changed) await writeJson(join(root, file), palette[file]);
  return changed;
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
