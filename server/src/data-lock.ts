/**
 * One server per data folder: a second one would take the first one's running answers for the
 * leftovers of a crash.
 */
import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const FILE = 'server.pid';

export class DataFolderBusy extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DataFolderBusy';
  }
}

/**
 * @returns Gives the folder free again.
 * @throws DataFolderBusy, or what the file system says.
 */
export function lockDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, FILE);
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!isCode(error, 'EEXIST') || tries > 2) throw error;
    }
    const pid = Number(readFileSync(file, 'utf8').trim());
    if (runsHere(pid))
      throw new DataFolderBusy(
        `CastMatch is running already with the data folder ${dataDir} (process ${pid}). Stop it, or set DATA_DIR to another folder.`,
      );
    rmSync(file, { force: true });
  }
}

/** Whether the process is alive and a Node program: numbers are used again after a restart of the machine. */
function runsHere(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  try {
    return /node|main\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    // No /proc on this system: alive is all that can be known.
    return true;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
