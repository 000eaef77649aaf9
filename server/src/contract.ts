/**
 * The wire: everything the app and other clients may rely on.
 * Chat speaks the AI SDK UI message stream, v1; these are our own data parts on it, and the JSON of every other route.
 * This file is imported by the browser: zod only.
 */
import { z } from 'zod';
import { citationSchema } from './contract/citations.ts';
import { branchSchema } from './contract/conversations.ts';
import { embeddingStatusSchema } from './contract/embedding.ts';
import { photoSchema } from './contract/media.ts';

/** A field of a talent record that a reason, a gap or a demand can point to. */
export const fieldSchema = z.enum([
  'name',
  'gender',
  'playingAge',
  'heightCm',
  'city',
  'language',
  'dialect',
  'skill',
  'union',
  'representation',
  'availability',
  'dayRate',
  'credits',
  'training',
  'trait',
  'guardian',
  'genres',
  'bio',
]);
export type Field = z.infer<typeof fieldSchema>;

/** A stored fact: what is on file, where it came from and when (ISO 8601). */
export const factRefSchema = z.object({
  field: fieldSchema,
  value: z.string(),
  source: z.string(),
  asOf: z.string(),
});
export type FactRef = z.infer<typeof factRefSchema>;

/** One demand of the role, as the slate shows it. `id` is what reasons and gaps answer to. */
export const askedSchema = z.object({
  id: z.string(),
  field: fieldSchema,
  /** Short label in the language of the conversation, e.g. "Plays". */
  label: z.string(),
  /** The demand in words, e.g. "22–28", "Marathi, native". */
  text: z.string(),
  /** Hard demands decide who is listed; soft ones only the order. */
  hard: z.boolean(),
});
export type Asked = z.infer<typeof askedSchema>;

const answers = { ask: z.string().optional() };
export const reasonSchema = z.object({ ...answers, text: z.string(), fact: factRefSchema });
export const unmetSchema = z.object({
  ...answers,
  field: fieldSchema,
  wanted: z.string(),
  onFile: z.string(),
  text: z.string(),
});
export const unknownSchema = z.object({
  ...answers,
  field: fieldSchema,
  wanted: z.string().optional(),
  text: z.string(),
});
export type Reason = z.infer<typeof reasonSchema>;
export type Unmet = z.infer<typeof unmetSchema>;
export type Unknown = z.infer<typeof unknownSchema>;

/** One person of an answer. */
export const itemSchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  reasons: z.array(reasonSchema),
  unmet: z.array(unmetSchema),
  unknown: z.array(unknownSchema),
  /** Things to know that are neither for nor against, e.g. "First refusal 11–16 Jan". */
  notes: z.array(reasonSchema).default([]),
  /** What a card shows besides: absent where not on file. */
  card: z
    .object({
      city: z.string().optional(),
      heightCm: z.number().optional(),
      representation: z.string().optional(),
      formats: z.array(z.string()).default([]),
      minor: z.boolean().default(false),
      photo: photoSchema.optional(),
    })
    .default({ formats: [], minor: false }),
});
export type Item = z.infer<typeof itemSchema>;

