/** An answer as server-sent events: the AI SDK UI message stream, v1, with an id on every event. */
import type { AnswerStream } from '../assistant/streams.ts';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-vercel-ai-ui-message-stream': 'v1',
  // Proxies that buffer would hold the words back.
  'x-accel-buffering': 'no',
};

/** Beats in a row that a reader may leave unread; it is then cut off and can come back for the rest. */
const MAX_UNREAD_BEATS = 8;

/**
 * Follows the answer after `afterSeq`. The reader's pace is kept: no more than one piece of events waits here for
 * it, and leaving does not end the answer.
 */
export function answerResponse(stream: AnswerStream, afterSeq = 0, heartbeatMs = 15_000): Response {
  const encoder = new TextEncoder();
  const left = new AbortController();
  const source = stream.follow(afterSeq, left.signal)[Symbol.asyncIterator]();
  let lastSeq = afterSeq;
  let unread = 0;
  let heart: NodeJS.Timeout | undefined;

  const leave = () => {
    clearInterval(heart);
    left.abort();
  };

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      heart = setInterval(() => {
        unread += 1;
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': still here\n\n'));
        else if (unread > MAX_UNREAD_BEATS) {
          leave();
          controller.error(new Error('The reader takes nothing.'));
        }
      }, heartbeatMs);
    },
    async pull(controller) {
      unread = 0;
      const result = await source.next();
      if (left.signal.aborted) return;
      if (result.done) {
        clearInterval(heart);
        // The end is no event of the log: it carries the id of the last one, so that resuming from it is harmless.
        controller.enqueue(encoder.encode(event(stream.runId, lastSeq, '[DONE]')));
        controller.close();
        return;
      }
      let text = '';
      for (const { seq, json } of result.value) {
        text += event(stream.runId, seq, json);
        lastSeq = seq;
      }
      heart?.refresh();
      controller.enqueue(encoder.encode(text));
    },
    cancel: leave,
  });
  return new Response(body, { headers: HEADERS });
}

export const eventId = (runId: string, seq: number): string => `${runId}.${seq}`;

/** `Last-Event-ID` as this server wrote it. */
export function parseEventId(header: string): { runId: string; seq: number } | undefined {
  const match = /^([0-9A-HJKMNP-TV-Z]{26})\.(\d{1,9})$/.exec(header);
  return match?.[1] && match[2] ? { runId: match[1], seq: Number(match[2]) } : undefined;
}

const event = (runId: string, seq: number, data: string) => `id: ${eventId(runId, seq)}\ndata: ${data}\n\n`;
