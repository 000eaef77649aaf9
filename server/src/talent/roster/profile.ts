/** A talent record prepared for searching: keys instead of spellings. Made once per record and kept while it lives. */
import type { Fact, Skill, Talent } from '../model.ts';
import { cityKey } from '../../casting/lexicon/cities.ts';
import { speechTag } from '../../casting/lexicon/languages.ts';
import { skillKey } from '../../casting/lexicon/skills.ts';
import { isMinor } from '../consent/minor.ts';
import { hash } from './hash.ts';
import { DIALECT_RANK, SPEECH_RANK, type SpeechRank } from './traits.ts';

export interface SpokenEntry {
  readonly tag: string;
  readonly from: 'languages' | 'dialects';
  readonly index: number;
  readonly rank: SpeechRank;
  /** Spoken, but nobody wrote how well. */
  readonly unlevelled: boolean;
}

export interface Profile {
  readonly talent: Talent;
  /** Order among equals: from the office's id, so that neither name nor place in the file decides. */
  readonly tieBreak: number;
  readonly minor: boolean;
  readonly city: string | undefined;
  readonly spoken: ReadonlyMap<string, SpokenEntry>;
  readonly skills: ReadonlyMap<string, { readonly index: number; readonly skill: Skill }>;
  readonly training: Fact<string> | undefined;
  readonly declared: Fact<readonly string[]> | undefined;
  /** Text of the record that software must not follow, and which therefore counts for nothing. */
  readonly flagged: boolean;
}

const kept = new WeakMap<Talent, Profile>();

/** Prepared on first sight and kept with the record. */
export function profileOf(talent: Talent): Profile {
  let profile = kept.get(talent);
  if (profile === undefined) {
    profile = prepareProfile(talent);
    kept.set(talent, profile);
  }
  return profile;
}

/** The same without keeping it: for reading everybody once. */
export function prepareProfile(talent: Talent): Profile {
  const { facts } = talent;
  const flagged = talent.flags.some((flag) => flag.kind === 'instructions_in_text');
  const bio = flagged ? undefined : facts.bio;
  return {
    talent,
    tieBreak: hash(talent.externalId),
    minor: isMinor(talent),
    city: facts.city === undefined ? undefined : cityKey(facts.city.value),
    spoken: spokenOf(talent),
    skills: new Map(
      (facts.skills?.value ?? []).map((skill, index) => [skillKey(skill.name), { index, skill }]),
    ),
    training: facts.training ?? fromBio(bio, trainingIn),
    declared: facts.selfDeclared ?? fromBio(bio, declaredIn),
    flagged,
  };
}

function spokenOf(talent: Talent): Map<string, SpokenEntry> {
  const spoken = new Map<string, SpokenEntry>();
  const add = (entry: SpokenEntry) => {
    const before = spoken.get(entry.tag);
    if (before === undefined || before.rank < entry.rank) spoken.set(entry.tag, entry);
  };
  (talent.facts.languages?.value ?? []).forEach(({ tag, level }, index) => {
    const rank = level === undefined ? 0 : SPEECH_RANK[level];
    add({ tag: speechTag(tag) ?? tag, from: 'languages', index, rank, unlevelled: level === undefined });
  });
  (talent.facts.dialects?.value ?? []).forEach(({ name, tag, level }, index) => {
    const rank = level === undefined ? 0 : DIALECT_RANK[level];
    const key = tag ?? speechTag(name);
    if (key !== undefined) add({ tag: key, from: 'dialects', index, rank, unlevelled: level === undefined });
  });
  return spoken;
}

function fromBio<T>(
  bio: Fact<string> | undefined,
  read: (text: string) => T | undefined,
): Fact<T> | undefined {
  const value = bio === undefined ? undefined : read(bio.value);
  return bio === undefined || value === undefined ? undefined : { value, source: bio.source, asOf: bio.asOf };
}

const TRAINING =
  /\b(?:no formal training|(?:street )?theatre group|theatre, (?:\d+|[a-z]+) years?|[\w-]+ theatre, (?:\d+|[a-z]+) years?|drama school(?: diploma| graduate)?|acting workshops?|NSD|National School of Drama|FTII|(?:\d+|[a-z]+) years? (?:of|in) theatre|trained (?:at|in|under) [^.;]{3,60})/i;

/** What the bio says of training, in its own words. Credits in brackets ("(theatre, 2025)") are not training. */
function trainingIn(text: string): string | undefined {
  const told = text.replace(/\([^)]*\)/g, ' ');
  return TRAINING.exec(told)?.[0].trim();
}

const DECLARATION =
  /\bI(?:'m| am) (?:an? |proudly (?:an? )?)?((?:trans(?:gender)?|non-?binary|intersex|queer|deaf|hard of hearing|blind|visually impaired|disabled|autistic|neurodivergent|hijra)\b[^.,;]{0,40}?|(?:amputee|wheelchair user|person with [^.,;]{3,40}))(?= and | who |[.,;]|$)/i;

/** Only a plain first-person statement counts: nothing is inferred from a name, a photo or credits. */
function declaredIn(text: string): readonly string[] | undefined {
  const found = DECLARATION.exec(text.replaceAll('’', "'"))?.[1];
  return found === undefined ? undefined : [found.trim()];
}
