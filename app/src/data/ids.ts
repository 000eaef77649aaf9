/**
 * Ids the browser makes: of conversations and of the user's messages.
 * Plain http on a local network is no secure context and has no `crypto.randomUUID`; `getRandomValues` is everywhere.
 */
export function newId(prefix: 'chat' | 'msg'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${prefix}_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
