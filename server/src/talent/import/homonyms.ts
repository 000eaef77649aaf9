/** People of one name: which row is whose. */
import { isDeepStrictEqual } from 'node:util';
import type { Talent, TalentFacts } from '../model.ts';
import { fieldsOf } from './merge.ts';
import type { PersonRow } from './person.ts';

export interface Assigned<Entry> {
  readonly entry: Entry;
  /** Who it is; absent: somebody new, by this id. */
  readonly talent?: Talent;
  readonly externalId: string;
}

/**
 * People of one name: `raj-kumar`, `raj-kumar-2`, ... Each row goes to the person on file it is most like, so that
 * the ids hold when a file comes again in another order. Rows that say the very same are one person.
 * @param onFile people who have this name by their id.
 */
export function assignHomonyms<Entry extends { readonly row: PersonRow }>(
  slug: string,
  group: readonly Entry[],
  onFile: readonly Talent[],
  isTaken: (externalId: string) => boolean,
): Assigned<Entry>[] {
  const numberOf = ({ externalId }: Talent) =>
    Number(/-(\d+)$/.exec(externalId.slice(slug.length))?.[1] ?? 1);
  const free = onFile.toSorted((a, b) => numberOf(a) - numberOf(b));
  const distinct: Entry[][] = [];
  for (const entry of group) {
    const same = distinct.find(([first]) => first && saysTheSame(first.row, entry.row));
    if (same) same.push(entry);
    else distinct.push([entry]);
  }
  const pairs = distinct
    .flatMap((rows, order) =>
      free
        .filter((talent) => rows[0] && !contradicts(rows[0].row, talent))
        .map((talent, number) => ({ rows, talent, order, number, likeness: likeness(rows[0]?.row, talent) })),
    )
    .toSorted((a, b) => b.likeness - a.likeness || a.number - b.number || a.order - b.order);
  const assigned = new Map<Entry[], Talent>();
  const taken = new Set<Talent>();
  for (const { rows, talent } of pairs) {
    if (assigned.has(rows) || taken.has(talent)) continue;
    assigned.set(rows, talent);
    taken.add(talent);
  }
  let number = 0;
  const nextId = () => {
    do number += 1;
    while (isTaken(idAt(slug, number)));
    return idAt(slug, number);
  };
  return distinct.flatMap((rows) => {
    const talent = assigned.get(rows);
    const externalId = talent?.externalId ?? nextId();
    return rows.map((entry) => ({ entry, externalId, ...(talent && { talent }) }));
  });
}

const idAt = (slug: string, number: number) => (number === 1 ? slug : `${slug}-${number}`);

const valuesOf = (facts: TalentFacts) =>
  Object.fromEntries(fieldsOf(facts).map((field) => [field, facts[field]?.value as unknown]));

function saysTheSame(a: PersonRow, b: PersonRow): boolean {
  return a.name === b.name && isDeepStrictEqual(valuesOf(a.facts), valuesOf(b.facts));
}

/** Two people for certain: known elsewhere by two ids, or reached by two numbers in two cities. */
export function contradicts({ facts }: PersonRow, talent: Talent): boolean {
  const differ = (field: 'nconst' | 'phone' | 'city') => {
    const [ours, theirs] = [facts[field]?.value, talent.facts[field]?.value];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  };
  return differ('nconst') || (differ('phone') && differ('city'));
}

/** How many facts agree, less those that do not. */
function likeness(row: PersonRow | undefined, talent: Talent): number {
  if (!row) return 0;
  let score = row.name === talent.name ? 1 : 0;
  for (const field of fieldsOf(row.facts)) {
    const old = talent.facts[field];
    if (old) score += isDeepStrictEqual(old.value, row.facts[field]?.value) ? 1 : -1;
  }
  return score;
}
