/** What a row changes about somebody on file. */
import { isDeepStrictEqual } from 'node:util';
import type { Fact, Talent, TalentFacts } from '../model.ts';
import type { PersonRow } from './person.ts';
import type { Issue } from './reading.ts';

export type FactField = keyof TalentFacts;
export const fieldsOf = (facts: TalentFacts) => Object.keys(facts) as FactField[];

export interface MergeOptions {
  /** The row is theirs by the office's own id or by the name: it may spell the name anew. */
  readonly rename: boolean;
  /** Fields that this file said already, on another row. */
  readonly said: ReadonlySet<FactField>;
  /** Of people whose row does not say. */
  readonly fictional: boolean;
}

/** The same object where nothing changes. What the office or the person said themselves goes before a file. */
export function merged(before: Talent, row: PersonRow, issues: Issue[], options: MergeOptions): Talent {
  const facts: Record<string, Fact<unknown>> = { ...before.facts };
  const taken = new Set<FactField>();
  for (const field of fieldsOf(row.facts)) {
    const fact = withContact(field, row, before) as Fact<unknown>;
    const old = before.facts[field] as Fact<unknown> | undefined;
    if (field === 'officeNotes') {
      const notes = withNotes(before.facts.officeNotes, row.facts.officeNotes);
      if (notes) facts['officeNotes'] = notes;
      continue;
    }
    if (options.said.has(field)) continue;
    if (old && isDeepStrictEqual(old.value, fact.value)) {
      taken.add(field);
      continue;
    }
    if (old && old.source !== 'import' && old.source !== fact.source) {
      issues.push({
        kind: 'flagged',
        ...(fact.raw !== undefined && { raw: fact.raw }),
        message: `${field} was entered by hand (${old.source}); the entry was kept and the file's differs.`,
      });
      continue;
    }
    facts[field] = fact;
    taken.add(field);
  }
  const next: Talent = {
    ...before,
    facts: facts as TalentFacts,
    name: options.rename ? row.name : before.name,
    fictional: row.fictional ?? (before.fictional && options.fictional),
    flags: mergedFlags(before, row, taken, options.rename),
  };
  return sameRecord(before, next) ? before : next;
}

/** A file that names the same representation without a contact takes none away: exports leave contacts out. */
function withContact(field: FactField, { facts }: PersonRow, before: Talent): TalentFacts[FactField] {
  const [fact, old] = [facts.representation, before.facts.representation];
  if (field !== 'representation' || fact === undefined || old?.value.contact === undefined)
    return facts[field];
  const { kind, name, contact } = fact.value;
  if (contact !== undefined || kind !== old.value.kind || name !== old.value.name) return fact;
  return { ...fact, value: { ...fact.value, contact: old.value.contact } };
}

/** Notes are only ever added to: undefined where the file brings none that is new. */
export function withNotes(
  old: TalentFacts['officeNotes'],
  brought: TalentFacts['officeNotes'],
): TalentFacts['officeNotes'] {
  if (!brought) return undefined;
  const fresh = brought.value.filter((note) => !old?.value.includes(note));
  if (fresh.length === 0) return undefined;
  return old ? { ...old, value: [...old.value, ...fresh], asOf: brought.asOf } : brought;
}

/** Where the text that a flag warns of is kept. */
const FACT_OF_FLAG: Readonly<Record<string, FactField>> = { repName: 'representation' };

/**
 * The row's flags for what was taken from it; those of what stays on file stay. Possible duplicates depend on everybody
 * and are set when all people of the batch are placed.
 */
function mergedFlags(
  before: Talent,
  row: PersonRow,
  taken: ReadonlySet<FactField>,
  rename: boolean,
): Talent['flags'] {
  const fromRow = ({ field }: Talent['flags'][number]) =>
    field === 'name' ? rename : taken.has(FACT_OF_FLAG[field] ?? (field as FactField));
  const all = [
    ...row.flags.filter(fromRow),
    ...before.flags.filter((flag) => flag.kind === 'possible_duplicate' || !fromRow(flag)),
  ];
  const distinct = all.filter(
    (flag, index) =>
      all.findIndex((other) => other.kind === flag.kind && other.field === flag.field) === index,
  );
  return sameFlags(distinct, before.flags) ? before.flags : distinct;
}

export function sameFlags(a: Talent['flags'], b: Talent['flags']): boolean {
  const key = (flags: Talent['flags']) => flags.map(({ kind, field }) => `${kind} ${field}`).toSorted();
  return isDeepStrictEqual(key(a), key(b));
}

export function sameRecord(a: Talent, b: Talent): boolean {
  return (
    a.name === b.name &&
    a.fictional === b.fictional &&
    sameFlags(a.flags, b.flags) &&
    isDeepStrictEqual(a.facts, b.facts)
  );
}

/** `after` with every fact that says what it said `before` as it was, so that its date holds. */
export function withOldDates(before: Talent, after: Talent): Talent {
  const facts: Record<string, unknown> = { ...after.facts };
  for (const field of fieldsOf(after.facts)) {
    const old = before.facts[field];
    if (old && isDeepStrictEqual(old.value, after.facts[field]?.value)) facts[field] = old;
  }
  return { ...after, facts };
}

/**
 * Two records of one person, by somebody's decision: `first` stays, with what `second` brought from files. Nothing that
 * was entered by hand is lost or overwritten, and no note.
 */
export function mergedByHand(first: Talent, second: Talent): Talent {
  const facts: Record<string, Fact<unknown>> = { ...first.facts };
  for (const field of fieldsOf(second.facts)) {
    const brought = second.facts[field] as Fact<unknown>;
    const old = first.facts[field] as Fact<unknown> | undefined;
    if (field === 'officeNotes') {
      const notes = withNotes(first.facts.officeNotes, second.facts.officeNotes);
      if (notes) facts['officeNotes'] = notes;
    } else if (
      !old ||
      byHand(brought) > byHand(old) ||
      (byHand(brought) === byHand(old) && brought.asOf > old.asOf)
    ) {
      facts[field] = brought;
    }
  }
  const flags = [...first.flags, ...second.flags].filter((flag) => flag.kind === 'instructions_in_text');
  return {
    ...first,
    facts: facts as TalentFacts,
    fictional: first.fictional && second.fictional,
    flags: flags.filter((flag, at) => flags.findIndex(({ field }) => field === flag.field) === at),
  };
}

const byHand = ({ source }: Fact<unknown>) => (source === 'import' || source === 'demo' ? 0 : 1);
