/**
 * A photo as it is kept: turned upright, without any metadata, as WebP in three widths. Nothing of the bytes that came
 * is kept, so whatever else was in them is gone.
 */
import { createHash } from 'node:crypto';
import type Sharp from 'sharp';
import { PHOTO_WIDTHS, type PhotoWidth } from '../../contract/media.ts';
import { PhotoRefused } from './error.ts';

export interface RenderedPhoto {
  /** Of the largest size. */
  readonly sha256: string;
  /** Of the largest size, px. */
  readonly width: number;
  readonly height: number;
  readonly sizes: ReadonlyMap<PhotoWidth, Uint8Array>;
}

/** More than any camera of a phone makes by default; a picture of so many takes 150 MB while it is read. */
const MAX_PIXELS = 50_000_000;
const MIN_SIDE = 160;
/** A strip is no headshot, and would stay huge when it is made as wide as a headshot. */
const MAX_RATIO = 3;
const TIMEOUT_SECONDS = 20;
const QUALITY = 80;

/** Throws a PhotoRefused where it cannot be read whole, is too large once it is read, or is no headshot by its shape. */
export async function drawPhoto(sharp: typeof Sharp, bytes: Uint8Array): Promise<RenderedPhoto> {
  try {
    const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;
    const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    checkShape(width, height);
    const { data, info } = await sharp(bytes, options)
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize({ width: PHOTO_WIDTHS[2], withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .timeout({ seconds: TIMEOUT_SECONDS })
      .toBuffer({ resolveWithObject: true });
    const sizes = new Map<PhotoWidth, Uint8Array>();
    for (const size of PHOTO_WIDTHS) {
      const raw = { width: info.width, height: info.height, channels: info.channels } as const;
      const picture = sharp(data, { raw }).resize({ width: size, withoutEnlargement: true });
      sizes.set(size, await picture.webp({ quality: QUALITY }).toBuffer());
    }
    const sha256 = createHash('sha256')
      .update(sizes.get(PHOTO_WIDTHS[2]) ?? data)
      .digest('hex');
    return { sha256, width: info.width, height: info.height, sizes };
  } catch (cause) {
    if (cause instanceof PhotoRefused) throw cause;
    throw new PhotoRefused(
      'broken',
      `The photo cannot be read to its end: it is damaged, or was cut off while it was copied. Open it in a picture editor and save it anew as JPEG.`,
      { cause },
    );
  }
}

function checkShape(width: number, height: number): void {
  const pixels = width * height;
  if (pixels > MAX_PIXELS)
    throw new PhotoRefused(
      'too_many_pixels',
      `The photo has ${Math.round(pixels / 1e6)} million pixels; at most ${MAX_PIXELS / 1e6} million are read. Export it smaller, 2,000 px wide is plenty.`,
    );
  if (Math.min(width, height) < MIN_SIDE)
    throw new PhotoRefused(
      'too_small',
      `The photo is ${width} × ${height} px; a face needs at least ${MIN_SIDE} px each way. Choose a larger one.`,
    );
  if (Math.max(width, height) > MAX_RATIO * Math.min(width, height))
    throw new PhotoRefused(
      'odd_shape',
      `The photo is ${width} × ${height} px, a strip. Crop it to the head and shoulders.`,
    );
}
