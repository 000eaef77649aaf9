/** "Like her": speech and skills of a person become wishes, and the person is left out. */
import type { RoleBrief, SkillDemand, SpeaksDemand } from '../../casting/brief.ts';
import { findSpeech, speechName } from '../../casting/lexicon/languages.ts';
import { skillName } from '../../casting/lexicon/skills.ts';
import { normalise } from '../../casting/read/text.ts';
import { type Context, lookUp } from './context.ts';
import type { Person } from './state.ts';
import type { Told } from './tell.ts';

/** Whether the text asks for somebody in the manner of another. */
export const meansSimilar = (text: string): boolean =>
  /\b(?:like|similar|(?:in|of|from) (?:that|the same|this|a similar|her|his) (?:space|zone|vibe|mould|mold|league|bracket|line|world|universe|texture|school)|in the (?:mould|mold|vein|manner|zone|space|league|style) of|(?:along|on) the lines of|that vibe|same (?:vibe|space|energy|zone)|loved|liked|another|an? (?:younger|older|cheaper|taller|shorter|female|male)|(?:younger|older|cheaper|taller|male|female|desi|marathi|chota|bada) version|version of|jai?s[aei]|saa?rkh[aeiy]|reminds)\b|जैसी|जैसा|जैसे|सारख/u.test(
    normalise(text),
  );

const MOST_WISHES = 6;
const GENDERS = ['woman', 'man', 'nonbinary', 'girl', 'boy'] as const;
const gendersOf = (facts: readonly { readonly field: string; readonly value: string }[]) => {
  const plays = facts.find((fact) => fact.field === 'gender')?.value.split(', ') ?? [];
  return GENDERS.filter((gender) => plays.includes(gender));
};

/** The briefs with the wishes taken from `people`, who are left out themselves. */
export async function likePeople(
  { tools, facts }: Context,
  people: readonly Person[],
  briefs: readonly RoleBrief[],
): Promise<{ briefs: RoleBrief[]; like: NonNullable<Told['like']> }> {
  const { found } = await lookUp(
    tools,
    people.map((person) => person.talentId),
  );
  const genders = new Set(found.flatMap((detail) => gendersOf(detail.facts)));
  const speaks: SpeaksDemand[] = [];
  const skills: SkillDemand[] = [];
  for (const fact of found.flatMap((detail) => detail.facts)) {
    const [name = '', level] = fact.value.split(', ');
    if (fact.field === 'dialect' && level !== 'can learn') {
      const tag = findSpeech(normalise(name)).sort((a, b) => b.text.length - a.text.length)[0]?.value;
      if (tag !== undefined) speaks.push({ anyOf: [tag], min: 'fluent', label: name });
    }
    if (fact.field === 'skill' && !fact.value.includes(';') && fact.value !== 'none entered')
      skills.push({ anyOf: [name] });
  }
  const words = [
    ...speaks.map((each) => speechName(each.anyOf[0] ?? '', facts.names)),
    ...skills.map((each) => skillName(each.anyOf[0] ?? '', facts.names)),
  ];
  const exclude = people.map((person) => person.talentId);
  return {
    like: { names: people.map((person) => person.name), facts: [...new Set(words)] },
    briefs: briefs.map((brief) => {
      // What stands beside "like her" describes the space, it does not fence it: gender, age and terms stay firm.
      const { speaks: firmSpeech, skills: firmSkills, ...firm } = brief;
      const unique = <T extends { anyOf: string[] }>(list: readonly T[]) =>
        list
          .filter(
            (each, index) => list.findIndex((other) => other.anyOf.join() === each.anyOf.join()) === index,
          )
          .slice(0, MOST_WISHES);
      return {
        ...firm,
        // Whom nobody described otherwise is looked for among those who play what the person plays.
        ...(firm.gender === undefined && genders.size > 0 && firm.minor !== true
          ? { gender: [...genders] }
          : {}),
        exclude: [...new Set([...(brief.exclude ?? []), ...exclude])],
        prefer: {
          ...brief.prefer,
          speaks: unique([...(firmSpeech ?? []), ...speaks, ...(brief.prefer?.speaks ?? [])]),
          skills: unique([...(firmSkills ?? []), ...skills, ...(brief.prefer?.skills ?? [])]),
        },
      };
    }),
  };
}
