/** A real server whose Claude is the fake upstream, for the scenarios of what may go wrong. */
import { expect, onTestFinished } from 'vitest';
import { createBreaker, type Breaker } from '../assistant/breaker.ts';
import type { Engine } from '../assistant/port.ts';
import type { Item, Notice, Recommendation } from '../contract.ts';
import { createClaudeEngine, type ClaudeOptions } from '../engines/claude/index.ts';
import { createEmbeddedEngine } from '../engines/embedded/index.ts';
import {
  EMPTY_ROSTER,
  NO_OUTCOME,
  scriptedEngine,
  startTestServer,
  type TestServer,
  type TestServerOptions,
} from './server.ts';
import { HALF, startUpstream, type Reply, type Upstream } from './upstream.ts';
import { chunkTypes, parseEvents, postTurn, spokenText, userMessage } from './wire.ts';

export const KEY = 'sk-canary-7d1f';
export const FALLBACK = 'From the roster.';

export interface ClaudeServerOptions extends Partial<Omit<TestServerOptions, 'engines'>> {
  readonly claude?: Partial<ClaudeOptions>;
  readonly breaker?: Breaker;
  /** `real`: the embedded engine itself. */
  readonly fallback?: Engine | 'real' | 'none';
}

export interface ClaudeServer {
  readonly url: string;
  readonly server: TestServer;
  readonly upstream: Upstream;
  readonly breaker: Breaker;
  /** How often the fallback was asked. */
  readonly fallbackTurns: () => number;
}

/** Ends with the test. Its deadlines are far away: a test of one sets its own. */
export async function startClaude(
  replies: readonly Reply[],
  { claude = {}, breaker = createBreaker(), fallback: given, ...options }: ClaudeServerOptions = {},
): Promise<ClaudeServer> {
  const upstream = await startUpstream(...replies);
  onTestFinished(() => upstream.close());
  const told: Pick<TestServer, 'problems'>[] = [];
  const primary = createClaudeEngine({
    apiKey: KEY,
    model: 'claude-test',
    baseUrl: upstream.url,
    firstTokenMs: 10_000,
    idleMs: 10_000,
    problem: (what, error) => told[0]?.problems.push(`${what}: ${String(error)}`),
    ...claude,
  });
  const scripted = scriptedEngine(async function* () {
    yield { type: 'text', delta: FALLBACK };
  });
  const fallback =
    given === 'real' ? createEmbeddedEngine() : given === 'none' ? undefined : (given ?? scripted);
  const server = await startTestServer({
    engines: { primary, breaker, ...(fallback ? { fallback } : {}) },
    ...options,
  });
  told.push(server);
  onTestFinished(async () => {
    breaker.close();
    await server.close();
  });
  return { url: server.url, server, upstream, breaker, fallbackTurns: () => scripted.turns.length };
}

export interface Asked {
  readonly body: string;
  readonly chunks: readonly Record<string, unknown>[];
  readonly types: readonly string[];
  /** What stands on the screen in the end. */
  readonly text: string;
  readonly notice: Notice | undefined;
  readonly suggestions: readonly { readonly label: string; readonly prompt: string }[];
  readonly finishReason: unknown;
  /** Milliseconds until the body had ended. */
  readonly ms: number;
}

let asked = 0;
export async function ask(url: string, text = 'Find Tai', chat = 'c'): Promise<Asked> {
  const begun = performance.now();
  const body = await (await postTurn(url, chat, userMessage(`u${++asked}`, text))).text();
  const ms = performance.now() - begun;
  const events = parseEvents(body);
  const chunks = events.slice(0, -1).map(({ data }) => JSON.parse(data) as Record<string, unknown>);
  const afterReset = chunks.slice(chunks.findLastIndex(({ type }) => type === 'reset-step') + 1);
  const data = (type: string) => afterReset.findLast((chunk) => chunk['type'] === type)?.['data'];
  return {
    body,
    chunks,
    types: chunkTypes(events),
    text: spokenText(events),
    notice: data('data-notice') as Notice | undefined,
    suggestions:
      (data('data-suggestions') as { items: { label: string; prompt: string }[] } | undefined)?.items ?? [],
    finishReason: chunks.at(-1)?.['finishReason'],
    ms,
  };
}

/** The fallback answered, alone: no half answer, no error, no internals. */
export function expectFallback(answer: Asked, code: Notice['code']): void {
  expect(answer.text).toBe(FALLBACK);
  expect(answer.notice?.code).toBe(code);
  expect(answer.types).not.toContain('error');
  expect(answer.types.includes('reset-step')).toBe(answer.body.includes(HALF));
  expect(answer.finishReason).toBe('stop');
  expectCalm(answer);
}

/** What was said stays, is marked, and can be gone on with. */
export function expectCutShort(answer: Asked, text: string): void {
  expect(answer.text).toBe(text);
  expect(answer.notice).toEqual({ code: 'truncated' });
  expect(answer.suggestions).toEqual([{ label: 'Continue', prompt: 'Continue where you stopped.' }]);
  expect(answer.types).not.toContain('reset-step');
  expect(answer.types).not.toContain('error');
  expect(answer.finishReason).toBe('length');
  expectCalm(answer);
}

/** Nothing of the machine: no key, no status, no kind of error, no trace. */
export function expectCalm({ body }: Asked): void {
  expect(body).not.toMatch(/sk-canary|anthropic|api[_ ]?key|_error|overloaded|\b[45]\d\d\b|    at /iu);
}

export async function storedTexts(url: string, chat = 'c'): Promise<string[]> {
  const { messages } = (await (await fetch(`${url}/api/chats/${chat}`)).json()) as {
    messages: { role: string; parts: { text?: string }[] }[];
  };
  return (messages.findLast(({ role }) => role === 'assistant')?.parts ?? []).flatMap(
    (part) => part.text ?? [],
  );
}

const person = (name: string, at: number): Item => ({
  talentId: `T${at}`,
  externalId: `X${at}`,
  name,
  reasons: [
    {
      text: 'Marathi, native',
      fact: { field: 'language', value: 'Marathi', source: 'import', asOf: '2026-01-01' },
    },
  ],
  unmet: [],
  unknown: [],
  notes: [],
  card: { formats: [], minor: false },
});

export const TAI: Recommendation = {
  role: 'Tai',
  asked: [],
  offer: 'matches',
  matched: 2,
  items: ['Bela', 'Asha'].map(person),
  nearMisses: [],
};

/** Finds Bela and Asha for whatever is asked. */
export const findsTai = {
  ...EMPTY_ROSTER,
  search: async () => ({ ...NO_OUTCOME, recommendations: [TAI], rosterSize: 44 }),
};
export const SEARCH = ['search_talent', { briefs: [{ role: 'Tai' }], lang: 'en' }] as const;
