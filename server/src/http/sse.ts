/** An answer as server-sent events: the AI SDK UI message stream, v1, with an id on every event. */
import type { AnswerStream } from '../assistant/assistant.ts';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-vercel-ai-ui-message-stream': 'v1',
  // Proxies that buffer would hold the words back.
  'x-accel-buffering': 'no',
};

/** Follows the answer after `afterSeq`. The reader's pace is kept; leaving does not end the answer. */
export function answerResponse(stream: AnswerStream, afterSeq = 0, heartbeatMs = 15_000): Response {
  const encoder = new TextEncoder();
  const left = new AbortController();
  const source = stream.follow(afterSeq, left.signal)[Symbol.asyncIterator]();
  let lastSeq = afterSeq;
  let next: ReturnType<typeof source.next> | undefined;

  const event = (seq: number, data: string) => `id: ${stream.runId}.${seq}\ndata: ${data}\n\n`;

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      next ??= source.next();
      const result = await orTimeout(next, heartbeatMs);
      if (result === 'timeout') {
        controller.enqueue(encoder.encode(': still here\n\n'));
        return;
      }
      next = undefined;
      if (result.done) {
        // The end is no event of the log: it carries the id of the last one, so that resuming from it is harmless.
        controller.enqueue(encoder.encode(event(lastSeq, '[DONE]')));
        controller.close();
        return;
      }
      lastSeq = result.value.at(-1)?.seq ?? lastSeq;
      controller.enqueue(encoder.encode(result.value.map(({ seq, json }) => event(seq, json)).join('')));
    },
    cancel() {
      left.abort();
    },
  });
  return new Response(body, { headers: HEADERS });
}

/** `Last-Event-ID` as this server wrote it. */
export function parseEventId(header: string): { runId: string; seq: number } | undefined {
  const match = /^([0-9A-HJKMNP-TV-Z]{26})\.(\d{1,9})$/.exec(header);
  return match?.[1] && match[2] ? { runId: match[1], seq: Number(match[2]) } : undefined;
}

async function orTimeout<T>(promise: Promise<T>, ms: number): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
