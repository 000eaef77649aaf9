/** The program in a process of its own, over a data folder that outlives it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Reply } from './upstream.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

export interface Program {
  readonly url: string;
  /** @returns The exit code, or the signal it died of. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string | null>;
}

/** @throws With what it printed, where it ends instead of listening. */
export async function startProgram(dataDir: string, claudeUrl: string): Promise<Program> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, '--no-demo'], {
    env: {
      PATH,
      PORT: '0',
      DATA_DIR: dataDir,
      EMBEDDINGS: 'none',
      // Whoever asks here does not rest between two questions.
      LIMIT_CHAT_PER_MINUTE: '0',
      LIMIT_READS_PER_MINUTE: '0',
      LIMIT_TOKENS_PER_DAY: '0',
      ANTHROPIC_API_KEY: 'of-a-test',
      ANTHROPIC_BASE_URL: claudeUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await listening(child);
  return {
    url,
    end: async (signal) => {
      const gone = once(child, 'exit');
      child.kill(signal);
      const [code, died] = (await gone) as [number | null, string | null];
      return code ?? died;
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`It ended before it listened:\n${said}`)));
  });
}

/** A Messages stream of so many words, one every `intervalMs`; it goes on until the end or until it is hung up. */
export const slowly =
  (words: number, intervalMs: number): Reply =>
  (response) => {
    const send = (event: { type: string } & Record<string, unknown>) =>
      response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
    const usage = { input_tokens: 1, output_tokens: 1 };
    const ends = { stop_reason: null, stop_sequence: null };
    send({
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'test',
        content: [],
        ...ends,
        usage,
      },
    });
    send({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } });
    let said = 0;
    const timer = setInterval(() => {
      if (said < words) {
        send({
          type: 'content_block_delta',
          index: 0,
          delta: { type: 'text_delta', text: `शब्द ${(said += 1)}। ` },
        });
        return;
      }
      clearInterval(timer);
      send({ type: 'content_block_stop', index: 0 });
      send({ type: 'message_delta', delta: { ...ends, stop_reason: 'end_turn' }, usage });
      send({ type: 'message_stop' });
      response.end();
    }, intervalMs);
    response.on('close', () => clearInterval(timer));
  };
