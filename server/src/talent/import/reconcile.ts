/** Some rows of a file against the people on file: who is new, who changed, who may be there twice. */
import type { ImportRow, Matched } from '../../contract.ts';
import type {
  BatchDecisions,
  BatchQuery,
  Key,
  Matches,
  PairFound,
  StagedRow,
} from '../../store/imports-port.ts';
import type { Talent } from '../model.ts';
import { assignHomonyms } from './homonyms.ts';
import { keysOf, placeKey } from './keys.ts';
import { fieldsOf, merged, sameFlags, sameRecord, withOldDates, type FactField } from './merge.ts';
import { namesAlike, nearKey, slugOf } from './names.ts';
import type { PersonRow } from './person.ts';
import type { Issue } from './reading.ts';

export interface Entry {
  readonly row: PersonRow;
  readonly staged: StagedRow;
  readonly issues: Issue[];
  outcome: ImportRow['outcome'];
  talentId?: string;
}

/** Somebody of this batch as they will be. */
interface Placed {
  /** Absent: new. */
  readonly before: Talent | undefined;
  talent: Talent;
  /** The first row of this batch that is theirs. */
  entry: Entry;
  readonly entries: Entry[];
  /** What this file said of them so far, and where. */
  readonly said: Set<FactField>;
  readonly near: string;
  saidOnLine: number;
}

const byId = (slug: string): Key => ({ kind: 'external', value: slug });

/** What has to be known of the people on file to reconcile these rows. */
export function queryFor(rows: readonly PersonRow[]): BatchQuery {
  const keys = new Map<string, Key>();
  const add = (key: Key | undefined) => key && keys.set(`${key.kind}\n${key.value}`, key);
  const externalIds = new Set<string>();
  const givenIds = new Set<string>();
  for (const row of rows) {
    if (row.name === '') continue;
    keysOf(row).forEach(add);
    if (row.givenId !== undefined) {
      externalIds.add(row.givenId);
      givenIds.add(row.givenId);
      add({ kind: 'given', value: row.givenId });
    } else {
      add(byId(slugFor(row)));
    }
  }
  return { keys: [...keys.values()], externalIds: [...externalIds], givenIds: [...givenIds] };
}

const slugFor = (row: PersonRow) => slugOf(row.name) || `person-${row.line}`;

/**
 * @param entries in the order of their `near`, so that all of one name are together.
 * @param options.fictional of people whose row does not say.
 * @param options.read reads a row that an earlier batch wrote.
 * @param options.makeId a ULID for somebody new.
 * @param options.firstId the first of them in this import.
 */
