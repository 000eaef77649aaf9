/** The people of a file against the people on file: who is new, who changed, who may be there twice. */
import { isDeepStrictEqual } from 'node:util';
import { monotonicFactory } from 'ulid';
import type { ImportRow } from '../../contract.ts';
import type { Fact, Talent, TalentFacts } from '../model.ts';
import { nearKey, slugOf } from './names.ts';
import type { PersonRow } from './person.ts';
import type { Issue } from './reading.ts';

export interface Reconciled {
  /** New or changed people only. */
  readonly talents: readonly Talent[];
  readonly rows: readonly (ImportRow & { readonly talentId?: string })[];
}

interface Entry {
  readonly row: PersonRow;
  readonly issues: Issue[];
  talent?: Talent;
  outcome: ImportRow['outcome'];
}

/** @param fictional of people whose row does not say. */
export function reconcile(
  people: readonly PersonRow[],
  onFile: readonly Talent[],
  options: { readonly now: string; readonly fictional: boolean },
): Reconciled {
  const makeId = monotonicFactory();
  const time = Date.parse(options.now);
  const known = new Map(onFile.map((talent) => [talent.externalId, talent]));
  const entries: Entry[] = people.map((row) => ({ row, issues: [...row.issues], outcome: 'refused' }));
  const named = entries.filter((entry) => entry.row.name !== '');
  const current = new Map<string, { talent: Talent; entry: Entry; isNew: boolean; changed: boolean }>();

  const place = (entry: Entry, externalId: string) => {
    const twin = current.get(externalId);
    if (twin && twin.talent.name !== entry.row.name) {
      entry.issues.push({
        kind: 'refused',
        raw: externalId,
        message: `The id ${externalId} belongs to ${twin.talent.name} (line ${twin.entry.row.line}) already; give this person another.`,
      });
      return;
    }
    const before = twin?.talent ?? known.get(externalId);
    if (twin) {
      entry.issues.push({
        kind: 'flagged',
        message: `The same person as on line ${twin.entry.row.line}; what differs was taken from here.`,
      });
    }
    const talent = before
      ? merged(before, entry, options.fictional)
      : newTalent(entry.row, externalId, makeId(time), options.fictional);
    const changed = before !== talent;
    entry.outcome = before === undefined ? 'imported' : changed ? 'merged' : 'unchanged';
    current.set(externalId, {
      talent,
      entry: twin?.entry ?? entry,
      isNew: before === undefined || (twin?.isNew ?? false),
      changed: changed || (twin?.changed ?? false),
    });
    entry.talent = talent;
  };

  for (const entry of named) if (entry.row.givenId !== undefined) place(entry, entry.row.givenId);
  for (const [slug, group] of bySlug(named.filter((entry) => entry.row.givenId === undefined))) {
    for (const { entry, externalId } of assignHomonyms(slug, group, known)) place(entry, externalId);
  }
  flagDuplicates(current, onFile);

  return {
    talents: [...current.values()]
      .filter(({ changed, isNew }) => changed || isNew)
      .map(({ talent }) => talent),
    rows: entries.map(({ row, issues, outcome, talent }) => ({
      line: row.line,
      ...(row.name !== '' && { name: row.name }),
      outcome,
      issues,
      ...(talent && { talentId: talent.id }),
    })),
  };
}

function newTalent(row: PersonRow, externalId: string, id: string, fictional: boolean): Talent {
  return {
    id,
    externalId,
    name: row.name,
    fictional: row.fictional ?? fictional,
    facts: row.facts,
    flags: row.flags,
  };
}

/** The same object where nothing changes. What the office or the person said themselves goes before a file. */
function merged(before: Talent, entry: Entry, fictional: boolean): Talent {
  const { row } = entry;
  const facts: Record<string, Fact<unknown>> = { ...before.facts };
  let changed = false;
  for (const [field, fact] of Object.entries(row.facts) as [keyof TalentFacts, Fact<unknown>][]) {
    const old = before.facts[field];
    if (old && isDeepStrictEqual(old.value, fact.value)) continue;
    if (old && old.source !== 'import' && old.source !== fact.source) {
      entry.issues.push({
        kind: 'flagged',
        ...(fact.raw !== undefined && { raw: fact.raw }),
        message: `${field} was entered by hand (${old.source}); the entry was kept and the file's differs.`,
      });
      continue;
    }
    facts[field] = fact;
    changed = true;
  }
  const next: Talent = {
    ...before,
    name: row.name,
    fictional: row.fictional ?? (before.fictional && fictional),
    // Possible duplicates depend on everybody: they are set when all people are placed.
    flags: [...row.flags, ...before.flags.filter((flag) => flag.kind === 'possible_duplicate')],
  };
  const same =
    !changed &&
    next.name === before.name &&
    next.fictional === before.fictional &&
    isDeepStrictEqual(next.flags, before.flags);
  return same ? before : { ...next, facts };
}

