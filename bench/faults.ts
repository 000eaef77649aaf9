/**
 * npm run bench:faults [-- --runs 5] [-- --only 529]
 * Plays every fault of the model's service against the whole server, with the deadlines it ships with, and
 * measures from the fault to the first words of the fallback (or to the word that the answer is cut short).
 * Beside it, in the same run: a healthy answer, the roster search alone, and the time while the breaker is open.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { createCastMatch } from '../server/src/compose.ts';
import * as upstreams from '../server/src/test/upstream.ts';
import { flag } from './ask.ts';
import { median, table } from './stats.ts';

/** Milliseconds from a fault to the first words. */
const BUDGET = 1_000;
/** The deadlines that it ships with. */
const FIRST_TOKEN_MS = 2_500;
const IDLE_MS = 8_000;
const QUESTION = 'A woman of 22 to 30 who speaks Marathi, in Mumbai';

interface Fault {
  readonly name: string;
  readonly reply: upstreams.Reply;
  /** When it can be known, milliseconds after the request came. */
  readonly knownAfterMs?: number;
  /** It is the last of these replies that is one too many. */
  readonly last?: boolean;
}

const tool: upstreams.Reply = upstreams.callsTool('search_talent', {
  briefs: [{ speaks: [{ anyOf: ['mr'] }] }],
  lang: 'en',
});
const FAULTS: readonly Fault[] = [
  { name: '529 overloaded', reply: upstreams.busy },
  { name: 'overloaded as first event', reply: upstreams.failsFirst('overloaded_error') },
  { name: 'overloaded midway', reply: upstreams.failsMidway },
  { name: 'error of the API midway', reply: upstreams.failsMidwayWith('api_error') },
  { name: '429, retry after 1 s', reply: upstreams.limits({ 'retry-after': '1' }) },
  { name: '429, retry after 2 h', reply: upstreams.limits({ 'retry-after': '7200' }) },
  { name: '429, retry after nonsense', reply: upstreams.limits({ 'retry-after': 'soon' }) },
  { name: '500', reply: upstreams.refuses(500, 'api_error') },
  { name: '502 with a text', reply: upstreams.repliesWith(502, 'Bad gateway') },
  { name: '503 with nothing', reply: upstreams.repliesWith(503, '') },
  { name: '504', reply: upstreams.repliesWith(504, 'Gateway timeout') },
  { name: '401', reply: upstreams.refuses(401, 'authentication_error') },
  { name: '402', reply: upstreams.refuses(402, 'billing_error') },
  { name: '403', reply: upstreams.refuses(403, 'permission_error') },
  { name: '404 model gone', reply: upstreams.refuses(404, 'not_found_error') },
  { name: '400', reply: upstreams.refuses(400, 'invalid_request_error') },
  { name: '413 too large', reply: upstreams.refuses(413, 'request_too_large') },
  { name: 'reset before headers', reply: upstreams.resetsAtOnce },
  { name: '200 with a page', reply: upstreams.sendsHtml },
  { name: '200 with JSON', reply: upstreams.sendsJson },
  { name: '200 with nothing', reply: upstreams.sendsNothing },
  { name: 'no headers', reply: upstreams.neverAnswers, knownAfterMs: FIRST_TOKEN_MS },
  { name: 'pings only', reply: upstreams.onlyPings, knownAfterMs: FIRST_TOKEN_MS },
  { name: 'stall midway', reply: upstreams.stallsMidway, knownAfterMs: IDLE_MS },
  { name: 'reset midway, twice', reply: upstreams.resetsMidway },
  { name: 'end midway', reply: upstreams.endsMidway },
  { name: 'reset inside a tool', reply: upstreams.resetsInTool('search_talent') },
  { name: 'tool a seventh time', reply: tool, last: true },
  { name: 'second start', reply: upstreams.startsTwice },
];

interface Seen {
  /** Of the first words or cards that stay, and of the notice; `performance.now()`. */
  readonly words: number | undefined;
  readonly notice: number | undefined;
  readonly code: string;
}

