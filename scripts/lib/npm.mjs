import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from './failure.mjs';
import { CACHE } from './paths.mjs';
import { capture } from './run.mjs';

const REASONS = [
  [/ENOSPC/, 'the disk is full. Free about 1 GB and run the command again'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/i,
    'the npm registry cannot be reached. Connect to the network and run the command again; afterwards everything works offline',
  ],
  [
    /E401|E403|E407/,
    'the npm registry refuses access. Check the registry and the sign-in in your npm settings',
  ],
  [/ETARGET|E404/, 'the npm registry lacks one of the packages. Check which registry npm is set to'],
  [/EINTEGRITY/, 'a downloaded package is damaged. Run "npm cache verify" and try again'],
  [/EUSAGE/, 'package-lock.json and package.json do not agree. Run "npm install" and look at the change'],
  [/EACCES|EPERM|EROFS/, 'a folder may not be written. Check the owner of the project folder and of ~/.npm'],
  [/spawn|ENOENT.*npm|: 127/, 'npm itself was not found. Install Node.js 20 or newer with npm'],
];

/**
 * Runs npm with this Node, keeps its whole output in .cache/, and turns a failure into one sentence.
 * @param {string[]} args
 * @param {{ what: string, log: string, timeoutMs?: number }} options what: the start of the sentence, as in "Packages could not be installed"
 */
export async function npm(args, { what, log, timeoutMs = 20 * 60_000 }) {
  const cli = process.env.npm_execpath;
  const [command, first] = basename(cli ?? '') === 'npm-cli.js' ? [process.execPath, [cli]] : ['npm', []];
  const { code, output, timedOut } = await capture(command, [...first, ...args], { timeoutMs });
  // npm ends well although a file could not be unpacked, and leaves a package with holes behind.
  if (code === 0 && !/TAR_ENTRY_ERROR/.test(output)) return;
  throw new Failure(
    `${what}: ${timedOut ? 'npm did not finish in time' : reasonIn(output)}. ${keep(log, output)}`,
  );
}

/** The cause in a person's words, or npm's own first error line. */
export function reasonIn(output) {
  const errors = output
    .split('\n')
    .filter((line) => /npm (error|ERR!)|TAR_ENTRY_ERROR|: 127|spawn/.test(line));
  const known = REASONS.find(([pattern]) => errors.some((line) => pattern.test(line)));
  return known?.[1] ?? errors[0]?.replace(/^npm (error|ERR!)\s*/, '') ?? 'npm gave no reason';
}

/** The log is a help, not a condition: on a full disk there is none. */
function keep(log, output) {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(join(CACHE, log), output);
    return `npm's own words are in .cache/${log}.`;
  } catch {
    return '';
  }
}
