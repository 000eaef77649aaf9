/** Consent, and what a person may ask for: to be hidden, to see all that is stored, to be erased. zod only. */
import { z } from 'zod';
import { consentStateSchema, headshotSchema } from './media.ts';

/** What somebody may agree to, each by itself. */
export const consentPurposeSchema = z.enum([
  'profile',
  'photo',
  'ai_matching',
  'share_client',
  'self_declared_trait',
  'digital_replica',
  'minor',
]);
export const CONSENT_PURPOSES = consentPurposeSchema.options;
export type ConsentPurpose = z.infer<typeof consentPurposeSchema>;

const consentWords = {
  purpose: consentPurposeSchema,
  state: z.enum(['given', 'withdrawn']),
  /** Who said it. For somebody under 18 only a guardian can give consent. */
  by: z.enum(['self', 'guardian', 'rep']),
  /** Which notice they were shown, e.g. "2026-11". */
  noticeVersion: z.string().trim().min(1).max(40),
  /** BCP 47: the language the notice was in. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'has to be a language tag such as "hi"'),
  /** Where the proof is, e.g. "Signed form, folder 12". */
  proof: z.string().trim().max(500).optional(),
};

/** `POST /api/talents/{id}/consent`: one thing more for the log. Nothing in the log is ever changed. */
export const newConsentSchema = z.object({
  ...consentWords,
  /** When they said it: a date or a date-time of the past. Default: now. */
  at: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
});
export type NewConsent = z.infer<typeof newConsentSchema>;

export const consentRecordSchema = z.object({
  ...consentWords,
  id: z.string(),
  at: z.string(),
  recordedAt: z.string(),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;

/** `hidden`: stays on file, and is in no recommendation. */
export const talentStatusSchema = z.enum(['active', 'hidden']);
export type TalentStatus = z.infer<typeof talentStatusSchema>;

/** `GET /api/talents/{id}/record`: what the office manages about a person beside the facts. */
export const talentRecordSchema = z.object({
  talentId: z.string(),
  status: talentStatusSchema,
  /** Whether answers may name the person: active, and neither profile nor matching withdrawn. */
  recommended: z.boolean(),
  minor: z.boolean(),
  /** Whether a guardian can be reached; says nothing for adults. */
  guardianContact: z.boolean(),
  guardianConsent: z.boolean(),
  /** One entry for each purpose. */
  purposes: z.array(
    z.object({ purpose: consentPurposeSchema, state: consentStateSchema, at: z.string().optional() }),
  ),
  /** The whole log, newest first. */
  records: z.array(consentRecordSchema),
  headshot: headshotSchema.optional(),
  /** Dates taken, inclusive; absent where no calendar is on file. */
  availability: z
    .object({
      blocks: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          status: z.enum(['booked', 'hold', 'first_refusal', 'unavailable']),
        }),
      ),
      source: z.string(),
      asOf: z.string(),
    })
    .optional(),
});
export type TalentRecord = z.infer<typeof talentRecordSchema>;

/** What is left of an erased person: that it was done, when, and how much went. */
export const erasureReceiptSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** How many entries went, by kind. */
  erased: z.record(z.string(), z.number().int()),
  /** Whether the database file was written anew, so that no deleted byte is left in it. */
  settled: z.boolean(),
});
export type ErasureReceipt = z.infer<typeof erasureReceiptSchema>;
export const erasureListSchema = z.object({ receipts: z.array(erasureReceiptSchema) });

/** `GET /api/talents/{id}/export.json`: all that is stored about one person. */
export const personExportSchema = z.object({
  talentId: z.string(),
  exportedAt: z.string(),
  /** Entries by the table they are kept in. */
  records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** What answers said of them, by conversation. */
  answers: z.array(z.object({ chatId: z.string(), at: z.string(), item: z.unknown() })),
  /** The photos in their largest size, WebP in base64. */
  photos: z.array(z.object({ sha256: z.string(), webp: z.string() })),
});
export type PersonExport = z.infer<typeof personExportSchema>;
