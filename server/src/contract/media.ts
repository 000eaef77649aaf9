/** Photos on the wire. zod only: the browser reads this. */
import { z } from 'zod';

/** Widths a photo is kept in, px; a photo that is narrower is kept as wide as it is. */
export const PHOTO_WIDTHS = [96, 320, 960] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

/** Longest photo that is taken, in bytes. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;

/** A photo that may be shown inside the office: addresses of our own origin, and its size in px. */
export const photoSchema = z.object({
  src: z.string(),
  /** As in `srcset` of an image, narrowest first. */
  srcSet: z.string().optional(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Photo = z.infer<typeof photoSchema>;

/** Whether somebody agreed: said yes, never asked, or said no again. */
export const consentStateSchema = z.enum(['on_file', 'not_on_file', 'withdrawn']);
export type ConsentState = z.infer<typeof consentStateSchema>;

/** The headshot of a person as the office keeps it. */
export const headshotSchema = z.object({
  sha256: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  source: z.string(),
  asOf: z.string(),
  /** Name of the file it was taken from. */
  fileName: z.string(),
  consent: z.object({ state: consentStateSchema, at: z.string().optional() }),
  /** Absent where it may not be shown: consent withdrawn, or a minor without a guardian's. */
  photo: photoSchema.optional(),
});
export type Headshot = z.infer<typeof headshotSchema>;
