/**
 * `npm run tokens -- palette`: writes the reference colours the recipe makes, and says which files changed.
 */
import { fileURLToPath } from 'node:url';
import { writePalette } from '../palette/palette.ts';
import { TOKENS_ROOT } from '../pipeline/build.ts';

export async function runPalette(): Promise<number> {
  try {
    const changed = await writePalette(TOKENS_ROOT);
    console.log(changed.length > 0 ? changed.join('\n') : 'The reference colours are what the recipe makes.');
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`tokens/palette/recipe.ts: ${error.message}`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runPalette();
