/** The program as people start it: what it prints, how it ends, and what it says when it cannot start. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chatSchema, statusSchema } from './contract.ts';
import * as upstreams from './test/upstream.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, userMessage } from './test/wire.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
let dataDir: string;
let children: ChildProcessWithoutNullStreams[];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-main-'));
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function run(env: Record<string, string> = {}, flags: readonly string[] = []) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...flags], {
    env: { PATH, PORT: '0', DATA_DIR: dataDir, ...env },
  });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const listening = new Promise<string>((resolve, reject) => {
    const look = () => {
      const url = /CastMatch is listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output.out)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', look);
    void code.then(() => reject(new Error(`ended before it listened: ${output.err}`)));
  });
  listening.catch(() => undefined);
  return { child, output, code, listening };
}

/** One line that a person can act on. */
function expectSentence(err: string) {
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat \S+:\d+|node:internal/);
}

test('starts from nothing with a fictional roster and answers a brief', async () => {
  const server = run();
  const url = await server.listening;
  const status = statusSchema.parse(await (await fetch(`${url}/api/status`)).json());
  expect(status.engine).toBe('embedded');
  expect(status.roster.count).toBeGreaterThan(0);
  expect(status.roster.fictional).toBe(status.roster.count);
  const turn = await postTurn(url, 'c', userMessage('u1', 'A woman of 25 to 35 who speaks Marathi'));
  const types = chunkTypes(parseEvents(await turn.text()));
  expect(types).toContain('data-recommendation');
  expect(types.slice(-2)).toEqual(['finish', '[DONE]']);
  expect(server.output.err).toBe('');
});

test('starts without anybody when asked to', async () => {
  const url = await run({}, ['--no-demo']).listening;
  const status = statusSchema.parse(await (await fetch(`${url}/api/status`)).json());
  expect(status.roster).toEqual({ count: 0, fictional: 0 });
});

test.each([
  ['a host that others can reach', { HOST: '0.0.0.0' }, [], 'HOST'],
  ['a port that is none', { PORT: '99999' }, [], 'PORT'],
  ['an address that is none', { ANTHROPIC_BASE_URL: 'nonsense' }, [], 'ANTHROPIC_BASE_URL'],
  [
    'a limit that is no number',
    { LIMIT_CHAT_PER_MINUTE: 'many' },
    [],
    'LIMIT_CHAT_PER_MINUTE has to be a whole number',
  ],
  ['a limit that may not be off', { LIMIT_PAIRING_PER_HOUR: '0' }, [], 'LIMIT_PAIRING_PER_HOUR'],
  ['a level of logging that is none', { LOG_LEVEL: 'loud' }, [], 'LOG_LEVEL'],
  ['a flag that is none', {}, ['--fone'], '--phone'],
  ['a data folder that is a file', { DATA_DIR: MAIN }, [], 'DATA_DIR'],
])('refuses %s in one sentence', async (_name, env, flags, word) => {
  const { code, output } = run(env, flags);
  expect(await code).toBe(1);
  expectSentence(output.err);
  expect(output.err).toContain(word);
});

test('refuses a taken port and names another', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const { code, output } = run({ PORT: String(port) });
  expect(await code).toBe(1);
  expectSentence(output.err);
  expect(output.err).toContain(`Port ${port} is taken`);
  taken.close();
});

test('refuses a data folder that another server uses', async () => {
  await run().listening;
  const { code, output } = run();
  expect(await code).toBe(1);
  expectSentence(output.err);
  expect(output.err).toContain('running already');
});

test('refuses a database that is none', async () => {
  await writeFile(path.join(dataDir, 'castmatch.sqlite'), 'no database at all, '.repeat(500));
  const { code, output } = run();
  expect(await code).toBe(1);
  expectSentence(output.err);
});

test('told to stop, it ends running answers honestly and leaves within five seconds', async () => {
  const upstream = await upstreams.startUpstream(upstreams.stallsMidway);
  const server = run({ ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: upstream.url });
  const url = await server.listening;
  const response = await postTurn(url, 'c', userMessage('u1', 'Hi'));
  const second = await fetch(`${url}/api/chat/c/stream`);
  await readUntil(second, 'Half an ');
  const begun = performance.now();
  server.child.kill('SIGTERM');
  const events = parseEvents(await response.text());
  expect(chunkTypes(events).slice(-2)).toEqual(['abort', '[DONE]']);
  expect(await server.code).toBe(0);
  expect(performance.now() - begun).toBeLessThan(5_000);
  await upstream.close();
});

test('a second signal ends it at once, whatever is under way', async () => {
  const upstream = await upstreams.startUpstream(upstreams.stallsMidway);
  const server = run({
    ANTHROPIC_API_KEY: 'k',
    ANTHROPIC_BASE_URL: upstream.url,
    SHUTDOWN_SECONDS: '600',
  });
  const response = await postTurn(await server.listening, 'c', userMessage('u1', 'Hi'));
  const { port } = new URL(await server.listening);
  // A request that never ends holds the stop back.
  const held = connect(Number(port), '127.0.0.1');
  held.on('error', () => undefined);
  held.write('GET / HTTP/1.1\r\nHost: 127.0.0.1');
  const second = server.output.out;
  server.child.kill('SIGINT');
  await expect.poll(() => server.output.out.slice(second.length)).toContain('Stopping');
  server.child.kill('SIGINT');
  expect(await server.code).toBe(130);
  await response.text().catch(() => '');
  held.destroy();
  await upstream.close();
});

test('stops in order when whoever read its lines has gone', async () => {
  const server = run();
  await server.listening;
  server.child.stdout.destroy();
  server.child.kill('SIGTERM');
  expect(await server.code).toBe(0);
  expect(server.output.err).toBe('');
});

test('killed in the middle of an answer, it keeps what was said', async () => {
  const upstream = await upstreams.startUpstream(upstreams.stallsMidway);
  const env = { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: upstream.url };
  const first = run(env);
  await readUntil(await postTurn(await first.listening, 'c', userMessage('u1', 'Hi')), 'Half an ');
  first.child.kill('SIGKILL');
  await first.code;
  const url = await run(env).listening;
  const chat = chatSchema.parse(await (await fetch(`${url}/api/chats/c`)).json());
  expect(chat.running).toBe(false);
  expect(chat.messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
  expect(JSON.stringify(chat.messages[1])).toContain('Half an ');
  expect(chat.messages[1]?.parts.at(-2)).toMatchObject({ data: { code: 'stopped' } });
  expect(chat.messages[1]?.parts.at(-1)).toMatchObject({ data: { items: [{ label: 'Continue' }] } });
  await upstream.close();
});
