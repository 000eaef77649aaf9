/** Demands on craft: speech and skills. */
import type { SkillDemand, SpeaksDemand } from '../../casting/brief.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import { skillKey, skillName } from '../../casting/lexicon/skills.ts';
import { type FactStrings, listed } from '../../casting/strings/facts.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import { type Profile, SKILL_RANK, SPEECH_RANK, type SpokenEntry } from './profile.ts';
import { quote } from './stored-fact.ts';

/** "Marathi, native": level of a language or dialect in words. */
function spokenText(profile: Profile, entry: SpokenEntry, strings: FactStrings): string {
  const name = speechName(entry.tag, strings.names);
  if (entry.unlevelled) return `${name}, ${strings.levelNotOnFile}`;
  if (entry.rank === 0) return `${name}, ${strings.canLearn}`;
  if (entry.from === 'dialects')
    return `${name}, ${entry.rank === 4 ? strings.language.native : strings.skill.good}`;
  const level = profile.talent.facts.languages?.value[entry.index]?.level;
  return level === undefined ? name : `${name}, ${strings.language[level]}`;
}

/** A language or dialect at a level: any of the tags will do. */
export function speaksDemand(wanted: SpeaksDemand, context: DemandContext): Demand {
  const { strings } = context;
  const rank = SPEECH_RANK[wanted.min];
  const names = listed(
    wanted.anyOf.map((tag) => speechName(tag, strings.names)),
    strings.or,
  );
  const level = strings.language[wanted.min];
  const text = `${names}, ${wanted.min === 'native' ? level : strings.orBetter(level)}`;
  const dialect = wanted.anyOf.every((tag) => tag.includes('-x-') || tag.length === 3);
  const asked = askedOf(context, dialect ? 'dialect' : 'language', text);
  const best = ({ spoken }: Profile) => {
    let found: SpokenEntry | undefined;
    for (const tag of wanted.anyOf) {
      const entry = spoken.get(tag);
      if (entry !== undefined && (found === undefined || entry.rank > found.rank)) found = entry;
    }
    return found;
  };
  const check = (profile: Profile) => {
    const entry = best(profile);
    if (entry === undefined) return 'unknown';
    if (entry.unlevelled) return rank <= 2 ? 'met' : 'unknown';
    return entry.rank >= rank ? 'met' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    check,
    // A list of languages that lacks this one says more than no list at all.
    gap: (profile) => {
      const entry = best(profile);
      if (entry === undefined) return profile.spoken.size > 0 ? 2 : 1.25;
      return entry.unlevelled ? 0.9 : 0.7 + (rank - entry.rank) * 0.3;
    },
    strength: (profile) => 0.4 + ((best(profile)?.rank ?? 0) / 4) * 0.6,
    explain: (profile) => {
      const entry = best(profile);
      const { languages, dialects } = profile.talent.facts;
      if (entry === undefined) return unknown(asked, strings, `${names}: ${strings.notOnFile.toLowerCase()}`);
      const said = spokenText(profile, entry, strings);
      if (check(profile) === 'unmet') return unmet(asked, strings, said);
      if (check(profile) === 'unknown') return unknown(asked, strings, said);
      if (entry.from === 'languages' && languages !== undefined)
        return met(asked.id, quote.language(languages, entry.index), said);
      return dialects === undefined
        ? unknown(asked, strings)
        : met(asked.id, quote.dialect(dialects, entry.index), said);
    },
  };
}

