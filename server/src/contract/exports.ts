/** What leaves the product as files and messages. */
import { z } from 'zod';

export const EXPORT_KINDS = ['shortlist', 'contact-sheet', 'availability'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Language of header words, and of the values that no import reads back. */
export const exportLangSchema = z.enum(['en', 'hi', 'mr']);
export type ExportLang = z.infer<typeof exportLangSchema>;

/** The last part of `/api/chats/{id}/exports/{file}`. */
export const exportFileSchema = z.enum(
  EXPORT_KINDS.flatMap((kind) => EXPORT_FORMATS.map((format) => `${kind}.${format}` as const)),
);
export type ExportFile = z.infer<typeof exportFileSchema>;

/** Days in an availability grid where none are asked for, today included. */
export const GRID_DEFAULT_DAYS = 30;
/** Most days in an availability grid: half a year. */
export const GRID_MAX_DAYS = 184;

export const takenSchema = z.object({
  /** Inclusive ISO dates. */
  from: z.string(),
  to: z.string(),
  status: z.enum(['booked', 'hold', 'first_refusal', 'unavailable']),
});

/**
 * One person in the few facts that a message carries. Nothing office-private; what is absent is not on file.
 * `withheld`: a minor without a guardian's consent on file. Then nothing but the name is here.
 */
export const personLineSchema = z.object({
  talentId: z.string(),
  name: z.string(),
  playingAge: z.object({ min: z.number(), max: z.number() }).optional(),
  heightCm: z.number().optional(),
  /** Names in the language asked for, best spoken first. */
  languages: z.array(z.string()).default([]),
  /** Dates taken from today on, soonest first. Empty: the calendar is on file and has none. */
  taken: z.array(takenSchema).optional(),
  minor: z.boolean().default(false),
  withheld: z.boolean().default(false),
  fictional: z.boolean().default(false),
});
export type PersonLine = z.infer<typeof personLineSchema>;
export const personLinesSchema = z.object({ people: z.array(personLineSchema) });
