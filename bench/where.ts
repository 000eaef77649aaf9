/** What a request asks of the people listed, held against the records themselves and not against what was read. */
import { z } from 'zod';
import { LANGUAGE_LEVELS, SKILL_LEVELS, type Talent } from '../server/src/talent/model.ts';

const strings = z.array(z.string()).min(1);

/** All that is given must be on file and hold; what is not on file does not hold. */
export const whereSchema = z.strictObject({
  gender: strings.optional(),
  minor: z.boolean().optional(),
  /** Playing ages that overlap, both ends inclusive. */
  age: z.tuple([z.number(), z.number()]).optional(),
  heightMinCm: z.number().optional(),
  heightMaxCm: z.number().optional(),
  cityAnyOf: strings.optional(),
  cityNoneOf: strings.optional(),
  /** A language or dialect by tag, at this level or better. */
  speaks: z.array(z.strictObject({ anyOf: strings, min: z.enum(LANGUAGE_LEVELS) })).optional(),
  /** None of these languages, at any level. */
  notSpeaks: strings.optional(),
  skills: z.array(z.strictObject({ anyOf: strings, min: z.enum(SKILL_LEVELS).optional() })).optional(),
  notSkills: strings.optional(),
  /** Name of a union, or "none". */
  union: z.string().optional(),
  /** Nothing booked in these days; `holds: false`: no hold or first refusal either. */
  free: z.strictObject({ from: z.string(), to: z.string(), holds: z.boolean().default(true) }).optional(),
  rateMaxInr: z.number().optional(),
  formatsAnyOf: strings.optional(),
  formatsNoneOf: strings.optional(),
  /** One credit of this size (and, where formats are asked, in one of them). */
  roleTypesAnyOf: strings.optional(),
  training: z.string().optional(),
  representation: strings.optional(),
});
export type Where = z.infer<typeof whereSchema>;

/** Whether the record of `talent` shows that all of `where` holds. */
export function meets({ facts }: Talent, where: Where): boolean {
  const plays = facts.playsGender?.value ?? [];
  const age = facts.playingAge?.value;
  const height = facts.heightCm?.value;
  const city = facts.city?.value;
  const rate = facts.dayRate?.value;
  const credits = facts.credits?.value;
  const skills = facts.skills?.value;
  const given = <T>(wanted: T | undefined, holds: (wanted: T) => boolean | undefined) =>
    wanted === undefined || holds(wanted) === true;
  return (
    given(where.gender, (any) => plays.some((each) => any.includes(each))) &&
    given(where.minor, (is) => (facts.isMinor?.value ?? false) === is) &&
    given(where.age, ([min, max]) => age && age.min <= max && age.max >= min) &&
    given(where.heightMinCm, (min) => height !== undefined && height >= min) &&
    given(where.heightMaxCm, (max) => height !== undefined && height <= max) &&
    given(where.cityAnyOf, (any) => city !== undefined && any.includes(city)) &&
    given(where.cityNoneOf, (none) => city !== undefined && !none.includes(city)) &&
    given(where.speaks, (all) => all.every((each) => speaks(facts, each.anyOf, each.min))) &&
    given(
      where.notSpeaks,
      (none) => facts.languages !== undefined && !none.some((tag) => speaks(facts, [tag], 'basic')),
    ) &&
    given(where.skills, (all) =>
      all.every(({ anyOf, min = 'basic' }) =>
        skills?.some(
          ({ name, level }) =>
            anyOf.includes(name) && SKILL_LEVELS.indexOf(level ?? 'basic') >= SKILL_LEVELS.indexOf(min),
        ),
      ),
    ) &&
    given(
      where.notSkills,
      (none) => skills !== undefined && !skills.some(({ name }) => none.includes(name)),
    ) &&
    given(where.union, (name) =>
      name === 'none' ? facts.unions?.value.length === 0 : facts.unions?.value.includes(name),
    ) &&
    given(where.free, ({ from, to, holds }) =>
      facts.unavailable?.value.every(
        (block) =>
          block.to < from ||
          block.from > to ||
          (holds && (block.status === 'hold' || block.status === 'first_refusal')),
      ),
    ) &&
    given(where.rateMaxInr, (max) => rate?.currency === 'INR' && rate.minor <= max * 100) &&
    given(where.roleTypesAnyOf, (sizes) =>
      credits?.some(
        ({ roleType, format }) =>
          sizes.includes(roleType ?? '') &&
          (where.formatsAnyOf === undefined || where.formatsAnyOf.includes(format ?? '')),
      ),
    ) &&
    given(where.formatsAnyOf, (any) => credits?.some(({ format }) => any.includes(format ?? ''))) &&
    given(where.formatsNoneOf, (none) => credits?.every(({ format }) => !none.includes(format ?? ''))) &&
    given(where.training, (pattern) => new RegExp(pattern, 'iu').test(facts.training?.value ?? '')) &&
    given(where.representation, (kinds) => kinds.includes(facts.representation?.value.kind ?? ''))
  );
}

function speaks(facts: Talent['facts'], anyOf: readonly string[], min: (typeof LANGUAGE_LEVELS)[number]) {
  const least = LANGUAGE_LEVELS.indexOf(min);
  const language = facts.languages?.value.some(
    ({ tag, level }) => anyOf.includes(tag) && level !== undefined && LANGUAGE_LEVELS.indexOf(level) >= least,
  );
  // A dialect that is good stands beside a language that is fluent; one that can be learnt is not spoken yet.
  const dialect = facts.dialects?.value.some(
    ({ tag, level }) =>
      anyOf.includes(tag ?? '') &&
      (level === 'native' || (level === 'good' && least <= LANGUAGE_LEVELS.indexOf('fluent'))),
  );
  return language === true || dialect === true;
}
