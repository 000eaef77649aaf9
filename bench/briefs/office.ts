/**
 * A second roster for the evaluation, kept as an answer key: fictional people, written down as data and never read by
 * the product. `office-roster.csv` says the same in an office's own habits (write-office-roster.ts), and only that is
 * imported: what the answers are held against knows nothing of our parsers.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { DIALECT_LEVELS, LANGUAGE_LEVELS, SKILL_LEVELS, type Talent } from '../../server/src/talent/model.ts';

const personSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  plays: z.enum(['woman', 'man', 'nonbinary', 'girl', 'boy']),
  age: z.tuple([z.number(), z.number()]),
  heightCm: z.number().nullable(),
  city: z.string(),
  willTravel: z.boolean().nullable(),
  languages: z.record(z.string(), z.enum(LANGUAGE_LEVELS)),
  dialects: z.array(z.strictObject({ name: z.string(), tag: z.string(), level: z.enum(DIALECT_LEVELS) })),
  skills: z.array(z.strictObject({ name: z.string(), level: z.enum(SKILL_LEVELS).optional() })),
  unions: z.array(z.string()),
  representation: z.strictObject({
    kind: z.enum(['self', 'agency', 'manager', 'coordinator', 'guardian']),
    name: z.string().optional(),
  }),
  rateInr: z.number().nullable(),
  blocks: z.array(
    z.strictObject({ from: z.string(), to: z.string(), status: z.enum(['booked', 'hold', 'first_refusal']) }),
  ),
  minor: z.boolean(),
  guardianConsent: z.boolean().nullable(),
  declared: z.string().nullable(),
  credits: z.array(
    z.strictObject({
      title: z.string(),
      year: z.number(),
      roleType: z.string(),
      format: z.enum(['web series', 'feature film', 'TV serial', 'short film', 'TVC', 'theatre', 'voice']),
    }),
  ),
  training: z.string().nullable(),
  bio: z.string().nullable(),
});
export type OfficePerson = z.infer<typeof personSchema>;

export const OFFICE_ROSTER = path.join(import.meta.dirname, 'office-roster.csv');
const KEY = path.join(import.meta.dirname, 'office-roster.key.json');

export async function officePeople(): Promise<OfficePerson[]> {
  return z.array(personSchema).parse(JSON.parse(await readFile(KEY, 'utf8')));
}

/** The key as records, for the checks. */
export async function officeKey(): Promise<Talent[]> {
  return (await officePeople()).map(recordOf);
}

function recordOf(person: OfficePerson): Talent {
  const fact = <T>(value: T) => ({ value, source: 'office' as const, asOf: '2026-11-24' });
  const given = <K extends string, T>(name: K, value: T | null) =>
    value === null ? {} : { [name]: fact(value) };
  return {
    id: person.id,
    externalId: person.id,
    name: person.name,
    fictional: true,
    flags: [],
    facts: {
      playsGender: fact([person.plays]),
      playingAge: fact({ min: person.age[0], max: person.age[1] }),
      ...given('heightCm', person.heightCm),
      city: fact(person.city),
      ...given('willTravel', person.willTravel),
      languages: fact(Object.entries(person.languages).map(([tag, level]) => ({ tag, level }))),
      ...(person.dialects.length > 0 ? { dialects: fact(person.dialects) } : {}),
      skills: fact(
        person.skills.map(({ name, level }) => ({ name, ...(level === undefined ? {} : { level }) })),
      ),
      unions: fact(person.unions),
      representation: fact({ kind: person.representation.kind }),
      ...(person.rateInr === null ? {} : { dayRate: fact({ minor: person.rateInr * 100, currency: 'INR' }) }),
      unavailable: fact(person.blocks),
      ...(person.credits.length > 0 ? { credits: fact(person.credits) } : {}),
      ...given('training', person.training),
      isMinor: fact(person.minor),
      ...given('guardianConsent', person.guardianConsent),
      ...(person.declared === null ? {} : { selfDeclared: fact([person.declared]) }),
    },
  };
}