/** `data-recommendation`: one per role. */
export const recommendationSchema = z.object({
  role: z.string().optional(),
  asked: z.array(askedSchema).default([]),
  /** `matches`: all hard demands met. `nearest`: nobody meets all, these come closest, with what they miss. */
  offer: z.enum(['matches', 'nearest']).default('matches'),
  /** How many met all hard demands in the whole roster (`items` may hold fewer). */
  matched: z.number().int().nonnegative().default(0),
  items: z.array(itemSchema),
  nearMisses: z.array(itemSchema),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** `data-comparison`: the same rows for each person. */
export const comparisonSchema = z.object({
  role: z.string().optional(),
  people: z.array(
    z.object({
      talentId: z.string(),
      externalId: z.string(),
      name: z.string(),
      heightCm: z.number().optional(),
    }),
  ),
  rows: z.array(
    z.object({
      field: fieldSchema,
      label: z.string(),
      asked: z.string().optional(),
      cells: z.array(z.object({ text: z.string(), status: z.enum(['met', 'unmet', 'unknown', 'plain']) })),
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** `data-suggestions`: next steps; the first is the recommended one. `prompt` is sent as the user's words. */
export const suggestionsSchema = z.object({
  items: z.array(z.object({ label: z.string(), prompt: z.string() })).max(4),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;

export const noticeCodeSchema = z.enum([
  'busy',
  'rate_limited',
  'unavailable',
  'truncated',
  'config',
  'policy',
  'too_long',
  'stopped',
]);
export const noticeSchema = z.object({
  code: noticeCodeSchema,
  text: z.string().optional(),
  retryAfterMs: z.number().optional(),
});
export type Notice = z.infer<typeof noticeSchema>;

export const memorySchema = z.object({
  facts: z.array(z.object({ id: z.string(), text: z.string(), messageId: z.string(), at: z.string() })),
});
export type MemoryUsed = z.infer<typeof memorySchema>;

/** Data parts by name, as the AI SDK types them: `UIMessage<unknown, CastMatchData>`. */
export const dataPartSchemas = {
  recommendation: recommendationSchema,
  comparison: comparisonSchema,
  suggestions: suggestionsSchema,
  notice: noticeSchema,
  memory: memorySchema,
  citation: citationSchema,
} as const;
export type CastMatchData = { [K in keyof typeof dataPartSchemas]: z.infer<(typeof dataPartSchemas)[K]> };

/**
 * `providerMetadata` of a text part that says in words what the data parts beside it show. Clients that draw
 * those parts leave it out; all others show it as any text.
 */
export const IN_CARDS = { castmatch: { inCards: true } } as const;
export const isInCards = (providerMetadata: unknown): boolean =>
  inCardsSchema.safeParse(providerMetadata).success;
const inCardsSchema = z.looseObject({ castmatch: z.looseObject({ inCards: z.literal(true) }) });

/** The part of a UI message that this server stores and sends back. */
export const messagePartSchema = z.looseObject({ type: z.string() });
export const chatMessageSchema = z.object({
  id: z.string(),
  role: z.enum(['user', 'assistant']),
  parts: z.array(messagePartSchema),
  metadata: z.looseObject({ at: z.string().optional(), engine: z.string().optional() }).optional(),
});
export type ChatMessage = z.infer<typeof chatMessageSchema>;

/** Client ids are opaque: up to 64 characters. */
export const clientIdSchema = z.string().min(1).max(64);

/** Longest user message, in UTF-16 code units. Longer ones get a 413 with the limit. */
export const MAX_MESSAGE_LENGTH = 20_000;

/** Body of `POST /api/chat`, as `DefaultChatTransport` sends it. Only the last user message is read. */
export const chatRequestSchema = z.looseObject({
  id: clientIdSchema,
  messages: z
    .array(
      z.looseObject({
        id: clientIdSchema,
        role: z.string(),
        parts: z.array(messagePartSchema).default([]),
      }),
    )
    .default([]),
  trigger: z.enum(['submit-message', 'regenerate-message']).default('submit-message'),
  messageId: clientIdSchema.optional(),
  /** While an answer is under way: let this message wait for its end (202) instead of refusing it (409). */
  queue: z.boolean().optional(),
  /** What a conversation that begins with this message is: one of which nothing is kept after it is closed. */
  temporary: z.boolean().optional(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

export const chatSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  updatedAt: z.string(),
  running: z.boolean(),
  archived: z.boolean().optional(),
  /** Nothing of it is kept after it is closed; such a one is in no list. */
  temporary: z.boolean().optional(),
});
export type ChatSummary = z.infer<typeof chatSummarySchema>;
export const chatListSchema = z.object({ chats: z.array(chatSummarySchema) });

/** An entry of a conversation's shortlist, in order. */
export const shortlistEntrySchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  heightCm: z.number().optional(),
  note: z.string().optional(),
  /** `avail_asked`: somebody wants dates checked. Never a booking. */
  state: z.enum(['considered', 'avail_asked']).default('considered'),
  at: z.string(),
});
export type ShortlistEntry = z.infer<typeof shortlistEntrySchema>;
export const shortlistSchema = z.object({ entries: z.array(shortlistEntrySchema) });
export const shortlistUpdateSchema = z.object({
  entries: z.array(z.object({ talentId: z.string(), note: z.string().max(500).optional() })).max(100),
});

export const chatSchema = chatSummarySchema.extend({
  messages: z.array(chatMessageSchema),
  shortlist: z.array(shortlistEntrySchema),
  branches: z.array(branchSchema).default([]),
});
export type Chat = z.infer<typeof chatSchema>;

/** All facts of one person, for "Why, with sources". */
export const talentDetailSchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  heightCm: z.number().optional(),
  minor: z.boolean(),
  fictional: z.boolean(),
  photo: photoSchema.optional(),
  facts: z.array(factRefSchema.extend({ label: z.string() })),
});
export type TalentDetail = z.infer<typeof talentDetailSchema>;

/** One person in a list of the roster. What is absent is not on file. */
export const talentRowSchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  heightCm: z.number().optional(),
  city: z.string().optional(),
  /** In words, e.g. "22–28". */
  playingAge: z.string().optional(),
  /** Names of languages, best first. */
  languages: z.array(z.string()).default([]),
  minor: z.boolean().default(false),
  fictional: z.boolean().default(false),
  photo: photoSchema.optional(),
});
export type TalentRow = z.infer<typeof talentRowSchema>;
/** `GET /api/talents?q=&offset=&limit=`: by relevance where `q` is given, else by name. `total` counts all that fit. */
export const talentListSchema = z.object({
  talents: z.array(talentRowSchema),
  total: z.number().int().nonnegative(),
  /** Where the next page starts; `null` on the last one. */
  nextOffset: z.number().int().nullable().default(null),
});
export type TalentList = z.infer<typeof talentListSchema>;

export const statusSchema = z.object({
  /** `claude`: Claude answers. `embedded`: roster search answers (no key, or Claude cannot be reached). */
  engine: z.enum(['claude', 'embedded']),
  claude: z.enum(['on', 'off', 'unreachable']),
  roster: z.object({ count: z.number().int(), fictional: z.number().int() }),
  version: z.string(),
  embedding: embeddingStatusSchema.optional(),
});
export type Status = z.infer<typeof statusSchema>;

/** RFC 9457. `detail` says what happened and how to mend it. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of a 409 for an answer under way: where to follow it, and the Last-Event-ID that starts at its beginning. */
  follow: z.object({ stream: z.string(), lastEventId: z.string() }).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export * from './contract/exports.ts';
export * from './contract/embedding.ts';
export * from './contract/imports.ts';
export * from './contract/media.ts';
export * from './contract/consent.ts';
export * from './contract/projects.ts';
export * from './contract/law.ts';
export * from './contract/citations.ts';
export * from './contract/queue.ts';
export * from './contract/approvals.ts';
export * from './contract/health.ts';
export * from './contract/conversations.ts';
export * from './contract/memory.ts';
