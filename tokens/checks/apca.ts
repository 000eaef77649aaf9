/**
 * APCA beside WCAG: reported, never judged. WCAG 2.2 is what is promised; APCA tells where it flatters dark themes.
 *
 * The formula is colorjs.io's (MIT). `apca-w3` itself has a licence of its own that limits its use, so it stays out.
 */
import { ColorSpace, contrastAPCA, sRGB, type PlainColorObject } from 'colorjs.io/fn';
import { toSrgb } from '../pipeline/colour.ts';
import type { Colour } from '../pipeline/model.ts';

ColorSpace.register(sRGB);

/** Lightness contrast of two opaque colours, 0 to about 108, whichever is darker. */
export const lightnessContrast = (foreground: Colour, background: Colour): number =>
  Math.abs(contrastAPCA(plain(background), plain(foreground)));

function plain(colour: Colour): PlainColorObject {
  const [r, g, b] = toSrgb(colour).components;
  return { space: sRGB, coords: [r, g, b], alpha: 1 };
}
