/** The wire of what the law asks for: the decision log, the linter, the impact-ratio report. */
import { z } from 'zod';

const engine = z.enum(['claude', 'embedded']);
const ids = z.array(z.string());
/** How many people of each group; a group is `gender|region`, with `unknown` for what is not on file. */
export const tallySchema = z.record(z.string(), z.number().int().nonnegative());
export type Tally = z.infer<typeof tallySchema>;

/** One role of an answer: what was asked, by names of fields, and who was shown, by id. */
export const recommendedRoleSchema = z.object({
  /** First 16 hex digits of SHA-256 over the role's name; tells roles apart without their names. */
  role: z.string().optional(),
  asked: z.array(z.object({ field: z.string(), hard: z.boolean() })),
  /** How many met all hard demands. */
  matched: z.number().int(),
  /** In rank order. */
  listed: ids,
  nearMisses: ids,
  /** By which group nobody was chosen beforehand: a role "for a woman" is not open by gender. */
  open: z.array(z.enum(['gender', 'region'])),
  /** Groups of those who met the hard demands, and of those listed. */
  met: tallySchema,
  shown: tallySchema,
});
export type RecommendedRole = z.infer<typeof recommendedRoleSchema>;

const chat = { chatId: z.string() };
/** What a decision says beside who and when, by its kind. Ids and names of fields only. */
export const decisionBodies = {
  recommended: z.object({
    ...chat,
    runId: z.string(),
    engine,
    /** A language model took part. */
    ai: z.boolean(),
    roles: z.array(recommendedRoleSchema),
  }),
  shortlisted: z.object({
    ...chat,
    by: z.enum(['person', 'assistant']),
    change: z.enum(['set', 'add', 'remove', 'top', 'note', 'avail_asked']),
    from: ids,
    to: ids,
  }),
  trait_used: z.object({ ...chat, runId: z.string(), trait: z.string(), engine }),
  minors_refused: z.object({ ...chat, runId: z.string(), why: z.enum(['intimacy']), level: z.string() }),
  lint_overridden: z.object({
    ...chat,
    runId: z.string(),
    findings: z.array(z.object({ kind: z.string(), count: z.number().int() })),
  }),
  imported: z.object({
    importId: z.string().optional(),
    imported: z.number().int(),
    merged: z.number().int(),
    refused: z.number().int(),
  }),
  import_undone: z.object({ importId: z.string(), people: z.number().int() }),
  outward_answered: z.object({
    ...chat,
    approvalId: z.string(),
    tool: z.string(),
    purpose: z.enum(['avail_check', 'shortlist']),
    answer: z.enum(['approved', 'denied']),
    /** SHA-256 over what was shown, hex: proves later what exactly was approved. */
    argsHash: z.string(),
    people: ids,
  }),
} as const;
export type DecisionKind = keyof typeof decisionBodies;
export const DECISION_KINDS = Object.keys(decisionBodies) as DecisionKind[];
export type DecisionBody<K extends DecisionKind = DecisionKind> = z.infer<(typeof decisionBodies)[K]>;

const envelope = {
  id: z.string(),
  /** 1, 2, 3 within the office. */
  seq: z.number().int().positive(),
  at: z.string(),
  userId: z.string(),
  hash: z.string(),
  /** What somebody wrote with it (the reason of a trait); absent where there was none, or where it was erased. */
  words: z.string().optional(),
};
export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('recommended'), body: decisionBodies.recommended }),
  z.object({ ...envelope, kind: z.literal('shortlisted'), body: decisionBodies.shortlisted }),
  z.object({ ...envelope, kind: z.literal('trait_used'), body: decisionBodies.trait_used }),
  z.object({ ...envelope, kind: z.literal('minors_refused'), body: decisionBodies.minors_refused }),
  z.object({ ...envelope, kind: z.literal('lint_overridden'), body: decisionBodies.lint_overridden }),
  z.object({ ...envelope, kind: z.literal('imported'), body: decisionBodies.imported }),
  z.object({ ...envelope, kind: z.literal('import_undone'), body: decisionBodies.import_undone }),
  z.object({ ...envelope, kind: z.literal('outward_answered'), body: decisionBodies.outward_answered }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** `GET /api/decisions?cursor=&kind=&limit=`: newest first. */
export const decisionListSchema = z.object({
  decisions: z.array(decisionSchema),
  /** Names of the people in it who are on file now, by id; whoever was erased is missing here. */
  names: z.record(z.string(), z.string()),
  /** For the next, older page; `null` on the last. */
  nextCursor: z.number().int().nullable(),
});
export type DecisionList = z.infer<typeof decisionListSchema>;

/** `GET /api/decisions/verify`: whether the chain holds from the first entry to the last. */
export const decisionCheckSchema = z.object({
  ok: z.boolean(),
  entries: z.number().int(),
  /** Hash of the newest entry: noted elsewhere, it proves later that nothing was cut off. */
  head: z.string().nullable(),
  /** Where it breaks first. */
  brokenAt: z.number().int().optional(),
  why: z.enum(['hash', 'link', 'gap', 'words', 'expected_missing']).optional(),
});
export type DecisionCheck = z.infer<typeof decisionCheckSchema>;

/** Body of `POST /api/breakdowns/lint`. */
export const lintRequestSchema = z.object({
  text: z.string().max(20_000),
  lang: z.enum(['en', 'hi', 'mr']).default('en'),
});
export const lintFindingSchema = z.object({
  /** UTF-16 offsets in the text as sent; `to` is exclusive. */
  from: z.number().int(),
  to: z.number().int(),
  term: z.string(),
  kind: z.string(),
  why: z.string(),
  suggestions: z.array(z.string()),
});
export type LintFinding = z.infer<typeof lintFindingSchema>;
export const lintSchema = z.object({ findings: z.array(lintFindingSchema) });

const rate = z.number().nullable();
/** One group of a table of the report. Ratios are `null` where nobody of the group was considered. */
export const impactRowSchema = z.object({
  group: z.array(z.string()),
  applied: z.number().int(),
  selected: z.number().int(),
  /** selected / applied */
  rate,
  /** rate / highest rate of the groups that are compared */
  ratio: rate,
  /** Under 30 considered: figures without a verdict. */
  small: z.boolean(),
  /** Under 2 % of all considered: an auditor may leave it out, it is not compared. */
  underTwoPercent: z.boolean(),
  /** Of groups large enough: ratio under four fifths. */
  verdict: z.enum(['ok', 'review', 'none']),
});
export type ImpactRow = z.infer<typeof impactRowSchema>;
export const impactTableSchema = z.object({
  by: z.array(z.enum(['gender', 'region'])),
  rows: z.array(impactRowSchema),
  /** Considered people whose group is not on file: listed, never guessed, not compared. */
  unknown: z.object({ applied: z.number().int(), selected: z.number().int() }),
  applied: z.number().int(),
  selected: z.number().int(),
});
export type ImpactTable = z.infer<typeof impactTableSchema>;
export const impactReportSchema = z.object({
  from: z.string(),
  to: z.string(),
  stages: z.array(
    z.object({
      /** `recommended`: of those who met the hard demands, who was listed. `shortlisted`: of those listed, who was shortlisted. */
      stage: z.enum(['recommended', 'shortlisted']),
      /** Roles counted, and roles left out because they were not open by that group. */
      roles: z.number().int(),
      tables: z.array(impactTableSchema),
    }),
  ),
  rolesSeen: z.number().int(),
});
export type ImpactReport = z.infer<typeof impactReportSchema>;
