/**
 * The server is ended under people who ask. `npm run test:full` sets CASTMATCH_KILLS=50 and keeps the result under
 * docs/results/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chatSchema } from '../contract.ts';
import { killUnderLoad, type KillReport } from '../test/kills.ts';
import { slowly, startProgram } from '../test/process.ts';
import { startUpstream, type Upstream } from '../test/upstream.ts';
import { chunkTypes, parseEvents, postTurn, userMessage } from '../test/wire.ts';

const KILLS = Number(process.env['CASTMATCH_KILLS'] ?? 3);

let dataDir: string;
let upstream: Upstream | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-killed-'));
});
afterEach(async () => {
  await upstream?.close();
  upstream = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

test(
  `killed ${KILLS} times under load, no acknowledged message is lost and none is there twice`,
  { timeout: 60_000 + KILLS * 60_000 },
  async () => {
    const report = await killUnderLoad(KILLS, dataDir);
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(KILLS);
    expect(report.midAnswer).toBeGreaterThan(0);
    if (KILLS >= 50) keep(report);
  },
);

/** Reads an answer until it has so many bytes; the rest is lost with the server. */
async function beginning(url: string, bytes: number): Promise<string> {
  const response = await postTurn(url, 'c', userMessage('u1', 'Find Tai'));
  const reader = response.body?.getReader();
  let read = Buffer.alloc(0);
  while (reader && read.length < bytes) {
    const { value } = await reader.read();
    if (!value) break;
    read = Buffer.concat([read, value]);
  }
  return read.toString();
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'after %s in the middle of an answer every cut point resumes to the same bytes, which end with an abort',
  { timeout: 120_000 },
  async (signal) => {
    upstream = await startUpstream(slowly(400, 10));
    const first = await startProgram(dataDir, upstream.url);
    const seen = await beginning(first.url, 2_000);
    expect(await first.end(signal)).toBe(signal === 'SIGTERM' ? 0 : 'SIGKILL');

    const again = await startProgram(dataDir, upstream.url);
    const resume = async (id: string) =>
      (await fetch(`${again.url}/api/chat/c/stream`, { headers: { 'last-event-id': id } })).text();
    const runId = parseEvents(seen)[0]?.id.split('.')[0];
    const whole = await resume(`${runId}.0`);
    const events = parseEvents(whole);
    expect(chunkTypes(events).slice(-3)).toEqual(['finish-step', 'abort', '[DONE]']);
    expect(whole.startsWith(seen.slice(0, seen.lastIndexOf('\n\n') + 2))).toBe(true);
    let before = '';
    for (const { id, data } of events.slice(0, -2)) {
      before += `id: ${id}\ndata: ${data}\n\n`;
      expect(before + (await resume(id))).toBe(whole);
    }
    const { messages, running } = chatSchema.parse(await (await fetch(`${again.url}/api/chats/c`)).json());
    expect(running).toBe(false);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(JSON.stringify(messages[1]?.parts)).toContain('शब्द 1।');
    expect(messages[1]?.parts.slice(-2)).toMatchObject([
      { type: 'data-notice', data: { code: 'stopped' } },
      { type: 'data-suggestions', data: { items: [{ label: 'Continue' }] } },
    ]);
    // The same message again is the same turn: nobody is asked twice.
    expect(await (await postTurn(again.url, 'c', userMessage('u1', 'Find Tai'))).text()).toBe(whole);
    // A name for the conversation may have been asked for besides.
    expect(upstream.requests.filter(({ stream }) => stream === true)).toHaveLength(1);
    await again.end('SIGTERM');
  },
);

function keep({ kills, acknowledged, midAnswer, sentAgain }: KillReport): void {
  const day = new Date().toISOString().slice(0, 10);
  const folder = fileURLToPath(new URL('../../../docs/results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `kills-${day}.md`),
    `# Kills under load, ${day}

Printed by \`npm run test:full\` (\`server/src/http/killed.test.ts\`) on ${process.platform}-${process.arch}, Node ${process.versions.node}: four conversations that ask without a pause, the server killed with SIGKILL at random moments and started again over the same data folder. After each start every conversation is read.

| kills | of them in the middle of an answer | acknowledged messages | sent again after a kill | lost | there twice |
| ---: | ---: | ---: | ---: | ---: | ---: |
| ${kills} | ${midAnswer} | ${acknowledged} | ${sentAgain} | 0 | 0 |
`,
  );
}
