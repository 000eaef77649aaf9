/**
 * `npm run photos -- FOLDER`: takes photos in, each file named after the id of its person. Ends with 1 and one sentence
 * where it cannot.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOCAL_SCOPE } from '../scope.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import { createPhotos, importPhotoFolder, PhotosOff, type PhotoReport } from '../talent/media/index.ts';

const USAGE = `Takes photos into CastMatch from a folder.

  npm run photos -- FOLDER

Name each file after the person's id in your roster: T001.jpg, and T001-2.jpg for a second one. JPEG, PNG and WebP are
read; what a camera writes into the file besides the picture (place, time, device) is not kept.

The photos are kept under DATA_DIR (default ./data).`;

/** A wrong call of this command. */
class UsageError extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof StoreError || error instanceof PhotosOff))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { help, folder } = readArguments();
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const dataDir = process.env['DATA_DIR'] ?? 'data';
  const store = openStore({ dataDir });
  try {
    const report = await importPhotoFolder(createPhotos(store, path.join(dataDir, 'media')), LOCAL_SCOPE, {
      folder,
      at: new Date().toISOString(),
      find: async (id) => {
        const found = await store.media.ownerOf(LOCAL_SCOPE, id);
        return found === undefined ? undefined : store.talents.get(LOCAL_SCOPE, found);
      },
    });
    print(report);
  } finally {
    await store.close();
  }
}

function readArguments(): { help: boolean; folder: string } {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, {
      cause: error,
    });
  }
  const [named, ...rest] = parsed.positionals;
  if (parsed.values.help) return { help: true, folder: '' };
  if (named === undefined || rest.length > 0) throw new UsageError(`Name one folder.\n\n${USAGE}`);
  // Paths are those of the person's shell; npm changes the folder to the project's.
  const folder = path.resolve(process.env['INIT_CWD'] ?? '.', named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `${folder} is no folder. Check the path, and name the folder that holds the photos.`,
    );
  return { help: false, folder };
}

function print({ added, replaced, unchanged, refused }: PhotoReport): void {
  const lines = [
    `added      ${added}`,
    `replaced   ${replaced}`,
    `unchanged  ${unchanged}`,
    `refused    ${refused.length}`,
    ...refused.map(({ file, message }) => `  ${file}: ${message}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
