/** One side of the comparison: a process, and how a message is sent through it. */
import { fork, type ChildProcess } from 'node:child_process';
import { Agent, request, type IncomingMessage } from 'node:http';
import { END, now, readMarks } from './marks.ts';

export interface Side {
  readonly name: string;
  /** Sends a message and reads the answer to its end. */
  ask(person: string, chat: string, onFirst?: () => void): Promise<Answer>;
  /** CPU and resident memory of the process so far. */
  usage(): Promise<Usage>;
  close(): void;
}

export interface Usage {
  readonly cpuMs: number;
  readonly rssKb: number;
}

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** From sending to the first piece of text, milliseconds. */
  readonly firstMs: number;
  readonly totalMs: number;
  /** Every piece came, in order, and the end. */
  readonly whole: boolean;
  /** When each piece came, and how long it was on its way. */
  readonly arrivals: readonly { readonly at: number; readonly wayMs: number }[];
}

export async function startProcess(
  script: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(new URL(script, import.meta.url), [...args], {
    env: { ...process.env, ANTHROPIC_API_KEY: '', ANTHROPIC_BASE_URL: '' },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)));
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

export async function startSide(name: string, script: string, args: readonly string[]): Promise<Side> {
  const { child, url } = await startProcess(script, args);
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  let sent = 0;
  let asked: Promise<Usage> | undefined;
  return {
    name,
    ask: (person, chat, onFirst) => {
      const id = `${person}-${(sent += 1)}`;
      const message = {
        id,
        role: 'user',
        parts: [{ type: 'text', text: 'What should I ask at the reading?' }],
      };
      const body = JSON.stringify({ id: chat, messages: [message] });
      return ask({ agent, url: `${url}/api/chat`, person, body, onFirst });
    },
    usage: () =>
      (asked ??= new Promise<Usage>((resolve) => {
        child.once('message', ({ usage }: { usage: Usage }) => resolve(usage));
        child.send('usage');
      }).finally(() => (asked = undefined))),
    close: () => {
      agent.destroy();
      child.disconnect();
    },
  };
}

interface Asked {
  readonly agent: Agent;
  readonly url: string;
  readonly person: string;
  readonly body: string;
  readonly onFirst: (() => void) | undefined;
}

function ask({ agent, url, person, body, onFirst }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = now();
    const headers = { 'content-type': 'application/json', 'x-bench-user': person };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) =>
      read(response, begun, onFirst).then(resolve, reject),
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function read(response: IncomingMessage, begun: number, onFirst?: () => void): Promise<Answer> {
  const arrivals: { at: number; wayMs: number }[] = [];
  let text = '';
  let ended = false;
  let inOrder = true;
  response.setEncoding('utf8');
  for await (const chunk of response) {
    const at = now();
    const joined = text + String(chunk);
    const { marks, rest } = readMarks(joined);
    text = rest;
    ended ||= joined.includes(END);
    marks.forEach((piece, n) => (inOrder &&= piece.at === arrivals.length + n));
    if (arrivals.length === 0 && marks.length > 0) onFirst?.();
    for (const { sent } of marks) arrivals.push({ at, wayMs: at - sent });
  }
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'],
    firstMs: (arrivals[0]?.at ?? Number.NaN) - begun,
    totalMs: now() - begun,
    whole: inOrder && ended && arrivals.length > 0,
    arrivals,
  };
}
