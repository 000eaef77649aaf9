/**
 * What a role asks, in a form that a search can answer. Both engines fill it: the embedded one by reading,
 * Claude by calling `search_talent` with it.
 */
import { z } from 'zod';

const level = z.enum(['basic', 'conversational', 'fluent', 'native']);
const skillLevel = z.enum(['basic', 'good', 'professional']);
const repKind = z.enum(['self', 'agency', 'manager', 'coordinator', 'guardian']);
/** What decides the order before everything else; it excludes nobody. */
const order = z.enum([
  'cheapest',
  'tallest',
  'shortest',
  'youngest',
  'oldest',
  'most_credits',
  'fewest_credits',
  'best_skill',
  'best_speech',
]);
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
  label: z.string().optional().describe('the wider word for them, e.g. "dance"'),
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
    .strictObject({
      anyOf: z.array(z.string()).optional(),
      noneOf: z.array(z.string()).optional(),
      label: z.string().optional().describe('a state or region that the cities stand for, e.g. "Bihar"'),
    })
    .optional(),
  travels: z.boolean().optional().describe('true: only people marked as willing to travel'),
  speaks: z.array(speaksSchema).optional(),
  notSpeaks: z
    .array(speaksSchema)
    .optional()
    .describe('nobody who speaks any of these at this level or better'),
  skills: z.array(skillDemandSchema).optional(),
  notSkills: z.array(z.string()).optional(),
  union: z.strictObject({ anyOf: z.array(z.string()).optional(), none: z.boolean().optional() }).optional(),
  representation: z
    .strictObject({ anyOf: z.array(repKind).optional(), noneOf: z.array(repKind).optional() })
    .optional()
    .describe('who stands for them; "self" is a direct artist'),
  dates: datesSchema.optional(),
  moreDates: z.array(datesSchema).optional().describe('further windows that must be free as well'),
  dayRateMaxInr: z.number().optional().describe('whole rupees a day, inclusive'),
  credits: z
    .strictObject({
      formatsAnyOf: z.array(z.string()).optional(),
      formatsAllOf: z.array(z.string()).optional().describe('a credit in each of these'),
      formatsNoneOf: z.array(z.string()).optional(),
      roleTypesAnyOf: z
        .array(z.string())
        .optional()
        .describe('one credit of this size, e.g. "lead"; with formatsAnyOf, in one of those formats'),
    })
    .optional(),
  training: z
    .array(z.string())
    .optional()
    .describe('any of these words in training or credits, e.g. "theatre"'),
  notTraining: z.array(z.string()).optional().describe('none of these words in training or credits'),
  /** A protected trait: only with a reason from the story, and only matched against what people declared themselves. */
  trait: z.strictObject({ declared: z.string(), storyReason: z.string() }).optional(),
  minor: z.boolean().optional(),
  /** No minor is put forward for such a part, and only people known to be adults. */
  intimacy: z
    .strictObject({
      level: z.enum(['kissing', 'intimate', 'nudity', 'sexualised', 'sexual_violence']),
      said: z.string().describe('as the brief said it'),
    })
    .optional()
    .describe('kissing, intimate scenes, nudity or sexualised content that the part asks for'),
  hazards: z
    .array(z.enum(['stunts', 'substances', 'night', 'water', 'animals', 'violence']))
    .optional()
    .describe('what needs a check before a child is called; it excludes nobody'),
  guardianConsent: z.boolean().optional().describe("true: only children whose guardian's consent is on file"),
  keywords: z.array(z.string()).optional().describe('words for relevance only; they exclude nobody'),
  prefer: z
    .strictObject({
      speaks: z.array(speaksSchema).optional(),
      skills: z.array(skillDemandSchema).optional(),
      training: z.array(z.string()).optional(),
      city: z.array(z.string()).optional(),
      travels: z.boolean().optional(),
    })
    .optional()
    .describe('wishes: they order, they exclude nobody'),
  order: order.optional(),
  /** For finding out who is meant: words of a name, any of which must be a word of the person's name. */
  named: z.array(z.string()).optional().describe('only people with one of these words in their name'),
  exclude: z.array(z.string()).optional().describe('talent ids or external ids not to offer'),
  count: z.number().int().positive().optional().describe('how many people were asked for'),
  everyone: z.boolean().optional().describe('all who qualify were asked for'),
  /** For a group from one role: that many people whose day rates sum to at most this. */
  groupBudgetInr: z.number().optional(),
});
export type RoleBrief = z.infer<typeof roleBriefSchema>;
export type SpeaksDemand = z.infer<typeof speaksSchema>;
export type SkillDemand = z.infer<typeof skillDemandSchema>;
export type Order = z.infer<typeof order>;
