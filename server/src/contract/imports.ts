/** The wire of roster imports: reports, jobs, the review list, history. Zod only: the browser imports it. */
import { z } from 'zod';

/** How one row of an import ended. Lines count from 1 and include the header. */
export const importRowSchema = z.object({
  line: z.number().int(),
  name: z.string().optional(),
  outcome: z.enum(['imported', 'merged', 'unchanged', 'refused']),
  /** What was changed in reading (repaired) or why the row or cell was refused. */
  issues: z.array(
    z.object({
      kind: z.enum(['repaired', 'flagged', 'refused']),
      column: z.string().optional(),
      raw: z.string().optional(),
      message: z.string(),
    }),
  ),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** What a column can be read as. */
export const importFieldSchema = z.enum([
  'externalId',
  'name',
  'firstName',
  'lastName',
  'plays',
  'ageFrom',
  'ageTo',
  'playingAge',
  'heightCm',
  'city',
  'willTravel',
  'languages',
  'dialects',
  'skills',
  'unions',
  'representation',
  'repName',
  'agency',
  'manager',
  'coordinator',
  'repContact',
  'dayRate',
  'unavailable',
  'credits',
  'creditCount',
  'knownFor',
  'active',
  'genres',
  'training',
  'minor',
  'guardianConsent',
  'selfDeclared',
  'bio',
  'phone',
  'email',
  'nconst',
  'officeNotes',
  'fictional',
]);
export type ImportFieldName = z.infer<typeof importFieldSchema>;

export const importColumnSchema = z.object({
  header: z.string(),
  /** `null` where the column is kept raw only. */
  field: z.string().nullable(),
  /** The first cells that hold something, at most three. */
  samples: z.array(z.string()).optional(),
});
export type ImportColumn = z.infer<typeof importColumnSchema>;

export const importReportSchema = z.object({
  /** Of the import; absent in a preview, of which nothing is kept. */
  id: z.string().optional(),
  file: z.string(),
  dryRun: z.boolean(),
  rows: z.number().int(),
  imported: z.number().int(),
  merged: z.number().int(),
  unchanged: z.number().int(),
  /** Rows of the above that were repaired or flagged in some cell. */
  repaired: z.number().int(),
  refused: z.number().int(),
  columns: z.array(importColumnSchema),
  /** Every row that is not plainly imported, first 500. */
  details: z.array(importRowSchema),
  /** What holds for the file as a whole, e.g. that its encoding was guessed. */
  notes: z.array(z.string()).optional(),
  /** A preview of a large file counts this many rows only, out of `rows`. */
  countedRows: z.number().int().optional(),
  /** Pairs of people that somebody should look at because of this import. */
  reviews: z.number().int().optional(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** What an undo did. `kept`: changed again since the import, so left as they are. */
export const undoReportSchema = z.object({
  removed: z.number().int(),
  restored: z.number().int(),
  kept: z.array(z.object({ talentId: z.string(), name: z.string(), fields: z.array(z.string()) })),
  /** Everyone who was kept; `kept` names the first 100. */
  keptCount: z.number().int(),
});
export type UndoReport = z.infer<typeof undoReportSchema>;

/**
 * - `reading`: the file is being read, nobody is on the roster yet;
 * - `writing`: people come in, some hundred at a time, each whole;
 * - `interrupted`: it was cut off; sending the file again brings the rest, an undo takes back what came;
 * - `failed`: nothing came in, `problem` says why.
 */
export const importStatusSchema = z.enum([
  'reading',
  'writing',
  'done',
  'failed',
  'interrupted',
  'undoing',
  'undone',
]);
export type ImportStatus = z.infer<typeof importStatusSchema>;

export const importJobSchema = z.object({
  id: z.string(),
  file: z.string(),
  at: z.string(),
  status: importStatusSchema,
  /** 0 to 1. */
  progress: z.number(),
  /** Since it began to write; `null` before. */
  rowsPerSecond: z.number().nullable(),
  problem: z.string().optional(),
  report: importReportSchema.optional(),
  undo: undoReportSchema.optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;
/** `POST /api/imports`: 200 with the report, or 202 with the job. */
export const importAnswerSchema = z.union([importJobSchema, importReportSchema]);
/** Newest first; reports without their rows. */
export const importListSchema = z.object({ imports: z.array(importJobSchema) });

/** What two people have in common. `nameCity`: names spelt nearly alike, in one city. */
export const matchedSchema = z.enum(['phone', 'nconst', 'nameCity']);
export type Matched = z.infer<typeof matchedSchema>;

export const reviewPersonSchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  facts: z.array(z.object({ field: z.string(), value: z.string() })),
});
export type ReviewPerson = z.infer<typeof reviewPersonSchema>;

/** Two people who may be one. `people[0]` was on file first and is the one who stays where they are one. */
export const reviewSchema = z.object({
  id: z.string(),
  importId: z.string(),
  at: z.string(),
  matched: z.array(matchedSchema),
  people: z.tuple([reviewPersonSchema, reviewPersonSchema]),
});
export type Review = z.infer<typeof reviewSchema>;
/** Open ones, oldest first. `total` counts all that are open. */
export const reviewListSchema = z.object({ reviews: z.array(reviewSchema), total: z.number().int() });
export type ReviewList = z.infer<typeof reviewListSchema>;

export const reviewDecisionSchema = z.object({ decision: z.enum(['same', 'different']) });
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>['decision'];
export const reviewOutcomeSchema = z.object({
  decision: z.enum(['same', 'different']),
  /** Who is on file now, where the two were one. */
  talentId: z.string().optional(),
});

/** One change of one fact. `field` is `person` where somebody came in. */
export const talentChangeSchema = z.object({
  field: z.string(),
  /** `null`: was not on file. */
  from: z.string().nullable(),
  /** `null`: taken off file. */
  to: z.string().nullable(),
  /** An import's id, or the user's. */
  who: z.string(),
  /** The file, where an import did it. */
  file: z.string().optional(),
  at: z.string(),
});
export type TalentChange = z.infer<typeof talentChangeSchema>;
export const talentHistorySchema = z.object({ changes: z.array(talentChangeSchema) });
