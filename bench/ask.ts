/** A fresh server over a roster, asked over HTTP as a client would: shared by the benches. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createCastMatch } from '../server/src/compose.ts';
import { recommendationSchema, type Recommendation } from '../server/src/contract.ts';
import type { Scope } from '../server/src/scope.ts';
import { importRoster } from '../server/src/talent/import/index.ts';

/** Which user a request is of; the bench's own server alone reads it. */
const USER_HEADER = 'x-bench-user';
const OFFICE = 'local';

export interface Reply {
  readonly text: string;
  readonly recommendations: readonly Recommendation[];
  /** Milliseconds from the request to the first text, and to the end. */
  readonly firstTextMs: number;
  readonly doneMs: number;
  /** Problems the stream told of. */
  readonly problems: readonly string[];
}

export interface BenchServer {
  readonly url: string;
  ask(user: string, chatId: string, text: string): Promise<Reply>;
  readonly people: number;
  close(): Promise<void>;
}

export interface BenchOptions {
  /** CSV file; absent: the demo roster. */
  readonly roster?: string;
  /** ISO date on which the server's clock starts (Asia/Kolkata); absent: now. */
  readonly today?: string;
}

export async function startBenchServer({ roster, today }: BenchOptions): Promise<BenchServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-'));
  const offset = today === undefined ? 0 : Date.parse(`${today}T10:00:00+05:30`) - Date.now();
  const clock = () => new Date(Date.now() + offset);
  const castMatch = await createCastMatch({
    dataDir,
    // No key: the embedded engine answers. One person asks faster than anybody can.
    env: { LIMIT_CHAT_PER_MINUTE: '0', LIMIT_READS_PER_MINUTE: '0', LIMIT_TRANSFERS_PER_HOUR: '0' },
    clock,
    demo: roster === undefined,
    scopeFor: scopeOf,
  });
  const office = { officeId: OFFICE, userId: 'bench', role: 'owner' } as const;
  if (roster !== undefined)
    await importRoster(castMatch.store, office, {
      fileName: path.basename(roster),
      bytes: await readFile(roster),
      fictional: true,
      now: clock().toISOString(),
    });
  const { count } = await castMatch.store.talents.count(office);
  const server = serve({ fetch: castMatch.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    people: count,
    ask: (user, chatId, text) => ask(url, user, chatId, text),
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await castMatch.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function scopeOf(request: Request): Scope {
  return { officeId: OFFICE, userId: request.headers.get(USER_HEADER) ?? 'bench', role: 'owner' };
}

let asked = 0;

async function ask(url: string, user: string, chatId: string, text: string): Promise<Reply> {
  asked += 1;
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [USER_HEADER]: user },
    body: JSON.stringify({
      id: chatId,
      trigger: 'submit-message',
      messages: [{ id: `m${asked}`, role: 'user', parts: [{ type: 'text', text }] }],
    }),
  });
  if (!response.ok || response.body === null)
    throw new Error(`The server answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  const texts: string[] = [];
  const recommendations: Recommendation[] = [];
  const problems: string[] = [];
  let firstTextMs = Number.NaN;
  for await (const event of events(response.body)) {
    if (event.type === 'text-delta') {
      if (texts.length === 0) firstTextMs = performance.now() - startedAt;
      texts.push(String(event.delta ?? ''));
    } else if (event.type === 'text-start' && texts.length > 0) texts.push('\n\n');
    else if (event.type === 'data-recommendation')
      recommendations.push(recommendationSchema.parse(event.data));
    else if (event.type === 'error' || event.type === 'data-notice') problems.push(JSON.stringify(event));
  }
  return {
    text: texts.join(''),
    recommendations,
    firstTextMs,
    doneMs: performance.now() - startedAt,
    problems,
  };
}

async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<Record<string, unknown>> {
  let left = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const lines = `${left}${decoder.decode(chunk, { stream: true })}`.split('\n');
    left = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue;
      yield JSON.parse(line.slice(6)) as Record<string, unknown>;
    }
  }
}

/** `--name value` of the command line. */
export function flag(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
