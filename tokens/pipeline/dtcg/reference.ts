/**
 * The two ways to point at something: `{group.token}` and JSON Pointers (Format 7.1).
 */

/** Names on the way to a token or group. */
export type Segments = readonly string[];

export const dotted = (segments: Segments): string => segments.join('.');

/**
 * `{group.token}` as its names.
 *
 * @returns `undefined` for a text without curly brackets, `malformed` for one that has them in another way
 */
export function parseCurly(text: string): Segments | 'malformed' | undefined {
  if (!text.includes('{') && !text.includes('}')) return undefined;
  const inside = /^\{([^{}]+)\}$/.exec(text)?.[1];
  const segments = inside?.split('.');
  return !segments || segments.includes('') ? 'malformed' : segments;
}

/** `#/group/token/$value` as its names, unescaped (RFC 6901, sections 4 and 6); `malformed` for anything else. */
export function parsePointer(text: string): Segments | 'malformed' {
  if (text === '#' || text === '#/') return [];
  return text.startsWith('#/') ? parseFragment(text.slice(1)) : 'malformed';
}

/** What follows the `#`; the leading slash may be missing, as in the Resolver module's examples. */
export function parseFragment(text: string): Segments | 'malformed' {
  if (text === '' || text === '/') return [];
  const parts = (text.startsWith('/') ? text.slice(1) : text).split('/');
  if (parts.some((part) => /~(?![01])/.test(part))) return 'malformed';
  return parts.map((part) => decode(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

// A fragment is percent-encoded, but a name may hold a plain "%" that nobody encoded.
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An array's index as JSON Pointer writes it: no sign, no leading zero. */
export const arrayIndex = (segment: string): number | undefined =>
  /^(0|[1-9]\d*)$/.test(segment) ? Number(segment) : undefined;
