/** Gives a text area the height of its text where the browser does not (`field-sizing`); its style sets the most. */
export function growToContent(area: HTMLTextAreaElement | null) {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight}px`;
}
