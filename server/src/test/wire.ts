/** Speaks to the server as a plain HTTP client does, byte by byte. */
export interface WireEvent {
  readonly id: string;
  readonly data: string;
}

export const userMessage = (id: string, text: string) => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
});

export function postTurn(
  url: string,
  chatId: string,
  message: ReturnType<typeof userMessage> | undefined,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ id: chatId, messages: message ? [message] : [], ...more }),
  });
}

export function parseEvents(text: string): WireEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('id: '))
    .map((block) => {
      const [id = '', data = ''] = block.split('\n');
      return { id: id.slice('id: '.length), data: data.slice('data: '.length) };
    });
}

/** The text of an answer as the deltas spell it, resets respected. */
export function spokenText(events: readonly WireEvent[]): string {
  let text = '';
  for (const { data } of events) {
    if (data === '[DONE]') break;
    const chunk = JSON.parse(data) as { type: string; delta?: string };
    if (chunk.type === 'reset-step') text = '';
    if (chunk.type === 'text-delta') text += chunk.delta ?? '';
  }
  return text;
}

export const chunkTypes = (events: readonly WireEvent[]): string[] =>
  events.map(({ data }) => (data === '[DONE]' ? data : (JSON.parse(data) as { type: string }).type));

/** Reads a body until it has seen `marker`; leaves the rest unread. */
export async function readUntil(response: Response, marker: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no body');
  const decoder = new TextDecoder();
  let text = '';
  while (!text.includes(marker)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`ended before "${marker}": ${text}`);
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
