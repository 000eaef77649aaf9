/**
 * Cells that a spreadsheet would run instead of show (CSV injection, CWE-1236). OWASP's advice is followed: an
 * apostrophe goes before a cell that begins with = + - @, a tab, a line break or another control character.
 * Full-width and small look-alikes count, and so do those behind spaces, invisible characters or quotation marks.
 */
const LEAD = /^[\p{Z}\p{Cf}\p{Cc}"'`´‘’‚‛“”„‟＇＂]*/u;
const CONTROL = /\p{Cc}/u;
/** After compatibility folding, which makes ＝ and ﹦ a plain sign. U+2212 is what ⁻ folds to. */
const SIGNS: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\u2212']);

/** Whether a spreadsheet might take the text for a formula. */
export function looksLikeFormula(text: string): boolean {
  const lead = LEAD.exec(text)?.[0] ?? '';
  if (CONTROL.test(lead)) return true;
  const [first = ''] = text.slice(lead.length);
  return SIGNS.has(first.normalize('NFKC'));
}

/** For text cells of a CSV file. Numbers that are numbers do not come here: -5 stays -5. */
export const neutralise = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

/** The way back: takes off the apostrophe that `neutralise` put there, and no other. */
export const unneutralise = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