export function reconcile(
  entries: readonly Entry[],
  found: Matches,
  options: {
    readonly fictional: boolean;
    readonly read: (row: StagedRow) => PersonRow;
    readonly makeId: () => string;
    readonly firstId: string;
  },
): BatchDecisions {
  const placed = new Map<string, Placed>();
  const aliases: (Key & { talentId: string })[] = [];
  const local = new Map<string, Set<string>>();

  const byKey = (key: Key): Talent[] => {
    const stored = found.byKey(key).map(({ talent }) => placed.get(talent.id)?.talent ?? talent);
    const here = [...(local.get(`${key.kind}\n${key.value}`) ?? [])].flatMap(
      (id) => placed.get(id)?.talent ?? [],
    );
    return [...new Map([...stored, ...here].map((talent) => [talent.id, talent])).values()];
  };
  const learn = (talent: Talent) => {
    for (const { kind, value } of keysOf(talent)) {
      const ids = local.get(`${kind}\n${value}`) ?? new Set();
      local.set(`${kind}\n${value}`, ids.add(talent.id));
    }
  };
  const byExternalId = (externalId: string) =>
    [...placed.values()].find(({ talent }) => talent.externalId === externalId)?.talent ??
    found.byExternalId(externalId);

  /** What an earlier batch of this file said of them. */
  const placeEarlier = (talent: Talent, entry: Entry): Placed | undefined => {
    const earlier = found.earlierRows(talent.id);
    const [first] = earlier;
    if (!first) return undefined;
    const said = new Set(earlier.flatMap((row) => fieldsOf(options.read(row).facts)));
    return { before: talent, talent, entry, entries: [], said, near: '', saidOnLine: first.line };
  };

  const place = (entry: Entry, talent: Talent | undefined, externalId: string, isOwn: boolean) => {
    const { row, staged, issues } = entry;
    if (!talent) {
      const created = newTalent(row, externalId, options.makeId(), options.fictional);
      placed.set(created.id, {
        before: undefined,
        talent: created,
        entry,
        entries: [entry],
        said: new Set(fieldsOf(row.facts)),
        near: staged.near,
        saidOnLine: row.line,
      });
      learn(created);
      entry.talentId = created.id;
      entry.outcome = 'imported';
      return;
    }
    const twin = placed.get(talent.id) ?? placeEarlier(talent, entry);
    // Rows under one name or id correct each other; any other row of the file only adds what was not said yet.
    const corrects = isOwn && (twin === undefined || twin.near === staged.near);
    if (twin) {
      issues.push({
        kind: 'flagged',
        message: `The same person as on line ${twin.saidOnLine}; ${corrects ? 'what differs was taken from here' : 'only what was missing there was taken from here'}.`,
      });
    }
    const now = merged(twin?.talent ?? talent, row, issues, {
      rename: corrects,
      said: corrects ? new Set() : (twin?.said ?? new Set()),
      fictional: options.fictional,
    });
    const state = twin ?? {
      before: talent,
      talent: now,
      entry,
      entries: [],
      said: new Set<FactField>(),
      near: staged.near,
      saidOnLine: row.line,
    };
    entry.outcome = now === (twin?.talent ?? talent) ? 'unchanged' : 'merged';
    state.talent = now;
    state.entries.push(entry);
    for (const field of fieldsOf(row.facts)) state.said.add(field);
    placed.set(talent.id, state);
    learn(now);
    entry.talentId = talent.id;
  };

  /** The same phone or IMDb id, and a name that may be theirs. */
  const sameContact = (row: PersonRow): Talent | undefined =>
    contactKeys(row)
      .flatMap((key) => byKey(key))
      .find((talent) => namesAlike(row.name, talent.name) && !hasOtherNconst(row, talent));

  const placeGiven = (entry: Entry, givenId: string) => {
    const { row, issues } = entry;
    const first = found.firstGiven(givenId);
    if (first && first.line !== row.line && first.name !== row.name) {
      issues.push({
        kind: 'refused',
        raw: givenId,
        message: `The id ${givenId} belongs to ${first.name} (line ${first.line}) already; give this person another.`,
      });
      return;
    }
    const own = byExternalId(givenId);
    const other = own ? undefined : (byKey({ kind: 'given', value: givenId })[0] ?? sameContact(row));
    const settled = other && !found.areDifferent(givenId, other.externalId) ? other : undefined;
    if (settled) aliases.push({ kind: 'given', value: givenId, talentId: settled.id });
    place(entry, own ?? settled, givenId, own !== undefined || !settled);
  };

  const placeNamed = (slug: string, group: readonly Entry[]) => {
    const onFile = byKey(byId(slug)).filter(
      ({ id }) => !placed.has(id) && found.earlierRows(id).length === 0,
    );
    const known = new Set(onFile.map(({ id }) => id));
    const rest = group.filter((entry) => {
      const match = sameContact(entry.row);
      if (!match || known.has(match.id)) return true;
      place(entry, match, match.externalId, false);
      return false;
    });
    const isTaken = (externalId: string) =>
      byExternalId(externalId) !== undefined || found.ownerOf(externalId)?.alias === false;
    for (const { entry, talent, externalId } of assignHomonyms(slug, rest, onFile, isTaken)) {
      const taken = talent ?? byExternalId(externalId);
      const owner = taken ?? found.ownerOf(externalId)?.talent;
      const person = owner && (placed.get(owner.id)?.talent ?? owner);
      place(entry, person, externalId, !person || isHomonymOf(slug, person));
    }
  };

  const named = entries.filter(({ row }) => row.name !== '');
  for (const group of groupsOf(named, ({ staged }) => staged.near)) {
    for (const entry of group) if (entry.row.givenId !== undefined) placeGiven(entry, entry.row.givenId);
    const unnumbered = group.filter(({ row }) => row.givenId === undefined);
    for (const [first, ...others] of groupsOf(unnumbered, ({ row }) => slugFor(row)))
      if (first) placeNamed(slugFor(first.row), [first, ...others]);
  }

  /** Where they came from in this file; 0: on file before it. */
  const lineOf = ({ id }: Talent) =>
    id < options.firstId ? 0 : (placed.get(id)?.saidOnLine ?? found.earlierRows(id)[0]?.line ?? 0);

  for (const state of placed.values()) settle(state);
  flagDuplicates(placed, byKey, found);
  const changed = [...placed.values()].filter(({ before, talent }) => before !== talent);
  return {
    talents: changed.map(({ talent }) => talent),
    aliases,
    reviews: changed.flatMap(({ talent }) => pairsOf(talent, byKey, found, lineOf)),
    rows: entries.map(({ row, outcome, issues, talentId }) => ({
      line: row.line,
      outcome,
      issues,
      ...(talentId !== undefined && { talentId }),
    })),
  };
}

