/** What a conversation is called in a list: the part in a few words, "Woman, 22–28, boxing". */
import type { RoleBrief } from '../../casting/brief.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import { skillName } from '../../casting/lexicon/skills.ts';
import { roleName } from '../../casting/read/role.ts';
import type { FactStrings } from '../../casting/strings/facts.ts';

const LONGEST = 60;

/** The parts of an ensemble, or one part with what tells it apart; failing both, the first words. */
export function titleOf(briefs: readonly RoleBrief[], facts: FactStrings, text: string): string {
  const roles = briefs.map((brief) => brief.role).filter((role) => role !== undefined);
  const [brief] = briefs;
  const words = briefs.length > 1 ? roles : brief === undefined ? [] : partOf(brief, facts, text);
  const title = words.length > 1 ? words.join(', ') : (words[0] ?? firstWords(text));
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}

function partOf(brief: RoleBrief, facts: FactStrings, text: string): string[] {
  const role = brief.role ?? roleName(text);
  const [gender] = brief.gender ?? [];
  const who = role ?? (gender === undefined ? undefined : facts.gender[gender]);
  const { playingAge } = brief;
  const age =
    playingAge === undefined
      ? undefined
      : playingAge.max >= 99
        ? `${playingAge.min}+`
        : `${playingAge.min}–${playingAge.max}`;
  const skill = brief.skills?.[0]?.anyOf[0];
  const speech = brief.speaks?.[0]?.anyOf[0];
  const craft =
    skill === undefined
      ? speech === undefined
        ? brief.city?.anyOf?.[0]
        : speechName(speech, facts.names)
      : skillName(skill, facts.names);
  const words = [who, age, craft].filter((word) => word !== undefined);
  // One word alone would name half of all conversations.
  if (words.length < 2) return [role ?? firstWords(text)];
  return words.map((word, at) => (at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word));
}

function firstWords(text: string): string {
  return (text.split(/[.\n?!।]/u)[0]?.trim() ?? '') || text.trim();
}
