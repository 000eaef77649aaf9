/** The process that reads photos: bytes in, a photo or a refusal out. It ends with the one that started it. */
import { drawPhoto, type RenderedPhoto } from './draw-photo.ts';
import { PhotoRefused, type PhotoRefusal } from './error.ts';
import { checkIsPhoto } from './sniff.ts';

export type Reply =
  | { readonly kind: 'photo'; readonly photo: RenderedPhoto }
  | { readonly kind: 'refused'; readonly code: PhotoRefusal; readonly message: string }
  | { readonly kind: 'off'; readonly why: string };

process.on('disconnect', () => process.exit());
process.on('message', (bytes: Uint8Array) => {
  void answer(bytes).then((reply) => process.send?.(reply));
});

async function answer(bytes: Uint8Array): Promise<Reply> {
  try {
    checkIsPhoto(bytes);
    const sharp = await library();
    if (typeof sharp === 'string') return { kind: 'off', why: sharp };
    return { kind: 'photo', photo: await drawPhoto(sharp, bytes) };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}

/** Or why it is not there. */
async function library() {
  try {
    const { default: sharp } = await import('sharp');
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  } catch (error) {
    return String(error);
  }
}
