/** A person's record as the numbers of the roster index. */
import { adultOnFile, guardianReached } from '../../casting/law/minors.ts';
import { inr } from '../money.ts';
import { ABSENT, FLAG, NO_SIZE, type Packed, PLAYS_SHIFT } from './layout.ts';
import { nameKeys } from './names.ts';
import type { Profile } from './profile.ts';
import { termsOf } from './terms.ts';
import { dayOf, FORMATS, genderBit, SKILL_RANK, STATUSES } from './traits.ts';
import type { Words } from './words.ts';

/** `words` learns what is new. */
export function pack(profile: Profile, textRow: number, words: Words): Packed {
  const { facts, name } = profile.talent;
  const optional = (text: string | undefined) => (text === undefined ? ABSENT : words.add(text));
  const age = facts.playingAge?.value;
  const rate = facts.dayRate === undefined ? undefined : inr(facts.dayRate.value);
  return {
    plain: {
      flags: flagsOf(profile),
      tieBreak: profile.tieBreak,
      textRow,
      ages: age === undefined ? ABSENT : age.min * 0x1_0000 + age.max,
      heightCm: facts.heightCm === undefined ? ABSENT : Math.round(facts.heightCm.value),
      city: optional(profile.city),
      rateInr: rate === undefined ? ABSENT : Math.min(ABSENT - 1, Math.ceil(rate)),
      unions: optional(facts.unions?.value.join('\n')),
      representation: optional(facts.representation?.value.kind),
      training: optional(profile.training?.value),
      declared: optional(profile.declared?.value.join('\n')),
      creditCount: facts.creditCount?.value ?? facts.credits?.value.length ?? ABSENT,
    },
    lists: {
      spoken: [...profile.spoken.values()].map(
        ({ tag, rank, unlevelled }) => words.add(tag) * 16 + rank * 2 + Number(unlevelled),
      ),
      skills: [...profile.skills].map(
        ([key, { skill }]) => words.add(key) * 4 + (skill.level === undefined ? 0 : SKILL_RANK[skill.level]),
      ),
      blocks: (facts.unavailable?.value ?? []).flatMap(({ from, to, status }) => [
        dayOf(from) * 0x1_0000 + dayOf(to),
        STATUSES.indexOf(status),
      ]),
      credits: (facts.credits?.value ?? []).map(
        ({ format, roleType }) =>
          (format === undefined ? 0 : FORMATS.indexOf(format) + 1) * 0x100_0000 +
          (roleType === undefined ? NO_SIZE : words.add(roleType.toLowerCase())),
      ),
      names: nameKeys(name),
      terms: termsOf(profile.talent),
    },
  };
}

function flagsOf({ talent: { facts }, minor, flagged }: Profile): number {
  const plays = (facts.playsGender?.value ?? []).reduce((bits, gender) => bits | genderBit(gender), 0);
  const age = adultOnFile(facts);
  return (
    (minor ? FLAG.minor : 0) |
    (flagged ? FLAG.flagged : 0) |
    (facts.languages === undefined ? 0 : FLAG.languages) |
    (facts.skills === undefined ? 0 : FLAG.skills) |
    (facts.unavailable === undefined ? 0 : FLAG.calendar) |
    (facts.credits === undefined ? 0 : FLAG.credits) |
    (facts.willTravel === undefined ? 0 : FLAG.travelsKnown) |
    (facts.willTravel?.value === true ? FLAG.travels : 0) |
    (facts.guardianConsent === undefined ? 0 : FLAG.consentKnown) |
    (facts.guardianConsent?.value === true ? FLAG.consent : 0) |
    (guardianReached(facts) ? FLAG.guardianReached : 0) |
    (age === 'unknown' ? 0 : FLAG.adultKnown) |
    (age === 'adult' ? FLAG.adult : 0) |
    (plays << PLAYS_SHIFT)
  );
}
