/** Something a person can mend: its message is shown as it is, without a stack. */
export class Failure extends Error {}

const KNOWN = {
  ENOSPC: 'The disk is full. Free about 1 GB and run the command again.',
  EROFS: 'The folder is read-only. Copy the project to a folder you may write to and run the command again.',
  EACCES: 'A file or folder may not be written or run here. Check its owner and mode.',
  EPERM: 'The system does not allow an operation the set-up needs. Check the owner of the project folder.',
  EMFILE: 'Too many files are open on this machine. Close some programs, or raise "ulimit -n".',
};

/** One clear sentence for any error. The path comes with it where the system names one. */
export function sentenceFor(error) {
  if (error instanceof Failure) return error.message;
  const known = KNOWN[error?.code];
  if (known) return error.path ? `${known} (${error.path})` : known;
  return `Unexpected: ${error?.message ?? error}. CASTMATCH_DEBUG=1 shows where it comes from.`;
}

/**
 * Runs a script's body: an error becomes one sentence on stderr and exit code 1.
 * A number returned by the body becomes the exit code.
 */
export async function runMain(body) {
  try {
    const code = await body();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    if (process.env.CASTMATCH_DEBUG) process.stderr.write(`${error?.stack}\n`);
    process.exitCode = 1;
  }
}
