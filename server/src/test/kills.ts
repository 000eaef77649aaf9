/** People who keep asking while the server is killed under them again and again. */
import { setTimeout as wait } from 'node:timers/promises';
import { chatSchema } from '../contract.ts';
import { slowly, startProgram, type Program } from './process.ts';
import { startUpstream } from './upstream.ts';
import { parseEvents, postTurn, userMessage } from './wire.ts';

export interface KillReport {
  readonly kills: number;
  /** Messages that the server had begun to answer: it had said that it has them. */
  readonly acknowledged: number;
  /** Times that a kill came while an answer was being made. */
  readonly midAnswer: number;
  /** Messages sent again after a kill, with the same id. */
  readonly sentAgain: number;
  /** What was wrong, in words; empty when nothing was. */
  readonly faults: readonly string[];
}

/** As many as one person may have under way. */
const CONVERSATIONS = 4;

export async function killUnderLoad(kills: number, dataDir: string): Promise<KillReport> {
  const upstream = await startUpstream(slowly(12, 15));
  const acknowledged = new Map<string, Set<string>>();
  const faults: string[] = [];
  let program: Program | undefined = await startProgram(dataDir, upstream.url);
  let stopping = false;
  let underWay = 0;
  let midAnswer = 0;
  let sentAgain = 0;

  /** Sends one message until the server has answered it or told that it was interrupted. */
  const askUntilAnswered = async (chat: string, id: string): Promise<void> => {
    for (let attempt = 0; ; attempt += 1) {
      const at = program;
      if (!at) {
        await wait(10);
        continue;
      }
      if (attempt > 0) sentAgain += 1;
      try {
        const response = await postTurn(at.url, chat, userMessage(id, `Question ${id}`));
        if (response.status !== 200) {
          faults.push(`${id} was refused with ${response.status}`);
          return;
        }
        acknowledged.get(chat)?.add(id);
        underWay += 1;
        try {
          if (parseEvents(await response.text()).at(-1)?.data === '[DONE]') return;
        } finally {
          underWay -= 1;
        }
      } catch {
        // Killed meanwhile: the same message again.
        await wait(10);
      }
    }
  };

  const person = async (chat: string): Promise<void> => {
    acknowledged.set(chat, new Set());
    for (let n = 0; !stopping; n += 1) await askUntilAnswered(chat, `${chat}-${n}`);
  };
  const people = Array.from({ length: CONVERSATIONS }, (_, n) => person(`chat${n}`));

  const check = async (url: string, when: string): Promise<void> => {
    for (const [chat, ids] of acknowledged) {
      const known = new Set(ids);
      const response = await fetch(`${url}/api/chats/${chat}`);
      if (response.status === 404 && known.size === 0) continue;
      const { messages } = chatSchema.parse(await response.json());
      const users = messages.filter(({ role }) => role === 'user').map(({ id }) => id);
      for (const id of known) if (!users.includes(id)) faults.push(`${when}: ${id} was lost`);
      if (new Set(users).size < users.length) faults.push(`${when}: a message of ${chat} is there twice`);
      messages.forEach(({ role, id }, at) => {
        if (messages[at + 1]?.role === role) faults.push(`${when}: after ${id} comes another of ${role}`);
      });
    }
  };

  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      while (underWay === 0) await wait(5);
      await wait(Math.random() * 250);
      if (underWay > 0) midAnswer += 1;
      const killed = program;
      program = undefined;
      await killed.end('SIGKILL');
      program = await startProgram(dataDir, upstream.url);
      await check(program.url, `after kill ${kill}`);
    }
    stopping = true;
    await Promise.all(people);
    await check(program.url, 'in the end');
    await program.end('SIGTERM');
  } finally {
    stopping = true;
    await upstream.close();
  }
  const total = [...acknowledged.values()].reduce((sum, ids) => sum + ids.size, 0);
  return { kills, acknowledged: total, midAnswer, sentAgain, faults };
}
