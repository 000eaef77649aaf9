/** The files of a bench folder: JSON, a line each, packed or not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';

/** `name.jsonl` or `name.jsonl.gz`, where there is one. */
export function fileOf(folder: string, name: string): string | undefined {
  return [`${name}.jsonl`, `${name}.jsonl.gz`]
    .map((file) => path.join(folder, file))
    .find((file) => existsSync(file));
}

/** @throws Where there is no such file, or a line is none of it: with file and line. */
export function readLines<T>(folder: string, name: string, schema: z.ZodType<T>): T[] {
  const file = fileOf(folder, name);
  if (!file)
    throw new Error(`There is no ${name}.jsonl or ${name}.jsonl.gz in ${folder}. Give another --data.`);
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line, at) => {
      try {
        return schema.parse(JSON.parse(line));
      } catch (error) {
        throw new Error(`${file}:${at + 1}: not a line of ${name}`, { cause: error });
      }
    });
}
