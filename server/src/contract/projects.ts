/** Projects and their roles, as a casting office keeps them. zod only: the browser reads this. */
import { z } from 'zod';

const words = (longest: number) => z.string().trim().min(1).max(longest);
const list = <T extends z.ZodType>(entry: T, most = 50) => z.array(entry).max(most).default([]);
const range = (least: number, most: number) =>
  z
    .object({ min: z.number().int().min(least).max(most), max: z.number().int().min(least).max(most) })
    .refine(({ min, max }) => min <= max, 'has to begin before it ends');
/** Inclusive. */
const days = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, 'has to begin before it ends');
/** BCP 47. */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'has to be a language tag such as "mr"');

const projectFields = {
  /** Secret: what the office calls it. Never on anything that leaves. */
  internalTitle: words(200),
  /** What everybody else is told. */
  workingTitle: words(200),
  format: z.enum([
    'ott_series',
    'feature',
    'tv_serial',
    'short',
    'tvc',
    'theatre',
    'voice',
    'vertical_drama',
  ]),
  platform: words(100).optional(),
  languages: list(languageTag),
  locations: list(words(100)),
  shoot: days.optional(),
  confidentiality: z.enum(['open', 'nda', 'sealed']).default('nda'),
  state: z.enum(['draft', 'active', 'on_hold', 'wrapped', 'archived']).default('draft'),
};
export const newProjectSchema = z.strictObject(projectFields);
export type NewProject = z.infer<typeof newProjectSchema>;

const stamps = { id: z.string(), createdAt: z.string(), updatedAt: z.string() };
export const projectSchema = z.object({ ...projectFields, ...stamps });
export type Project = z.infer<typeof projectSchema>;
export const projectListSchema = z.object({ projects: z.array(projectSchema) });

const need = z.enum(['must', 'nice']).default('must');

const roleFields = {
  name: words(200),
  type: z.enum([
    'lead',
    'parallel_lead',
    'series_regular',
    'recurring',
    'supporting',
    'character',
    'cameo',
    'day_player',
    'featured',
    'background',
  ]),
  /** Empty: any. */
  gender: list(z.enum(['woman', 'man', 'nonbinary', 'girl', 'boy'])),
  playingAge: range(0, 120).optional(),
  heightCm: range(40, 250).optional(),
  languages: list(
    z.object({
      tag: languageTag,
      level: z.enum(['basic', 'conversational', 'fluent', 'native']).optional(),
      need,
    }),
  ),
  skills: list(z.object({ name: words(100), need })),
  /** What the script says of the person, one fact each. */
  storyFacts: list(words(500)),
  dates: list(days),
  /** Told before anybody reads for the part; `none` where there is none. */
  intimacy: z
    .object({
      level: z.enum(['none', 'kissing', 'simulated_sex', 'partial_nudity', 'nudity']),
      description: words(2_000).optional(),
    })
    .default({ level: 'none' }),
  /** Somebody under 18 plays it. */
  minor: z.boolean().default(false),
  /** A trait asked of the performer: why the story needs it, and the user who approved that. */
  traitRequirements: list(
    z.object({ trait: words(200), justification: words(2_000), approvedBy: words(64).optional() }),
    20,
  ),
  state: z.enum(['draft', 'internal', 'published', 'closed', 'cast', 'cut']).default('draft'),
};
export const newRoleSchema = z.strictObject(roleFields);
export type NewRole = z.infer<typeof newRoleSchema>;
export const roleSchema = z.object({ ...roleFields, ...stamps, projectId: z.string() });
export type Role = z.infer<typeof roleSchema>;
export const roleListSchema = z.object({ roles: z.array(roleSchema) });

/** `PUT /api/chats/{id}/project`: what a conversation is about; `null` takes it off. */
export const chatProjectSchema = z.strictObject({
  projectId: z.string().min(1).max(64).nullable(),
  roleId: z.string().min(1).max(64).nullable().default(null),
});
export type ChatProject = z.infer<typeof chatProjectSchema>;
