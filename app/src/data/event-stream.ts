/** Reads a `text/event-stream` body. Bytes may be cut anywhere, also inside a character. */
import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** Longest event that is kept while its end has not come: a broken stream must not fill the memory. */
const MAX_BUFFERED_CHARS = 4_000_000;

/** Ends when the body ends; throws what the body throws (a cut connection is a `TypeError`). */
export async function* readEvents(response: Response): AsyncGenerator<EventSourceMessage> {
  if (response.body === null) return;
  const queue: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: MAX_BUFFERED_CHARS,
    onEvent: (event) => queue.push(event),
  });
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* queue.splice(0);
    }
  } finally {
    // Without this an abandoned reader would keep the connection open.
    await reader.cancel().catch(() => undefined);
  }
}
