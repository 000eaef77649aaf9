/**
 * What a role asks, in a form that a search can answer. Both engines fill it: the embedded one by reading,
 * Claude by calling `search_talent` with it.
 */
import { z } from 'zod';

const level = z.enum(['basic', 'conversational', 'fluent', 'native']);
const skillLevel = z.enum(['basic', 'good', 'professional']);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO date, YYYY-MM-DD');

/** One thing spoken: any of the tags, at this level or better. Languages and dialects alike, by BCP 47 tag. */
export const speaksSchema = z.strictObject({
  anyOf: z.array(z.string()).min(1).describe('BCP 47 tags, e.g. "mr", "bho", "hi-x-bambaiya"'),
  min: level.default('conversational'),
  label: z.string().optional().describe('as the brief said it, e.g. "Purvanchali"'),
});
export const skillDemandSchema = z.strictObject({
  anyOf: z.array(z.string()).min(1),
  min: skillLevel.optional(),
});
export const datesSchema = z.strictObject({
  from: isoDate,
  to: isoDate,
  allowHolds: z
    .boolean()
    .default(true)
    .describe('first refusals and holds of others do not exclude, but are told'),
});

/** The demands of one role. Absent means not asked. All given demands must hold. */
export const roleBriefSchema = z.strictObject({
  role: z.string().optional().describe('name of the role, e.g. "Tai"'),
  gender: z.array(z.enum(['woman', 'man', 'nonbinary', 'girl', 'boy'])).optional(),
  playingAge: z.strictObject({ min: z.number().int(), max: z.number().int() }).optional(),
  heightCm: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
  city: z
    .strictObject({ anyOf: z.array(z.string()).optional(), noneOf: z.array(z.string()).optional() })
    .optional(),
  speaks: z.array(speaksSchema).optional(),
  skills: z.array(skillDemandSchema).optional(),
  notSkills: z.array(z.string()).optional(),
  union: z.strictObject({ anyOf: z.array(z.string()).optional(), none: z.boolean().optional() }).optional(),
  dates: datesSchema.optional(),
  dayRateMaxInr: z.number().optional().describe('whole rupees a day, inclusive'),
  credits: z
    .strictObject({
      formatsAnyOf: z.array(z.string()).optional(),
      formatsNoneOf: z.array(z.string()).optional(),
    })
    .optional(),
  training: z
    .array(z.string())
    .optional()
    .describe('any of these words in training or credits, e.g. "theatre"'),
  /** A protected trait: only with a reason from the story, and only matched against what people declared themselves. */
  trait: z.strictObject({ declared: z.string(), storyReason: z.string() }).optional(),
  minor: z.boolean().optional(),
  keywords: z.array(z.string()).optional().describe('words for relevance only; they exclude nobody'),
  prefer: z
    .strictObject({
      speaks: z.array(speaksSchema).optional(),
      skills: z.array(skillDemandSchema).optional(),
      training: z.array(z.string()).optional(),
      city: z.array(z.string()).optional(),
    })
    .optional()
    .describe('wishes: they order, they exclude nobody'),
  exclude: z.array(z.string()).optional().describe('talent ids or external ids not to offer'),
  count: z.number().int().positive().optional().describe('how many people were asked for'),
  everyone: z.boolean().optional().describe('all who qualify were asked for'),
  /** For a group from one role: that many people whose day rates sum to at most this. */
  groupBudgetInr: z.number().optional(),
});
export type RoleBrief = z.infer<typeof roleBriefSchema>;
export type SpeaksDemand = z.infer<typeof speaksSchema>;
export type SkillDemand = z.infer<typeof skillDemandSchema>;