const runs = Number(flag('runs') ?? 5);
const only = flag('only');
const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-faults-'));
try {
  await settle();
  const faults = FAULTS.filter(({ name }) => only === undefined || name.includes(only));
  const rows: string[][] = [];
  const healthy: number[] = [];
  let slowest = 0;
  for (const fault of faults) {
    const gone: number[] = [];
    const codes = new Set<string>();
    for (let run = 0; run < runs; run += 1) {
      const played = await play(fault);
      healthy.push(played.healthyMs);
      gone.push(played.ms);
      codes.add(played.code);
    }
    slowest = Math.max(slowest, median(gone));
    rows.push([fault.name, median(gone).toFixed(0), Math.max(...gone).toFixed(0), [...codes].join(', ')]);
  }
  const { alone, open, requests } = await whileOpen();
  process.stdout.write(
    `${runs} runs each, milliseconds from the fault to the first words that stay (budget ${BUDGET})\n\n${table(
      [['fault', 'median', 'most', 'notice'], ...rows],
    )}\n\n${table([
      ['for comparison', 'first words, median ms'],
      ['healthy answer of the fake service', median(healthy).toFixed(0)],
      ['roster search alone, no model set up', median(alone).toFixed(0)],
      ['breaker open', median(open).toFixed(0)],
      ['requests to the service while it is open', String(requests)],
    ])}\n`,
  );
  if (slowest > BUDGET || requests > 0) process.exitCode = 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

/** A healthy turn, then the fault. */
async function play({
  reply,
  knownAfterMs,
  last,
}: Fault): Promise<{ ms: number; healthyMs: number; code: string }> {
  let broken = false;
  let faultAt = Number.NaN;
  const { url, close } = await start((response, request) => {
    // The title of a conversation is asked for beside its answer: it is no part of what is measured.
    if (!broken || !('tools' in request)) {
      upstreams.says(['Here they are.'])(response, request);
      return;
    }
    // The first one counts: what follows is what the server makes of it.
    if (last || Number.isNaN(faultAt)) faultAt = performance.now() + (knownAfterMs ?? 0);
    reply(response, request);
  });
  try {
    await ask(url, 'warm');
    const begun = performance.now();
    const well = await ask(url, 'well');
    broken = true;
    const seen = await ask(url, 'fault');
    const end = seen.words !== undefined && seen.words > faultAt ? seen.words : seen.notice;
    return {
      ms: Math.max(0, (end ?? Number.NaN) - faultAt),
      healthyMs: (well.words ?? Number.NaN) - begun,
      code: seen.code,
    };
  } finally {
    await close();
  }
}

/** Loads the demo roster and makes its vectors, so that no run pays for it. */
async function settle(): Promise<void> {
  const { url, close } = await start(undefined);
  const done = async () => {
    const { embedding } = (await (await fetch(`${url}/api/status`)).json()) as {
      embedding?: { state: string };
    };
    return embedding === undefined || embedding.state === 'ready' || embedding.state === 'off';
  };
  for (let tries = 0; tries < 120 && !(await done()); tries += 1) await wait(500);
  await close();
}

async function whileOpen(): Promise<{ alone: number[]; open: number[]; requests: number }> {
  const timed = async (url: string, chat: string) => {
    const begun = performance.now();
    return ((await ask(url, chat)).words ?? Number.NaN) - begun;
  };
  const alone: number[] = [];
  const open: number[] = [];
  const bare = await start(undefined);
  try {
    await ask(bare.url, 'warm');
    for (let run = 0; run < runs; run += 1) alone.push(await timed(bare.url, `alone-${run}`));
  } finally {
    await bare.close();
  }
  let requests = 0;
  const down = await start((response, request) => {
    requests += 1;
    upstreams.refuses(401, 'authentication_error')(response, request);
  });
  try {
    await ask(down.url, 'warm');
    const before = requests;
    for (let run = 0; run < runs; run += 1) open.push(await timed(down.url, `open-${run}`));
    return { alone, open, requests: requests - before };
  } finally {
    await down.close();
  }
}

async function start(reply: upstreams.Reply | undefined) {
  const upstream = await upstreams.startUpstream(...(reply ? [reply] : []));
  const castMatch = await createCastMatch({
    dataDir,
    env: {
      LIMIT_CHAT_PER_MINUTE: '0',
      ...(reply ? { ANTHROPIC_API_KEY: 'bench', ANTHROPIC_BASE_URL: upstream.url } : {}),
    },
  });
  const server = serve({ fetch: castMatch.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await castMatch.close();
      await upstream.close();
    },
  };
}

/** Asks once in a conversation of its own, and looks at the clock as the events come. */
async function ask(url: string, chat: string): Promise<Seen> {
  const id = `${chat}-${Date.now().toString(36)}`;
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      messages: [{ id: `m-${id}`, role: 'user', parts: [{ type: 'text', text: QUESTION }] }],
    }),
  });
  if (!response.ok || !response.body) throw new Error(`The server answered ${response.status}.`);
  let words: number | undefined;
  let notice: number | undefined;
  let code = '';
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body) {
    const now = performance.now();
    rest += decoder.decode(bytes, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (\{.*)$/mu.exec(block)?.[1];
      if (data === undefined) continue;
      const chunk = JSON.parse(data) as { type: string; data?: { code?: string } };
      if (chunk.type === 'reset-step') words = undefined;
      if (chunk.type === 'data-notice') {
        notice = now;
        code = chunk.data?.code ?? '';
        // What stands from before is not what the person waits for now.
        if (code !== 'truncated') words = undefined;
      }
      if (chunk.type === 'text-delta') words ??= now;
    }
  }
  return { words, notice, code };
}
