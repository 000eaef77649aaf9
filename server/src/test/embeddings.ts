/** Replies of an OpenAI-compatible embeddings server, for `startUpstream`: right, or wrong in the ways real ones are. */
import type { Reply } from './upstream.ts';

const inputOf = (request: Record<string, unknown>) => request['input'] as string[];

export const sendsJson =
  (make: (texts: readonly string[]) => unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response, request) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(make(inputOf(request))));
  };

export const sendsText =
  (text: string): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(text);
  };

/** A vector by the words of the text: those that share words are near. The list comes in reverse, as it may. */
export const embeds = (dims: number): Reply =>
  sendsJson((texts) => ({
    object: 'list',
    data: texts.map((text, index) => ({ index, embedding: wordVector(text, dims) })).toReversed(),
  }));

export function wordVector(text: string, dims: number): number[] {
  const vector = Array.from({ length: dims }, () => 0.01);
  for (const word of text.toLowerCase().split(/\W+/u).filter(Boolean)) {
    const at = [...word].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % dims, 7);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}
