/** What the assistant remembers across conversations, on the wire. zod only: the browser reads this. */
import { z } from 'zod';

export const FACT_SCOPES = ['office', 'project', 'role', 'talent', 'user'] as const;
export const FACT_KINDS = ['preference', 'constraint', 'rejection', 'fact', 'opinion'] as const;
/** Strongest first: a weaker origin never replaces a stronger one. */
export const FACT_ORIGINS = ['user_edited', 'user_said', 'extracted'] as const;

/** Where a fact comes from: the words themselves, and the message they stand in. */
export const factSourceSchema = z.object({
  chatId: z.string(),
  messageId: z.string(),
  /** Letter by letter as the person wrote it. */
  quote: z.string(),
  at: z.string(),
});
export type FactSource = z.infer<typeof factSourceSchema>;

export const factSchema = z.object({
  id: z.string(),
  /** `mine`: of this person alone. `office`: of everybody in the office. */
  sharedWith: z.enum(['mine', 'office']),
  scope: z.enum(FACT_SCOPES),
  /** A project or role by id or by its name in lower case, a person by talent id; empty for user and office. */
  scopeId: z.string(),
  /** What within the scope: a city, a skill, a person; empty: the scope itself. */
  subject: z.string(),
  key: z.string(),
  value: z.unknown(),
  text: z.string(),
  kind: z.enum(FACT_KINDS),
  origin: z.enum(FACT_ORIGINS),
  sources: z.array(factSourceSchema),
  validFrom: z.string(),
  /** Absent: it holds. */
  validTo: z.string().optional(),
  supersededBy: z.string().optional(),
  pinned: z.boolean(),
  createdAt: z.string(),
});
export type Fact = z.infer<typeof factSchema>;

/** `GET /api/memory/facts?q=&scope=&scopeId=&past=true`: pinned first, then the latest. */
export const factListSchema = z.object({ facts: z.array(factSchema), paused: z.boolean() });
export type FactList = z.infer<typeof factListSchema>;
/** `GET /api/memory/facts/{id}/history`: the same thing over time, oldest first. */
export const factHistorySchema = z.object({ facts: z.array(factSchema) });

/** `PATCH /api/memory/facts/{id}`. A change of what is kept closes the old entry; the new one counts as edited. */
export const factChangeSchema = z
  .strictObject({
    text: z.string().trim().min(1).max(500).optional(),
    value: z.unknown().optional(),
    pinned: z.boolean().optional(),
    scope: z.enum(FACT_SCOPES).optional(),
    scopeId: z.string().max(200).optional(),
    sharedWith: z.enum(['mine', 'office']).optional(),
  })
  .refine((change) => Object.keys(change).length > 0, { message: 'say what to change' });
export type FactChange = z.infer<typeof factChangeSchema>;

/** `GET /api/memory/facts/{id}/why`. */
export const factWhySchema = z.object({
  fact: factSchema,
  sources: z.array(
    factSourceSchema.extend({
      /** The conversation is still there: `/chats/{chatId}#{messageId}`. */
      link: z.string().optional(),
      chatTitle: z.string().optional(),
    }),
  ),
});
export type FactWhy = z.infer<typeof factWhySchema>;

export const memoryPauseSchema = z.strictObject({ paused: z.boolean() });
/** `POST /api/memory/carry`: what holds for one project is taken over for another, e.g. the next season. */
export const memoryCarrySchema = z.strictObject({
  from: z.string().trim().min(1).max(200),
  to: z.string().trim().min(1).max(200),
});
export const memoryCarriedSchema = z.object({ carried: z.number().int(), facts: z.array(factSchema) });
export const memoryExportSchema = z.object({
  exportedAt: z.string(),
  paused: z.boolean(),
  facts: z.array(factSchema),
});