function bySlug(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const slug = slugOf(entry.row.name) || `person-${entry.row.line}`;
    groups.set(slug, [...(groups.get(slug) ?? []), entry]);
  }
  return groups;
}

/**
 * People of one name: `raj-kumar`, `raj-kumar-2`, ... Each row goes to the person on file it is most like, so that
 * the ids hold when a file comes again in another order. Rows that say the very same are one person.
 */
function assignHomonyms(
  slug: string,
  group: readonly Entry[],
  known: ReadonlyMap<string, Talent>,
): { entry: Entry; externalId: string }[] {
  const idAt = (number: number) => (number === 1 ? slug : `${slug}-${number}`);
  const distinct: Entry[][] = [];
  for (const entry of group) {
    const same = distinct.find(([first]) => first && saysTheSame(first.row, entry.row));
    if (same) same.push(entry);
    else distinct.push([entry]);
  }
  const free: Talent[] = [];
  for (let number = 1, talent = known.get(slug); talent; number += 1, talent = known.get(idAt(number)))
    free.push(talent);
  let next = free.length + 1;

  const pairs = distinct
    .flatMap((rows, order) =>
      free.map((talent, number) => ({ rows, talent, order, number, likeness: likeness(rows[0], talent) })),
    )
    .toSorted((a, b) => b.likeness - a.likeness || a.number - b.number || a.order - b.order);
  const assigned = new Map<Entry[], string>();
  const taken = new Set<Talent>();
  for (const { rows, talent } of pairs) {
    if (assigned.has(rows) || taken.has(talent)) continue;
    assigned.set(rows, talent.externalId);
    taken.add(talent);
  }
  return distinct.flatMap((rows) => {
    const externalId = assigned.get(rows) ?? idAt(next++);
    return rows.map((entry) => ({ entry, externalId }));
  });
}

const valuesOf = (facts: TalentFacts) =>
  Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, fact?.value as unknown]));

function saysTheSame(a: PersonRow, b: PersonRow): boolean {
  return a.name === b.name && isDeepStrictEqual(valuesOf(a.facts), valuesOf(b.facts));
}

/** How many facts agree, less those that do not. */
function likeness(entry: Entry | undefined, talent: Talent): number {
  if (!entry) return 0;
  let score = entry.row.name === talent.name ? 1 : 0;
  for (const [field, fact] of Object.entries(entry.row.facts) as [keyof TalentFacts, Fact<unknown>][]) {
    const old = talent.facts[field];
    if (old) score += isDeepStrictEqual(old.value, fact.value) ? 1 : -1;
  }
  return score;
}

/** Flags people of this file whose names are spelt nearly like somebody else's. */
function flagDuplicates(
  current: Map<string, { talent: Talent; entry: Entry; changed: boolean; isNew: boolean }>,
  onFile: readonly Talent[],
): void {
  const others = onFile.filter((talent) => !current.has(talent.externalId));
  const byKey = new Map<string, Talent[]>();
  for (const talent of [...others, ...[...current.values()].map((state) => state.talent)]) {
    const key = nearKey(talent.name);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), talent]);
  }
  for (const state of current.values()) {
    const { talent, entry } = state;
    const twins = (byKey.get(nearKey(talent.name)) ?? []).filter(
      (other) => other.externalId !== talent.externalId,
    );
    const isFlagged = talent.flags.some((flag) => flag.kind === 'possible_duplicate');
    if (twins.length > 0) {
      const names = twins.map((twin) => `${twin.name} (${twin.externalId})`).join(', ');
      entry.issues.push({
        kind: 'flagged',
        raw: talent.name,
        message: `May be the same person as ${names}. Both were kept.`,
      });
    }
    if (twins.length > 0 === isFlagged) continue;
    const flags = talent.flags.filter((flag) => flag.kind !== 'possible_duplicate');
    state.talent = {
      ...talent,
      flags: twins.length > 0 ? [...flags, { kind: 'possible_duplicate', field: 'name' }] : flags,
    };
    state.changed = true;
    if (entry.outcome === 'unchanged') entry.outcome = 'merged';
  }
}
