/**
 * Where the last release's API and the changesets since then are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKENS_ROOT } from '../pipeline/build.ts';
import type { Manifest } from '../pipeline/formats/manifest.ts';
import { writeJson } from '../pipeline/write-json.ts';
import { apiOf, type Api } from './api.ts';

const SNAPSHOT = join(TOKENS_ROOT, 'api/tokens-api.json');
const CHANGESETS = join(TOKENS_ROOT, '../.changeset');

/** The API as it was released. */
export const releasedApi = (): Api => JSON.parse(readFileSync(SNAPSHOT, 'utf8'));

/** The API as the sources make it now, under the version package.json names. */
export function presentApi(manifest: Manifest): Api {
  const { version, exports } = JSON.parse(readFileSync(join(TOKENS_ROOT, 'package.json'), 'utf8'));
  return apiOf(manifest, String(version), Object.keys(exports));
}

/** Texts of the changesets that wait for a release. */
export const waitingChangesets = (folder: string = CHANGESETS): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Takes the present API as the released one; part of `npm run release:version`. */
export const keepApi = (api: Api): Promise<void> => writeJson(SNAPSHOT, api);
