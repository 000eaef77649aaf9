/**
 * Search over the roster: hard demands decide who is listed, ranking happens only among those who pass.
 * Everybody is judged by the numbers of the roster index; records are read for those who are shown.
 * The same index, records, briefs and day give the same answer.
 */
import type { Lang, SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Recommendation } from '../../contract.ts';
import { tallyOfRows } from '../fairness/tally.ts';
import type { Talent } from '../model.ts';
import { type Subject, subjectOf } from '../roster/index.ts';
import type { RosterIndex } from '../roster/roster-index.ts';
import { type CompiledBrief, compileBrief } from './compile.ts';
import { type Group, affordableCasts, affordableGroups } from './groups.ts';
import { itemOf } from './item.ts';
import { type Drawn, draw, type Pool, poolOf } from './pool.ts';
import type { Ranked } from './rank.ts';
import { type Near, textRelevance } from './relevance.ts';

const USUAL = 5;
const MOST = 12;

/** What a search reads. */
export interface SearchSources {
  readonly roster: RosterIndex;
  /** Ids of those whom no answer may name: hidden, or without consent to be matched. */
  readonly hidden?: ReadonlySet<string>;
  /** Ids of the people these references mean: ids, or the office's own ids in any case. */
  idsOf(refs: readonly string[]): Promise<readonly string[]>;
  /** What texts mean; absent: words alone. */
  readonly near?: Near;
  /** The records of these people; who is gone is left out. */
  load(ids: readonly string[]): Promise<readonly Talent[]>;
}

/** @param today ISO date in the office's zone. */
export async function searchTalent(
  sources: SearchSources,
  briefs: readonly RoleBrief[],
  lang: Lang,
  today: string,
): Promise<SearchOutcome> {
  const { roster } = sources;
  const drawn = await Promise.all(
    briefs.map(async (brief) =>
      draw(roster, compileBrief(brief, lang, today), await excludedRows(sources, brief)),
    ),
  );
  const texts = await relevance(sources, briefs, drawn);
  const pools = drawn.map((each) => poolOf(roster, each, texts));
  const taken = briefs.length > 1 ? assign(pools) : undefined;
  const casts = castsOf(pools);
  const groups: Group[] = [...casts];
  const lists = pools.map((pool, index) => {
    const { compiled, matched, passing } = pool;
    const free = ({ row }: Ranked) => (taken?.get(row) ?? index) === index;
    const mine = passing.filter(free);
    const elsewhere = [...(taken ?? [])].filter(([row, role]) => role !== index && pool.rows.has(row)).length;
    const found = pools.length > 1 ? casts : affordableGroups(compiled.brief, mine);
    if (pools.length === 1) groups.push(...found);
    const chosen =
      found.length > 0
        ? membersOf(found, pools.length > 1 ? castFor(pool, pools, casts) : mine)
        : mine.slice(0, limitOf(compiled, matched - elsewhere));
    // Nobody meets all: whoever misses only what people bargain over is offered, with what is missing.
    const offered = matched === 0 ? pool.near.filter(({ id }) => pool.bargains.has(id)).slice(0, 1) : [];
    return {
      pool,
      tally: {
        met: tallyOfRows(roster, pool.rows),
        shown: tallyOfRows(
          roster,
          (matched === 0 ? [] : chosen).map(({ row }) => row),
        ),
      },
      listed: matched === 0 ? offered : chosen,
      close: pool.near.filter((each) => !offered.includes(each)),
    };
  });
  const people = await subjectsOf(
    sources,
    lists.flatMap(({ listed, close }) => [...listed, ...close]),
  );
  const itemsOf = (ranked: readonly Ranked[], compiled: CompiledBrief) =>
    ranked
      .map(({ id }) => people.get(id))
      .filter((subject) => subject !== undefined)
      .map((subject) => itemOf(subject, compiled, lang, today));
  const shown = [...people.values()];
  const named = (list: readonly Subject[]) =>
    list.map(({ talent: { id, name } }) => ({ talentId: id, name }));
  return {
    recommendations: lists.map(({ pool: { compiled, matched, near }, listed, close }): Recommendation => ({
      ...(compiled.brief.role === undefined ? {} : { role: compiled.brief.role }),
      asked: [...compiled.hard, ...compiled.soft].map((demand) => demand.asked),
      offer: matched === 0 && near.length > 0 ? 'nearest' : 'matches',
      matched,
      items: itemsOf(listed, compiled),
      nearMisses: itemsOf(close, compiled),
    })),
    groups: groups.map(({ members, sumInr }) => ({ talentIds: members.map(({ id }) => id), sumInr })),
    flagged: named(shown.filter(({ flagged }) => flagged)),
    minorsWithoutConsent: named(
      shown.filter(({ minor, talent }) => minor && talent.facts.guardianConsent?.value !== true),
    ),
    rosterSize: roster.size,
    tallies: lists.map(({ tally }) => tally),
  };
}

