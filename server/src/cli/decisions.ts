/**
 * `npm run decisions -- verify [--expect HASH]` and `npm run decisions -- list [--limit N]`: reads the decision log.
 * Ends with 1 where the chain does not hold.
 */
import { parseArgs } from 'node:util';
import type { Decision, DecisionCheck } from '../contract/law.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';

const USAGE = `Reads the decision log of CastMatch.

  npm run decisions -- verify [--expect HASH]
  npm run decisions -- list [--limit N]

  verify         computes every entry's hash anew; ends with 1 where something was changed or taken out
  --expect HASH  a head that an earlier check printed: finds entries cut off at the end, too
  --limit N      how many entries, newest first (default 20)

The log is kept under DATA_DIR (default ./data).`;

const REASONS: Readonly<Record<NonNullable<DecisionCheck['why']>, string>> = {
  hash: 'it says something else than when it was written',
  link: 'it does not follow the entry before it',
  gap: 'an entry is missing there',
  words: 'its words are not those that were written',
  expected_missing: 'the head you gave is not in the log: entries were cut off at its end',
};

/** A wrong call of this command. */
class UsageError extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof StoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (rest.length > 0 || (command !== 'verify' && command !== 'list'))
    throw new UsageError(`Say verify or list.\n\n${USAGE}`);
  if (values.expect !== undefined && !/^[0-9a-f]{64}$/.test(values.expect))
    throw new UsageError('--expect takes the 64 hexadecimal digits that an earlier check printed.');
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1.');
  const store = openStore({ dataDir: process.env['DATA_DIR'] ?? 'data' });
  try {
    if (command === 'verify') {
      const check = await store.decisions.verify(LOCAL_SCOPE, values.expect);
      process.stdout.write(`${sentence(check)}\n`);
      if (!check.ok) process.exitCode = 1;
      return;
    }
    const found = await store.decisions.list(LOCAL_SCOPE, { limit });
    process.stdout.write(found.length === 0 ? 'No decisions yet.\n' : `${found.map(line).join('\n')}\n`);
  } finally {
    await store.close();
  }
}

function sentence({ ok, entries, head, brokenAt, why }: DecisionCheck): string {
  if (!ok)
    return `The decision log does not hold from entry ${brokenAt ?? entries + 1} on: ${why === undefined ? 'unknown' : REASONS[why]}.`;
  return head === null
    ? 'The decision log is empty.'
    : `The decision log holds: ${entries} ${entries === 1 ? 'entry' : 'entries'}. Head: ${head}`;
}

function line({ seq, at, userId, kind, body, words }: Decision): string {
  return [seq, at, userId, kind, JSON.stringify(body), words].filter((part) => part !== undefined).join('\t');
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        expect: { type: 'string' },
        limit: { type: 'string', default: '20' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
