/**
 * A small subset of markdown, read into data: paragraphs, line breaks, lists, bold, links to http(s). There is no
 * way from text to markup here: what is not in the subset stays text, images become their description, and an
 * address of any other scheme is dropped.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block = Lines<'paragraph'> | Lines<'heading'> | Items<'bullets'> | Items<'numbers'>;

interface Lines<Kind> {
  readonly kind: Kind;
  readonly lines: readonly (readonly Inline[])[];
}
interface Items<Kind> {
  readonly kind: Kind;
  readonly items: readonly (readonly Inline[])[];
  /** Number of the first item. */
  readonly start: number;
}

/**
 * Cuts a text into its blocks, as written. Only the last one changes while a text grows, so that a renderer
 * that remembers blocks by their text does the same work for each token, however long the answer is.
 */
export function splitBlocks(text: string): string[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  let openKind: LineKind = 'blank';
  for (const line of text.replace(/\r\n?/gu, '\n').split('\n')) {
    const kind: LineKind = open && continues(line, openKind) ? openKind : lineKind(line);
    if (kind === 'blank') {
      open = undefined;
    } else if (open && (kind === openKind || (kind === 'text' && isIndented(line) && isList(openKind)))) {
      open.push(line);
    } else {
      open = [line];
      openKind = kind;
      blocks.push(open);
      // A heading is one line; the next belongs to a block of its own.
      if (kind === 'heading') open = undefined;
    }
  }
  return blocks.map((lines) => lines.join('\n'));
}

const BULLET = /^\s{0,3}[-*•]\s+/u;
const NUMBER = /^\s{0,3}(\d{1,3})[.)]\s+/u;
const HEADING = /^#{1,6}\s+/u;

type LineKind = 'blank' | 'text' | 'bullet' | 'number' | 'heading';

function lineKind(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (BULLET.test(line)) return 'bullet';
  if (NUMBER.test(line)) return 'number';
  return HEADING.test(line) ? 'heading' : 'text';
}
/** A line of a list whose sign is only half written: it belongs to the list before the rest arrives. */
function continues(line: string, open: LineKind): boolean {
  if (open === 'bullet') return line.trim() !== '' && BULLET.test(`${line} `);
  return open === 'number' && /^\s{0,3}\d{1,3}[.)]?$/u.test(line);
}
const isIndented = (line: string) => /^\s/u.test(line);
const isList = (kind: LineKind) => kind === 'bullet' || kind === 'number';

/** Reads one block as `splitBlocks` cut it. */
export function parseBlock(source: string): Block {
  const lines = source.split('\n');
  const kind = lineKind(lines[0] ?? '');
  if (kind !== 'bullet' && kind !== 'number') {
    return {
      kind: kind === 'heading' ? 'heading' : 'paragraph',
      lines: lines.map((line) => parseInline(line.replace(HEADING, '').trim())),
    };
  }
  const items: string[] = [];
  for (const line of lines) {
    if (lineKind(line) === kind) items.push(line.replace(kind === 'bullet' ? BULLET : NUMBER, ''));
    else if (continues(line, kind)) items.push('');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return {
    kind: kind === 'bullet' ? 'bullets' : 'numbers',
    items: items.map((item) => parseInline(item)),
    start: Number(NUMBER.exec(lines[0] ?? '')?.[1] ?? 1),
  };
}

// Images before links: an image is a link with a sign in front. A bold run may still be open while it is written.
const INLINE = /!\[([^\]]*)\]\([^)]*\)|\[([^\]]+)\]\(([^()\s]*)(?:\s[^)]*)?\)|\*\*(?=\S)(.+?)(?:\*\*|$)/gu;

/** Reads one line: bold, links, and text. */
export function parseInline(line: string): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > from) runs.push({ kind: 'text', text: line.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, image, linkText, href, strong] = match;
    if (linkText !== undefined) {
      const safe = safeHref(href ?? '');
      runs.push(safe ? { kind: 'link', text: linkText, href: safe } : { kind: 'text', text: linkText });
    } else if (strong !== undefined) {
      runs.push({ kind: 'strong', text: withoutAddresses(strong) });
    } else if (image) {
      runs.push({ kind: 'text', text: image });
    }
  }
  if (from < line.length) runs.push({ kind: 'text', text: line.slice(from) });
  return runs;
}

/** Inside bold there are no links: their words stay, their addresses go. */
const withoutAddresses = (text: string) => text.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1');

/** The address if it is plain http(s) and spelt out; relative ones and every other scheme are refused. */
export function safeHref(href: string): string | undefined {
  if (!/^https?:\/\//iu.test(href)) return undefined;
  try {
    const url = new URL(href);
    // "https://castmatch.app@elsewhere" reads as one host and goes to another.
    return url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