/** Nobody who speaks it at this level; a record without languages says nothing. */
export function notSpeaksDemand(unwanted: SpeaksDemand, context: DemandContext): Demand {
  const { strings } = context;
  const rank = SPEECH_RANK[unwanted.min];
  const names = listed(
    unwanted.anyOf.map((tag) => speechName(tag, strings.names)),
    strings.or,
  );
  const asked = askedOf(
    context,
    'language',
    strings.not(unwanted.min === 'basic' ? names : `${names}, ${strings.language[unwanted.min]}`),
  );
  // Malvani Hindi is Hindi, and "can learn" is not yet spoken.
  const held = ({ spoken }: Profile) =>
    [...spoken.values()]
      .filter(({ tag }) => unwanted.anyOf.some((each) => tag === each || tag.startsWith(`${each}-x-`)))
      .filter((entry) => entry.unlevelled || entry.rank >= Math.max(1, rank))
      .sort((a, b) => b.rank - a.rank)[0];
  const check = (profile: Profile) => {
    const entry = held(profile);
    if (entry === undefined) return profile.talent.facts.languages === undefined ? 'unknown' : 'met';
    return entry.unlevelled && rank > 2 ? 'unknown' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    check,
    strength: () => 1,
    explain: (profile) => {
      const entry = held(profile);
      const fact = profile.talent.facts.languages;
      if (entry !== undefined) {
        const said = spokenText(profile, entry, strings);
        return check(profile) === 'unmet' ? unmet(asked, strings, said) : unknown(asked, strings, said);
      }
      return fact === undefined
        ? unknown(asked, strings)
        : met(asked.id, quote.allLanguages(fact), strings.noneOf(names));
    },
  };
}

function bestSkill(profile: Profile, keys: readonly string[]) {
  let best:
    { index: number; rank: number; level: keyof typeof SKILL_RANK | undefined; name: string } | undefined;
  for (const key of keys) {
    const entry = profile.skills.get(key);
    if (entry === undefined) continue;
    const rank = entry.skill.level === undefined ? 0 : SKILL_RANK[entry.skill.level];
    if (best === undefined || rank > best.rank)
      best = { index: entry.index, rank, level: entry.skill.level, name: entry.skill.name };
  }
  return best;
}

/** A skill at a level: any of the names will do. */
export function skillDemand(wanted: SkillDemand, context: DemandContext): Demand {
  const { strings } = context;
  const keys = wanted.anyOf.map(skillKey);
  const least = wanted.min === undefined ? 0 : SKILL_RANK[wanted.min];
  const shown = wanted.anyOf.length > 5 ? wanted.anyOf.slice(0, 5) : wanted.anyOf;
  const names =
    wanted.label ??
    listed(
      shown.map((name) => skillName(name, strings.names)),
      strings.or,
    );
  const asked = askedOf(
    context,
    'skill',
    wanted.min === undefined
      ? names
      : `${names}, ${wanted.min === 'professional' ? strings.skill.professional : strings.orBetter(strings.skill[wanted.min])}`,
  );
  const check = (profile: Profile) => {
    const skill = bestSkill(profile, keys);
    if (skill === undefined || (skill.level === undefined && least > 1)) return 'unknown';
    return skill.rank >= least ? 'met' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    check,
    strength: (profile) => 0.4 + ((bestSkill(profile, keys)?.rank ?? 0) / 3) * 0.6,
    explain: (profile) => {
      const fact = profile.talent.facts.skills;
      const skill = bestSkill(profile, keys);
      if (fact === undefined || skill === undefined)
        return unknown(asked, strings, `${names}: ${strings.notOnFile.toLowerCase()}`);
      const level = skill.level === undefined ? strings.levelNotOnFile : strings.skill[skill.level];
      const text = `${skillName(skill.name, strings.names)}, ${level}`;
      const status = check(profile);
      if (status === 'met') return met(asked.id, quote.skill(fact, skill.index), text);
      return status === 'unmet' ? unmet(asked, strings, text) : unknown(asked, strings, text);
    },
  };
}

/** None of these skills; a record without skills says nothing. */
export function notSkillsDemand(unwanted: readonly string[], context: DemandContext): Demand {
  const { strings } = context;
  const keys = unwanted.map(skillKey);
  const names = listed(
    unwanted.map((name) => skillName(name, strings.names)),
    strings.or,
  );
  const asked = askedOf(context, 'skill', strings.not(names));
  return {
    asked,
    negotiable: false,
    essential: false,
    check: ({ talent, skills }) =>
      talent.facts.skills === undefined ? 'unknown' : keys.some((key) => skills.has(key)) ? 'unmet' : 'met',
    strength: () => 1,
    explain: (profile) => {
      const fact = profile.talent.facts.skills;
      if (fact === undefined) return unknown(asked, strings);
      const held = bestSkill(profile, keys);
      return held === undefined
        ? met(asked.id, quote.allSkills(fact), strings.noneOf(names))
        : unmet(asked, strings, skillName(held.name, strings.names));
    },
  };
}
