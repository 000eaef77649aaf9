/**
 * Takes what could make a client fetch or follow something out of an answer: pictures, links, addresses, markup.
 * No tool ever returns an address, so none of them can be meant well; pictures of people come with the cards.
 */

/** A picture goes with its description; a link leaves its words. An unfinished one counts: it may be finished later. */
const PICTURE = /!\[[^\]\n]*(?:\](?:\([^)\n]*\)?|\[[^\]\n]*\]?)?)?/gu;
const LINK = /\[([^\]\n]*)\](?:\([^)\n]*\)?|\[[^\]\n]*\])/gu;
const DEFINITION = /^[ \t]*\[[^\]\n]+\]:.*$/gmu;
const MARKUP = /<\/?[a-z!?][^>\n]*>?/giu;
/** With a scheme or without one, and host names that renderers turn into links by themselves. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,15}:)?\/\/[^\s)>\]]+|(?:javascript|vbscript|data|file|mailto|tel|blob|ftp|intent):[^\s)>\]]+|(?<![\p{L}\p{N}@])www\.[^\s)>\]]+|(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|in|io|co|dev|app|ai|me|info|xyz|link|site|online|top|ru|cn|example|test|invalid|local|biz)(?![\p{L}\p{N}])(?:[:/?#][^\s)>\]]*)?/giu;

export interface WithoutLinks {
  readonly text: string;
  readonly removed: number;
}

export function withoutLinks(text: string): WithoutLinks {
  let removed = 0;
  const counted = (replacement: string) => {
    removed += 1;
    return replacement;
  };
  const clean = text
    .replace(PICTURE, () => counted(''))
    .replace(DEFINITION, () => counted(''))
    .replace(LINK, (_whole, words: string) => counted(words))
    .replace(MARKUP, () => counted(''))
    .replace(ADDRESS, () => counted(''));
  return { text: clean, removed };
}

/** Every string inside a value that the model wrote, before anybody reads it. */
export function withoutLinksDeep(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return withoutLinks(clean(value)).text;
  if (Array.isArray(value)) return value.map((inner) => withoutLinksDeep(inner, clean));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withoutLinksDeep(inner, clean)]),
    );
  return value;
}