async function excludedRows(
  { roster, hidden = new Set(), idsOf }: SearchSources,
  { exclude = [] }: RoleBrief,
): Promise<Set<number>> {
  const ids = exclude.length === 0 ? [] : await idsOf(exclude);
  return new Set([...hidden, ...ids].map((id) => roster.rowOf(id)).filter((row) => row !== undefined));
}

/** Relevance to what the briefs say beyond their demands; `undefined` where they say no more. */
async function relevance(
  sources: SearchSources,
  briefs: readonly RoleBrief[],
  drawn: readonly Drawn[],
): Promise<Float32Array | undefined> {
  const words = [...new Set(briefs.flatMap((brief) => brief.keywords ?? []))];
  if (words.length === 0) return undefined;
  return textRelevance(
    sources,
    words,
    drawn.flatMap(({ passing, near }) => [passing.rows, near.rows]),
  );
}

async function subjectsOf({ load }: SearchSources, ranked: readonly Ranked[]): Promise<Map<string, Subject>> {
  const ids = [...new Set(ranked.map(({ id }) => id))];
  const talents = new Map((await load(ids)).map((talent) => [talent.id, talent]));
  const subjects = ids.map((id) => talents.get(id)).filter((talent) => talent !== undefined);
  return new Map(subjects.map((talent) => [talent.id, subjectOf(talent)]));
}

function limitOf({ brief, hard }: CompiledBrief, matched: number): number {
  if (brief.everyone === true) return MOST;
  if (brief.count !== undefined) return Math.min(brief.count, MOST);
  if (matched <= USUAL + 1) return USUAL + 1;
  // An order asks who comes first, not for everybody.
  if (brief.order !== undefined) return USUAL;
  // A narrow technical demand is a question of who can do it at all: all of them are the answer.
  const narrow = hard.some(
    ({ asked }) => asked.field === 'skill' || asked.field === 'dialect' || asked.field === 'dayRate',
  );
  return narrow && matched <= USUAL + 3 ? matched : USUAL;
}

/** One person, one role: the role with the least cover chooses first, turn by turn. */
function assign(pools: readonly Pool[]): Map<number, number> {
  const taken = new Map<number, number>();
  const order = pools
    .map((_, index) => index)
    .sort((a, b) => (pools[a]?.matched ?? 0) - (pools[b]?.matched ?? 0));
  for (let round = 0; round < MOST; round += 1) {
    for (const index of order) {
      const next = pools[index]?.passing.find(({ row }) => !taken.has(row));
      if (next !== undefined) taken.set(next.row, index);
    }
  }
  return taken;
}

/** The parts share one sum: a cast for all of them that stays under it. */
function castsOf(pools: readonly Pool[]): Group[] {
  const budget = pools.length > 1 ? pools[0]?.compiled.brief.groupBudgetInr : undefined;
  if (budget === undefined) return [];
  return affordableCasts(
    pools.map(({ passing, compiled }) => ({ ranked: passing, size: sizeOf(compiled) })),
    budget,
  );
}

const sizeOf = ({ brief }: CompiledBrief) => brief.count ?? 1;

/** Members stand in the order of the parts. */
function castFor(pool: Pool, pools: readonly Pool[], casts: readonly Group[]): Ranked[] {
  const before = pools.slice(0, pools.indexOf(pool)).reduce((sum, each) => sum + sizeOf(each.compiled), 0);
  return casts.flatMap(({ members }) => members.slice(before, before + sizeOf(pool.compiled)));
}

function membersOf(groups: readonly Group[], ranked: readonly Ranked[]): Ranked[] {
  const members = groups.slice(0, 2).flatMap((group) => group.members);
  return members.filter((each, index) => ranked.includes(each) && members.indexOf(each) === index);
}
