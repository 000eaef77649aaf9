/** A conversation's name until an engine finds a better one: its first words. */
export function titleFrom(text: string, limit = 48): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit + 1);
  const space = cut.lastIndexOf(' ');
  const words = space > limit / 2 ? cut.slice(0, space) : Array.from(cut).slice(0, -1).join('');
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
