/**
 * A private copy of the sources that a test may spoil.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, TOKENS_ROOT, type Built } from '../pipeline/build.ts';
import { FaultsError, type Fault } from '../pipeline/model.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Sources {
  readonly root: string;
  readonly out: string;
  /** Sets (or with `undefined` removes) the value at a slashed path of one file. */
  set(file: string, path: string, value: Json | undefined): void;
  write(file: string, text: string): void;
  build(): Promise<Built>;
  /** Builds, expecting a refusal. */
  faults(): Promise<readonly Fault[]>;
  read(file: string): string;
  remove(): void;
}

export function copySources(): Sources {
  const root = mkdtempSync(join(tmpdir(), 'cm-tokens-'));
  const out = join(root, 'dist');
  for (const part of ['src', 'castmatch.resolver.json'])
    cpSync(join(TOKENS_ROOT, part), join(root, part), { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  const run = (): Promise<Built> => build(root, out);
  return {
    root,
    out,
    write,
    set(file, path, value) {
      const tree: Json = JSON.parse(readFileSync(join(root, file), 'utf8'));
      const keys = path.split('/');
      const last = keys.pop() ?? '';
      let node = tree;
      for (const key of keys) node = child(node, key);
      if (!isTree(node)) throw new Error(`${file} has no group at ${path}.`);
      if (value === undefined) delete node[last];
      else node[last] = value;
      write(file, JSON.stringify(tree));
    },
    build: run,
    async faults() {
      try {
        await run();
      } catch (error) {
        if (error instanceof FaultsError) return error.faults;
        throw error;
      }
      return [];
    },
    read: (file) => readFileSync(join(out, file), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const isTree = (node: Json | undefined): node is { [key: string]: Json } =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

function child(node: Json, key: string): Json {
  if (!isTree(node)) throw new Error(`Nothing can stand under "${key}".`);
  return (node[key] ??= {});
}
