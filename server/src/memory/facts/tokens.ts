/** How many tokens a text costs at most, without a tokenizer: measured scripts cost more than Latin letters do. */
export function tokensAtMost(text: string): number {
  const others = (text.match(/[^\u0000-\u024f]/gu) ?? []).length;
  return Math.ceil((text.length - others) / 3 + others * 1.2);
}
