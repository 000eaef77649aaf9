/** What a task brings to a browser, and the budgets of ours. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundleTask } from './bundle.ts';
import type { Peer } from './peers.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const COMPONENTS = path.join(ROOT, 'components', 'dist');

export interface Bytes {
  readonly brotli: number;
  readonly gzip: number;
}

export interface Size {
  readonly script: Bytes;
  readonly style: Bytes;
}

export interface SizeTask {
  /** File in bench/peers/tasks. */
  readonly name: string;
  readonly title: string;
  /** What ours must publish for it. */
  readonly needs: readonly string[];
  /** KiB of brotli, script and style together, React and tokens outside. */
  readonly budgetKiB: number;
}

const THREE = ['Button', 'TextField', 'Dialog'];
const NINE = [
  'Checkbox',
  'RadioGroup',
  'Switch',
  'Select',
  'ComboBox',
  'Tabs',
  'Tooltip',
  'Menu',
  'DataTable',
];

export const SIZE_TASKS: readonly SizeTask[] = [
  { name: 'button', title: 'Button', needs: ['Button'], budgetKiB: 2 },
  { name: 'three', title: 'three', needs: THREE, budgetKiB: 5 },
  { name: 'twelve', title: 'twelve', needs: [...THREE, ...NINE], budgetKiB: 22 },
];

/** Files that are taken as they are published. */
export const SHEETS = [
  { title: 'style sheet of all', file: path.join(COMPONENTS, 'styles.css'), budgetKiB: 16 },
  { title: 'tokens', file: path.join(ROOT, 'tokens', 'dist', 'tokens.css'), budgetKiB: 8 },
];

/** Names of `names` that the built package does not export. */
export function absentOf(names: readonly string[]): readonly string[] {
  const source = readFileSync(path.join(COMPONENTS, 'index.js'), 'utf8');
  const list = /export \{([^}]*)\}/.exec(source)?.[1] ?? '';
  const published = list.split(',').map((entry) => entry.trim().split(' as ').at(-1));
  return names.filter((name) => !published.includes(name));
}

export async function sizeOf(task: SizeTask, { adapter }: Peer): Promise<Size> {
  const { scripts, styles } = await bundleTask(task.name, adapter);
  return { script: bytesOf(scripts), style: bytesOf(styles) };
}

export const sizeOfFile = (file: string): Bytes => bytesOf([readFileSync(file, 'utf8')]);

export const totalOf = ({ script, style }: Size): Bytes => ({
  brotli: script.brotli + style.brotli,
  gzip: script.gzip + style.gzip,
});

/** Each file is compressed by itself, as servers do. */
function bytesOf(files: readonly string[]): Bytes {
  const sum = (compress: (file: Buffer) => Buffer) =>
    files.reduce((bytes, file) => bytes + compress(Buffer.from(file)).length, 0);
  return {
    brotli: sum((file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
    gzip: sum((file) => gzipSync(file, { level: 9 })),
  };
}
