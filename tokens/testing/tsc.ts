/**
 * The real compiler over a few lines, in a folder of their own.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folderOf = (name: string): string =>
  dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

/**
 * @param lines one statement each
 * @param paths what imports mean: package name -> declaration file
 * @returns line number, from 1 -> codes of the errors on it
 */
export async function compile(
  lines: readonly string[],
  paths: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'cm-tsc-'));
  try {
    writeFileSync(join(folder, 'lines.ts'), `${lines.join('\n')}\n`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          target: 'ES2023',
          module: 'ESNext',
          moduleResolution: 'bundler',
          types: [],
          paths: Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, [file]])),
        },
        files: ['lines.ts'],
      }),
    );
    const found = new Map<number, string[]>();
    for (const [, line, code = ''] of (await tsc(folder)).matchAll(
      /^lines\.ts\((\d+),\d+\): error (TS\d+)/gm,
    ))
      found.set(Number(line), [...(found.get(Number(line)) ?? []), code]);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tsc(folder: string): Promise<string> {
  const args = [join(folderOf('@typescript/native'), 'bin/tsc'), '-p', folder, '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      // 1 and 2 are how the compiler says that it found errors.
      if (error && error.code !== 1 && error.code !== 2) reject(new Error(stderr || error.message));
      else resolve(stdout);
    });
  });
}
