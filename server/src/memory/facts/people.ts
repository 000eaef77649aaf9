/** Whom a conversation has shown, and who answers to a name. */
import { normalise } from '../../casting/read/text.ts';
import type { ChatMessage } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import type { TalentStore } from '../../store/port.ts';
import type { Known, PersonRef } from './model.ts';
import { namesIn, soundOf, speaksOf } from './read/names.ts';

const MOST_SHOWN = 60;
const LOOKED_AT = 20;

/** People of the lists of a conversation, the latest list first and each once; the part of the latest list. */
export function shownIn(before: readonly ChatMessage[]): { people: PersonRef[]; role?: string } {
  const people = new Map<string, PersonRef>();
  let role: string | undefined;
  let listed = false;
  for (const { parts } of before.toReversed()) {
    const lists = parts.filter(({ type }) => type === 'data-recommendation').map((part) => part['data']);
    for (const list of lists) {
      if (typeof list !== 'object' || list === null) continue;
      if ('items' in list && Array.isArray(list.items))
        for (const item of list.items)
          if (isPerson(item) && people.size < MOST_SHOWN) people.set(item.talentId, refOf(item));
      if (!listed && lists.length === 1 && 'role' in list && typeof list.role === 'string') role = list.role;
    }
    listed ||= lists.length > 0;
  }
  return { people: [...people.values()], ...(role === undefined ? {} : { role }) };
}

const refOf = ({ talentId, externalId, name }: PersonRef): PersonRef => ({ talentId, externalId, name });

function isPerson(item: unknown): item is PersonRef {
  return (
    typeof item === 'object' &&
    item !== null &&
    'talentId' in item &&
    typeof item.talentId === 'string' &&
    'externalId' in item &&
    typeof item.externalId === 'string' &&
    'name' in item &&
    typeof item.name === 'string'
  );
}

type Talents = Pick<TalentStore, 'idsOf' | 'get' | 'named' | 'list'>;

/** People whose name has one of the words, in either script. */
export type SoundsLike = (scope: Scope, words: readonly string[]) => Promise<readonly PersonRef[]>;

/** One person or none: a name that several answer to means nobody. */
export function createPersonLookup(
  { talents, soundsLike }: { readonly talents: Talents; readonly soundsLike?: SoundsLike | undefined },
  scope: Scope,
  shown: readonly PersonRef[],
) {
  return async (ref: string): Promise<PersonRef | undefined> => {
    const wanted = ref.trim();
    if (wanted === '') return undefined;
    const [id] = await talents.idsOf(scope, [wanted]);
    const byId = id === undefined ? undefined : await talents.get(scope, id);
    if (byId) return personOf(byId);
    const named = await talents.named(scope, wanted);
    if (named.length > 0) return named.length === 1 && named[0] ? personOf(named[0]) : undefined;
    const heard = only(shown.filter(({ name }) => answersTo(name, wanted)));
    if (heard) return heard;
    const { talents: found } = await talents.list(scope, { words: wanted, offset: 0, limit: LOOKED_AT });
    const written = only(found.filter(({ name }) => answersTo(name, wanted)).map(personOf));
    if (written || !soundsLike) return written;
    const heardOf = await soundsLike(scope, normalise(wanted).split(/\s+/u));
    return only(heardOf.filter(({ name }) => answersTo(name, wanted)));
  };
}

const personOf = (talent: { id: string; externalId: string; name: string }): PersonRef => ({
  talentId: talent.id,
  externalId: talent.externalId,
  name: talent.name,
});

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Every word of the reference is a word of the name, in either script. */
function answersTo(name: string, ref: string): boolean {
  const sounds = new Set(normalise(name).split(/\s+/u).map(soundOf));
  const parts = new Set(normalise(name).split(/\s+/u));
  const crosses = DEVANAGARI.test(name) !== DEVANAGARI.test(ref);
  return normalise(ref)
    .split(/\s+/u)
    .every((word) => parts.has(word) || (crosses && sounds.has(soundOf(word))));
}
const DEVANAGARI = /[\u0900-\u097f]/u;

const MOST_NAMES = 4;

/** Whom a text names: people it was shown, ids, and names that are no project and no part. */
export async function peopleNamed(
  text: string,
  { shown, person, projects, roles }: Pick<Known, 'shown' | 'person' | 'projects' | 'roles'>,
): Promise<PersonRef[]> {
  const found = new Map<string, PersonRef>();
  for (const one of shown)
    if (one.name.split(/\s+/u).some((part) => part.length > 3 && speaksOf(text, part)))
      found.set(one.talentId, one);
  const places = [...projects, ...roles].flatMap(({ names }) => names);
  const names = namesIn(text).filter(
    (name) => !places.some((place) => speaksOf(place, name) || speaksOf(name, place)),
  );
  for (const name of [...names, ...(text.match(IDS) ?? [])].slice(0, MOST_NAMES)) {
    const one = await person(name);
    if (one) found.set(one.talentId, one);
  }
  return [...found.values()];
}
const IDS = /(?<![\p{L}\d])[a-z]{1,4}-?\d{3,6}(?![\p{L}\d])/giu;