/** Rows that take each other back in the end change nobody. */
function settle(state: Placed): void {
  const { before } = state;
  if (!before || before === state.talent) return;
  const dated = withOldDates(before, state.talent);
  state.talent = sameRecord(before, dated) ? before : dated;
  if (state.talent !== before) return;
  for (const entry of state.entries) if (entry.outcome === 'merged') entry.outcome = 'unchanged';
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

const isHomonymOf = (slug: string, { externalId }: Talent) =>
  externalId.startsWith(slug) && /^(?:-\d+)?$/.test(externalId.slice(slug.length));

const contactKeys = ({ facts }: Pick<Talent, 'facts'>): Key[] => [
  ...(facts.nconst ? [{ kind: 'nconst' as const, value: facts.nconst.value }] : []),
  ...(facts.phone ? [{ kind: 'phone' as const, value: facts.phone.value }] : []),
];

const hasOtherNconst = ({ facts }: PersonRow, talent: Talent) =>
  facts.nconst !== undefined &&
  talent.facts.nconst !== undefined &&
  facts.nconst.value !== talent.facts.nconst.value;

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/**
 * Pairs that a person should look at: one phone or IMDb id for two names, or nearly one name in one city. First is who
 * came first.
 */
function pairsOf(
  talent: Talent,
  byKey: (key: Key) => Talent[],
  found: Matches,
  lineOf: (talent: Talent) => number,
): PairFound[] {
  const pairs = new Map<Talent, Set<Matched>>();
  const add = (other: Talent, matched: Matched) => {
    if (other.id !== talent.id) pairs.set(other, (pairs.get(other) ?? new Set()).add(matched));
  };
  for (const key of contactKeys(talent))
    for (const other of byKey(key)) add(other, key.kind === 'phone' ? 'phone' : 'nconst');
  const place = placeKey(talent);
  if (place)
    for (const other of byKey(place)) if (namesAlike(talent.name, other.name)) add(other, 'nameCity');
  return [...pairs]
    .filter(([other]) => !found.areDifferent(talent.externalId, other.externalId))
    .map(([other, matched]) => {
      const [first, second] = [talent, other].toSorted(
        (a, b) => lineOf(a) - lineOf(b) || (a.id < b.id ? -1 : 1),
      ) as [Talent, Talent];
      return { first: first.externalId, second: second.externalId, matched: [...matched] };
    });
}

/** Flags people of this batch whose names are spelt nearly like somebody else's. */
function flagDuplicates(
  placed: ReadonlyMap<string, Placed>,
  byKey: (key: Key) => Talent[],
  found: Matches,
): void {
  for (const state of placed.values()) {
    const { talent, entry } = state;
    const near = nearKey(talent.name);
    const twins = (near === '' ? [] : byKey({ kind: 'near', value: near })).filter(
      (other) => other.id !== talent.id && !found.areDifferent(other.externalId, talent.externalId),
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
    const others = talent.flags.filter((flag) => flag.kind !== 'possible_duplicate');
    const flags: Talent['flags'] =
      twins.length > 0 ? [...others, { kind: 'possible_duplicate', field: 'name' }] : others;
    state.talent = sameFlags(flags, talent.flags) ? talent : { ...talent, flags };
    if (entry.outcome === 'unchanged') entry.outcome = 'merged';
  }
}
