/** Starts the server. Everything that can go wrong is told in one sentence. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createCastMatch, type CastMatch, type Log } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { DataFolderBusy } from './data-lock.ts';
import { drain } from './http/drain.ts';
import { createPairing } from './http/pairing.ts';
import { createLog } from './log.ts';
import { lanAddress, pairingPicture } from './phone.ts';
import { StoreError } from './store/errors.ts';

const LOOPBACK = '127.0.0.1';
/** After the page of whoever started it has been served. */
const WARM_UP_MS = 500;

/** What the person who starts it can mend. */
class StartError extends Error {}

try {
  await start();
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const flags = readFlags();
  const { port, shutdownMs, logLevel } = readConfig(process.env);
  const log = createLog(logLevel);
  const lan = flags.phone ? lanAddress() : undefined;
  if (flags.phone && lan === undefined)
    throw new StartError(
      'There is no local network to reach a phone by. Connect to one, or start without --phone.',
    );
  const pairing = lan === undefined ? undefined : createPairing(() => performance.now());

  // The port first: a taken one is told before the database is touched.
  let ready: (castMatch: CastMatch) => void = () => undefined;
  const castMatch = new Promise<CastMatch>((resolve) => (ready = resolve));
  const fetch = async (request: Request, env: object) => (await castMatch).app.fetch(request, env);
  const local = await listen(fetch, LOOPBACK, port);
  const servers = [local];
  const actualPort = (local.address() as AddressInfo).port;
  if (lan !== undefined) servers.push(await listen(fetch, lan, actualPort));

  const opened = await createCastMatch({
    log,
    demo: flags.demo,
    appDir: fileURLToPath(new URL('../../app/dist', import.meta.url)),
    hosts: lan === undefined ? [] : [lan],
    ...(pairing ? { pairing } : {}),
  });
  stopOnSignals(servers, opened, { log, shutdownMs });
  ready(opened);
  log.stage(
    opened.config.claude
      ? `Claude answers (${opened.config.claude.model}); the roster search stands in when it cannot`
      : 'The roster search answers; set ANTHROPIC_API_KEY to let Claude answer',
  );
  log.stage(`CastMatch is listening on http://${LOOPBACK}:${actualPort}`);
  setTimeout(() => void opened.warmUp(), WARM_UP_MS).unref();
  if (pairing && lan !== undefined)
    log.stage(pairingPicture(`http://${lan}:${actualPort}/pair?code=${pairing.code}`));
}

function readFlags(): { phone: boolean; demo: boolean } {
  try {
    const { values } = parseArgs({
      options: { phone: { type: 'boolean' }, 'no-demo': { type: 'boolean' } },
    });
    return { phone: values.phone ?? false, demo: !values['no-demo'] };
  } catch {
    throw new StartError(
      `"${process.argv.slice(2).join(' ')}" is not understood. The flags are --phone and --no-demo.`,
    );
  }
}

function listen(
  fetch: (request: Request, env: object) => Promise<Response>,
  hostname: string,
  port: number,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server)) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new StartError(
            `Port ${port} is taken by another program. Stop it, or start with PORT=${port === 65_535 ? 8787 : port + 1}.`,
          ),
        );
      else if (error.code === 'EACCES')
        reject(new StartError(`Port ${port} may not be used by this account. Set PORT to one above 1023.`));
      else reject(error);
    });
  });
}

/** As shells count it: ended by a signal. */
const SIGNALLED = 128;

/** The first signal ends what is under way honestly, within a time; a second one ends everything at once. */
function stopOnSignals(
  servers: readonly Server[],
  castMatch: CastMatch,
  { log, shutdownMs }: { readonly log: Log; readonly shutdownMs: number },
): void {
  let stopping = false;
  const stop = async (signal: number) => {
    if (stopping) process.exit(SIGNALLED + signal);
    stopping = true;
    setTimeout(() => {
      log.problem('stopping took too long', new StartError());
      process.exit(1);
    }, shutdownMs).unref();
    log.stage('Stopping');
    await drain(servers, () =>
      castMatch.close().catch((error: unknown) => log.problem('closing failed', error)),
    );
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop(15));
  process.on('SIGINT', () => void stop(2));
}

function sentence(error: unknown): string {
  if (error instanceof StartError || error instanceof StoreError || error instanceof DataFolderBusy)
    return error.message;
  if (error instanceof ConfigError) return `The settings cannot be used: ${error.message}`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC')
    return 'The disk is full. Free some space, or set DATA_DIR to a folder on another disk.';
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return 'The data folder cannot be written. Give this account the right to it, or set DATA_DIR to another folder.';
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return 'DATA_DIR is not a folder. Set it to a folder, or remove the file that is in the way.';
  const reason = error instanceof Error ? error.message : String(error);
  return `CastMatch could not start: ${reason.split('\n')[0]}`;
}
