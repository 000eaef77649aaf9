/** A person's record as the numbers of the roster index. */
import { inr } from '../money.ts';
import { ABSENT, FLAG, NO_SIZE, PLAYS_SHIFT } from './layout.ts';
import { nameKeys } from './names.ts';
import type { Profile } from './profile.ts';
import { dayOf, FORMATS, genderBit, SKILL_RANK, STATUSES } from './traits.ts';
import type { Words } from './words.ts';

/** The numbers of a person. `words` learns what is new. */
export function pack({ talent, ...profile }: Profile, textRow: number, words: Words): Uint32Array {
  const { facts } = talent;
  const optional = (text: string | undefined) => (text === undefined ? ABSENT : words.add(text));
  const spoken = [...profile.spoken.values()].map(
    ({ tag, rank, unlevelled }) => words.add(tag) * 16 + rank * 2 + Number(unlevelled),
  );
  const skills = [...profile.skills].map(
    ([key, { skill }]) => words.add(key) * 4 + (skill.level === undefined ? 0 : SKILL_RANK[skill.level]),
  );
  const blocks = (facts.unavailable?.value ?? []).flatMap(({ from, to, status }) => [
    dayOf(from) * 0x1_0000 + dayOf(to),
    STATUSES.indexOf(status),
  ]);
  const credits = (facts.credits?.value ?? []).map(
    ({ format, roleType }) =>
      (format === undefined ? 0 : FORMATS.indexOf(format) + 1) * 0x100_0000 +
      (roleType === undefined ? NO_SIZE : words.add(roleType.toLowerCase())),
  );
  const names = nameKeys(talent.name);
  const age = facts.playingAge?.value;
  const rate = facts.dayRate === undefined ? undefined : inr(facts.dayRate.value);
  const count = facts.creditCount?.value ?? facts.credits?.value.length;
  const plays = (facts.playsGender?.value ?? []).reduce((bits, gender) => bits | genderBit(gender), 0);
  const flags =
    (profile.minor ? FLAG.minor : 0) |
    (profile.flagged ? FLAG.flagged : 0) |
    (facts.languages === undefined ? 0 : FLAG.languages) |
    (facts.skills === undefined ? 0 : FLAG.skills) |
    (facts.unavailable === undefined ? 0 : FLAG.calendar) |
    (facts.credits === undefined ? 0 : FLAG.credits) |
    (facts.willTravel === undefined ? 0 : FLAG.travelsKnown) |
    (facts.willTravel?.value === true ? FLAG.travels : 0) |
    (facts.guardianConsent === undefined ? 0 : FLAG.consentKnown) |
    (facts.guardianConsent?.value === true ? FLAG.consent : 0) |
    (plays << PLAYS_SHIFT);
  return Uint32Array.from([
    flags,
    profile.tieBreak,
    textRow,
    age === undefined ? ABSENT : age.min * 0x1_0000 + age.max,
    facts.heightCm === undefined ? ABSENT : Math.round(facts.heightCm.value),
    optional(profile.city),
    rate === undefined ? ABSENT : Math.min(ABSENT - 1, Math.ceil(rate)),
    optional(facts.unions?.value.join('\n')),
    optional(facts.representation?.value.kind),
    optional(profile.training?.value),
    optional(profile.declared?.value.join('\n')),
    count ?? ABSENT,
    spoken.length,
    skills.length,
    blocks.length / 2,
    credits.length,
    names.length,
    ...spoken,
    ...skills,
    ...blocks,
    ...credits,
    ...names,
  ]);
}
