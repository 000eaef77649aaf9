/**
 * Files that are made and kept in the repository.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes JSON as the repository lays it out, so that lint has nothing to say about a made file. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(value), { ...style, filepath: path }));
}
