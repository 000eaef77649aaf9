import { copyText } from '@castmatch/components';

/**
 * Puts text on the clipboard that is still being read from the server. Safari forgets the press while it waits, so
 * the copying has to begin in it, with a promise of the text; other browsers and plain http take the older ways.
 * @returns whether the text was taken; throws what `text` throws
 */
export async function copyComing(text: Promise<string>): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (clipboard && typeof ClipboardItem === 'function') {
      const plain = text.then((words) => new Blob([words], { type: 'text/plain' }));
      await clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
      return true;
    }
  } catch {
    // Refused, or the text did not come: then the next line says why.
  }
  return copyText(await text);
}
