/** Who is meant: ids, places in the last list, names of those shown, and names that only the roster can tell. */
import type { Lang, Tools } from '../../assistant/port.ts';
import { nameSound } from '../../casting/read/name-sound.ts';
import { possibleNames, readReferences } from '../../casting/read/references.ts';
import type { RoleRead } from '../../casting/read/role.ts';
import { normalise } from '../../casting/read/text.ts';
import { lookUp, personOf } from './context.ts';
import type { Person, State } from './state.ts';

export interface Named {
  readonly people: Person[];
  /** Ids that nobody on file answers to. */
  readonly strangers: string[];
  /** Whether the message points at the last list. */
  readonly places: boolean;
}

/** More people than this under one first name: it was no name. */
const MOST_NAMESAKES = 4;

/** Everybody the message points to, in that order. */
export async function whoIsNamed(
  text: string,
  { refs: ids, brief }: RoleRead,
  state: State,
  { tools, lang }: { readonly tools: Tools; readonly lang: Lang },
): Promise<Named> {
  const shown = state.lists.flatMap((list) => list.people);
  const refs = readReferences(text, shown.length);
  const people: Person[] = [];
  const add = (person: Person | undefined) => {
    if (person !== undefined && !people.some((one) => one.talentId === person.talentId)) people.push(person);
  };
  const low = normalise(text);
  const named = shown
    .map((person) => ({ person, at: nameAt(low, person) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const known = new Set(shown.map((person) => person.externalId.toLowerCase()));
  const { found, missing } = await lookUp(tools, ids);
  for (const detail of found) add(personOf(detail));
  for (const { person } of named) add(person);
  for (const place of refs.places) add(shown[place]);
  if (ids.length === 0 && named.length === 0 && SPEAKS_OF_PEOPLE.test(low))
    (await onRoster(text, brief.keywords ?? [], tools, lang)).forEach(add);
  // "Both" after a comparison are the two compared.
  if (people.length === 0 && refs.all)
    (state.focus.length === 2 && BOTH.test(low) ? state.focus : shown).forEach(add);
  if (people.length === 0 && refs.pronoun && state.focus.length > 0) state.focus.forEach(add);
  const places =
    refs.places.length > 0 || refs.all || refs.pronoun || ids.some((id) => known.has(id.toLowerCase()));
  return { people, strangers: missing, places };
}

const BOTH = /(?<![\p{L}\p{M}])(?:both|the two|dono|donhi|doghi|doghe|दोनों|दोन्ही|दोघ[ीे])(?![\p{L}\p{M}])/u;

/** Messages in which somebody may be named; a plain brief names nobody, however its words are spelt. */
const SPEAKS_OF_PEOPLE =
  /\?|(?<![\p{L}\p{M}])(?:what|whats|what's|who|when|where|how|is|does|do|can|has|tell|about|compare|vs|versus|like|liked|love|loved|replace|swap|similar|another|jai?s[aei]|saa?rkh[aeiy]|short-?\s?list|shortlisted|drop|remove|without|except|excluding|not|but|besides|add|keep|hold|pencil|note|draft|avail|check|book|call|kya|kitn[aei]|kab|kahan|kiti|kay|kadhi|ka|ki|ke|chi|cha|che|chhod|chhodke|alawa|sodun|hatao|tulna|details?|profile|rate|क्या|कितन[ाीे]|कब|कहां|किती|काय|कधी|कुठे|जैस[ाीे]|सारख[ाीे]|तुलना|छोडकर|अलावा|सोडून|वगळून|का|की|के|चा|ची|चे|च्या|को|ला)(?![\p{L}\p{M}])/u;
const ENDINGS = /(?:'s|cha|chi|che|chya|la|ne|च्या|चा|ची|चे|ला|ने|नी|ना|चं)$/u;

/** One look at the roster for all words that may be a name; the best-named people are meant. */
async function onRoster(text: string, words: readonly string[], tools: Tools, lang: Lang): Promise<Person[]> {
  const written = possibleNames(text).flatMap((name) => normalise(name).split(/\s+/u));
  const candidates = [
    ...new Set(
      [...words, ...written]
        .map((word) => word.replace(/'s$/u, ''))
        .flatMap((word) => [word, word.replace(ENDINGS, '')])
        .filter((word) => word.length > 2),
    ),
  ].slice(0, 24);
  if (candidates.length === 0) return [];
  const outcome = await tools.search_talent([{ named: candidates, everyone: true }], lang);
  const items = outcome.recommendations[0]?.items ?? [];
  const low = normalise(text);
  const sounds = new Set(candidates.map((word) => nameSound(word)).filter((sound) => sound !== undefined));
  const hits = items.map((item) => {
    const parts = normalise(item.name).split(/\s+/u);
    // A name in the other script is heard, not read: the search has told them apart already.
    const said = parts.filter((part) => candidates.includes(part) || sounds.has(nameSound(part) ?? ''));
    const at = said.map((part) => low.indexOf(part)).filter((place) => place >= 0);
    return { item, said: said.length, at: Math.min(low.length, ...at) };
  });
  const full = hits.filter(({ said }) => said > 1);
  // "Kunal Agaskhede" names one, whoever else is called Kunal.
  const taken = new Set(full.flatMap(({ item }) => normalise(item.name).split(/\s+/u)));
  const single = hits.filter(
    ({ item, said }) =>
      said === 1 &&
      !normalise(item.name)
        .split(/\s+/u)
        .some((part) => taken.has(part)),
  );
  const meant = single.length > MOST_NAMESAKES ? full : [...full, ...single];
  return meant
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => personOf({ ...item, heightCm: item.card.heightCm }));
}

/** By id, full name or a part of the name that is a word of its own. */
function nameAt(low: string, { name, externalId }: Person): number {
  const own = normalise(name);
  const whole = low.indexOf(own);
  if (whole >= 0) return whole;
  if (low.includes(externalId.toLowerCase())) return low.indexOf(externalId.toLowerCase());
  for (const part of own.split(/\s+/u)) {
    if (part.length < 4) continue;
    const at = low.search(
      new RegExp(
        `(?<![\\p{L}\\p{M}])${part.replace(/[^\p{L}\p{M}]/gu, '.')}(?:'s|cha|chi|che|la|ne|चा|ची|चे|ला|ने)?(?![\\p{L}\\p{M}])`,
        'u',
      ),
    );
    if (at >= 0) return at;
  }
  return -1;
}
