/** Demands on craft: speech and skills. */
import type { SkillDemand, SpeaksDemand } from '../../casting/brief.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import { skillKey, skillName } from '../../casting/lexicon/skills.ts';
import { type FactStrings, listed } from '../../casting/strings/facts.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import type { Profile, SpokenEntry } from '../roster/profile.ts';
import { SKILL_RANK, SPEECH_RANK, type Traits } from '../roster/traits.ts';
import { perText, perWords, type Words } from '../roster/words.ts';
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

/** Which words are among these texts. */
function marksOf(texts: readonly string[], words: Words): Uint8Array {
  const ids = texts.map((text) => words.find(text)).filter((id) => id !== undefined);
  const marks = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) marks[id] = 1;
  return marks;
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
  const tags = perWords((words) => marksOf(wanted.anyOf, words));
  const check = (traits: Traits) => {
    const at = traits.spoken.best(tags(traits.words));
    if (at < 0) return 'unknown';
    if (traits.spoken.unlevelled(at)) return rank <= 2 ? 'met' : 'unknown';
    return traits.spoken.rank(at) >= rank ? 'met' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    slow: true,
    check,
    // A list of languages that lacks this one says more than no list at all.
    gap: (traits) => {
      const { spoken, words } = traits;
      const at = traits.spoken.best(tags(words));
      if (at < 0) return spoken.length > 0 ? 2 : 1.25;
      return spoken.unlevelled(at) ? 0.9 : 0.7 + (rank - spoken.rank(at)) * 0.3;
    },
    strength: (traits) => {
      const at = traits.spoken.best(tags(traits.words));
      return 0.4 + ((at < 0 ? 0 : traits.spoken.rank(at)) / 4) * 0.6;
    },
    explain: (profile) => {
      const entry = best(profile);
      const { languages, dialects } = profile.talent.facts;
      if (entry === undefined) return unknown(asked, strings, `${names}: ${strings.notOnFile.toLowerCase()}`);
      const said = spokenText(profile, entry, strings);
      const status = check(profile.traits);
      if (status === 'unmet') return unmet(asked, strings, said);
      if (status === 'unknown') return unknown(asked, strings, said);
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
  const same = (tag: string) => unwanted.anyOf.some((each) => tag === each || tag.startsWith(`${each}-x-`));
  const least = Math.max(1, rank);
  const held = ({ spoken }: Profile) =>
    [...spoken.values()]
      .filter(({ tag }) => same(tag))
      .filter((entry) => entry.unlevelled || entry.rank >= least)
      .sort((a, b) => b.rank - a.rank)[0];
  const tags = perText(same);
  const check = ({ spoken, words, hasLanguages }: Traits) => {
    let best = -1;
    for (let index = 0; index < spoken.length; index += 1) {
      if (!tags(words, spoken.tag(index))) continue;
      if (!spoken.unlevelled(index) && spoken.rank(index) < least) continue;
      if (best < 0 || spoken.rank(index) > spoken.rank(best)) best = index;
    }
    if (best < 0) return hasLanguages ? 'met' : 'unknown';
    return spoken.unlevelled(best) && rank > 2 ? 'unknown' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    slow: true,
    check,
    strength: () => 1,
    explain: (profile) => {
      const entry = held(profile);
      const fact = profile.talent.facts.languages;
      if (entry !== undefined) {
        const said = spokenText(profile, entry, strings);
        return check(profile.traits) === 'unmet'
          ? unmet(asked, strings, said)
          : unknown(asked, strings, said);
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
  const wantedKeys = perWords((words) => marksOf(keys, words));
  const bestRank = ({ skills, words }: Traits) => {
    const at = skills.best(wantedKeys(words));
    return at < 0 ? -1 : skills.rank(at);
  };
  const check = (traits: Traits) => {
    const rank = bestRank(traits);
    if (rank < 0 || (rank === 0 && least > 1)) return 'unknown';
    return rank >= least ? 'met' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    slow: true,
    check,
    strength: (traits) => 0.4 + (Math.max(0, bestRank(traits)) / 3) * 0.6,
    explain: (profile) => {
      const fact = profile.talent.facts.skills;
      const skill = bestSkill(profile, keys);
      if (fact === undefined || skill === undefined)
        return unknown(asked, strings, `${names}: ${strings.notOnFile.toLowerCase()}`);
      const level = skill.level === undefined ? strings.levelNotOnFile : strings.skill[skill.level];
      const text = `${skillName(skill.name, strings.names)}, ${level}`;
      const status = check(profile.traits);
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
  const keysIn = perWords((words) => marksOf(keys, words));
  return {
    asked,
    negotiable: false,
    essential: false,
    check: ({ hasSkills, skills, words }) => {
      if (!hasSkills) return 'unknown';
      return skills.best(keysIn(words)) < 0 ? 'met' : 'unmet';
    },
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
