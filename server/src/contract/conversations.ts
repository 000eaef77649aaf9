/** Whole conversations on the wire: versions of messages, search, archive, export. */
import { z } from 'zod';

/** One version of a message: an edit of a question, or an answer that was made again. */
export const versionSchema = z.object({
  /** Names it within its conversation. Message ids do not: an edited question keeps its id. */
  version: z.number().int().positive(),
  at: z.string(),
  /** Its first words. */
  text: z.string(),
});
/** A message of the path that is shown, of which there are other versions, oldest first. */
export const branchSchema = z.object({
  messageId: z.string(),
  /** Which of the versions is shown, from 0. */
  index: z.number().int().nonnegative(),
  versions: z.array(versionSchema).min(2),
});
export type Branch = z.infer<typeof branchSchema>;
export const branchListSchema = z.object({ branches: z.array(branchSchema) });
export const versionListSchema = z.object({
  index: z.number().int().nonnegative(),
  versions: z.array(versionSchema).min(1),
});
export const versionChoiceSchema = z.object({ version: z.number().int().positive() });

/** Longest title, in UTF-16 code units. */
export const MAX_TITLE_LENGTH = 120;
export const chatChangeSchema = z
  .object({
    title: z.string().trim().min(1).max(MAX_TITLE_LENGTH).optional(),
    archived: z.boolean().optional(),
  })
  .refine(({ title, archived }) => title !== undefined || archived !== undefined, {
    message: 'give a title, or whether it is archived',
  });
export type ChatChange = z.infer<typeof chatChangeSchema>;

/** Part of a text around what was looked for. `marks` are UTF-16 offsets into `text`. */
export const snippetSchema = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
});
export type Snippet = z.infer<typeof snippetSchema>;
export const chatHitSchema = z.object({
  chatId: z.string(),
  title: z.string(),
  archived: z.boolean(),
  /** Absent: the title has the words. */
  messageId: z.string().optional(),
  who: z.enum(['you', 'assistant', 'title']),
  at: z.string(),
  snippet: snippetSchema,
});
export type ChatHit = z.infer<typeof chatHitSchema>;
/** `GET /api/chats/search?q=`: best first; words by their beginnings, recent ones before old ones. */
export const chatSearchSchema = z.object({
  hits: z.array(chatHitSchema),
  /** There are more than are given. */
  more: z.boolean(),
});
export type ChatSearch = z.infer<typeof chatSearchSchema>;

export const CHAT_EXPORT_FORMATS = ['markdown', 'json'] as const;
export type ChatExportFormat = (typeof CHAT_EXPORT_FORMATS)[number];
