/** What would leave the product: shown exactly as it is, and done only after a person has agreed to exactly that. */
import { z } from 'zod';

export const OUTWARD_TOOL = 'share_message';

/** One message, as it would be read by whoever gets it. */
export const outwardMessageSchema = z.strictObject({
  /** Whom it is about. */
  people: z.array(z.strictObject({ talentId: z.string(), name: z.string() })).max(100),
  /** Who stands for the person, in words of the record; absent where nobody is on file, or for a list. */
  via: z.string().max(300).optional(),
  subject: z.string().max(300),
  body: z.string().max(20_000),
});
export type OutwardMessage = z.infer<typeof outwardMessageSchema>;

/** `input` of a `tool-share_message` part: the exact arguments that an approval is bound to. */
export const outwardSchema = z.strictObject({
  purpose: z.enum(['avail_check', 'shortlist']),
  lang: z.enum(['en', 'hi', 'mr']),
  messages: z.array(outwardMessageSchema).min(1).max(8),
});
export type Outward = z.infer<typeof outwardSchema>;

/** `output` of the part after it was approved: the app may now hand the messages over. Nothing was sent by the server. */
export const outwardResultSchema = z.object({ approved: z.literal(true), at: z.string() });

/** Body of `POST /api/chats/{id}/approvals/{approvalId}`. */
export const approvalRequestSchema = z.strictObject({
  approved: z.boolean(),
  /** What the person was shown, as it was shown. An approval of anything else is refused. */
  shown: outwardSchema,
});
export type ApprovalRequest = z.infer<typeof approvalRequestSchema>;

/** A part of a message that asks, or asked, for an approval; as the AI SDK names its states. */
export const approvalPartSchema = z.object({
  type: z.literal(`tool-${OUTWARD_TOOL}`),
  toolCallId: z.string(),
  state: z.enum([
    'input-available',
    'approval-requested',
    'approval-responded',
    'output-available',
    'output-denied',
  ]),
  input: outwardSchema,
  approval: z.object({ id: z.string(), approved: z.boolean().optional() }).optional(),
});
export type ApprovalPart = z.infer<typeof approvalPartSchema>;
