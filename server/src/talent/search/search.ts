/**
 * Search over the roster: hard demands decide who is listed, ranking happens only among those who pass.
 * Pure: the same snapshot, briefs and day give the same answer.
 */
import type { Lang, SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { normalise } from '../../casting/read/text.ts';
import type { Recommendation } from '../../contract.ts';
import type { Tally } from '../../contract/law.ts';
import { tallyOf } from '../fairness/groups.ts';
import type { RosterSnapshot, Talent } from '../model.ts';
import { type CompiledBrief, compileBrief } from './compile.ts';
import type { Demand } from './demand.ts';
import { type Group, affordableCasts, affordableGroups } from './groups.ts';
import { itemOf } from './item.ts';
import { isCalled } from './names.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Ranked, rank } from './rank.ts';

const USUAL = 5;
const MOST = 12;
const NEAR = 3;
/** Beside people who meet everything, only those who miss little are worth a line. */
const CLOSE = 1.5;
/** What is not on file weighs a little more than a plain miss. */
const NOT_ON_FILE = 1.25;

/** Words for the store's full-text scores: what the briefs say beyond their demands. */
export function relevanceWords(briefs: readonly RoleBrief[]): string[] {
  return [...new Set(briefs.flatMap((brief) => brief.keywords ?? []))];
}

/**
 * @param textScores full-text relevance by talent id (higher is better); absent means no text was asked.
 * @param today ISO date in the office's zone.
 */
export function searchTalent(
  snapshot: RosterSnapshot,
  textScores: ReadonlyMap<string, number> | undefined,
  briefs: readonly RoleBrief[],
  lang: Lang,
  today: string,
): SearchOutcome {
  const pools = briefs.map((brief) =>
    findFor(compileBrief(brief, lang, today), snapshot.talents, textScores),
  );
  const taken = briefs.length > 1 ? assign(pools) : undefined;
  const casts = castsOf(pools);
  const groups: Group[] = [...casts];
  const shown = new Map<string, Talent>();
  const tallies: { met: Tally; shown: Tally }[] = [];
  const recommendations = pools.map((pool, index): Recommendation => {
    const { compiled } = pool;
    const mine = pool.passing.filter(({ profile }) => (taken?.get(profile.talent.id) ?? index) === index);
    const found = pools.length > 1 ? casts : affordableGroups(compiled.brief, mine);
    if (pools.length === 1) groups.push(...found);
    const chosen =
      found.length > 0
        ? membersOf(found, pools.length > 1 ? castFor(pool, pools, casts) : mine)
        : mine.slice(0, limitOf(compiled, mine.length));
    const near = nearMissesOf(pool);
    // Nobody meets all: whoever misses only what people bargain over is offered, with what is missing.
    const offered =
      pool.passing.length === 0 ? near.filter(({ profile }) => bargains(profile, compiled)).slice(0, 1) : [];
    const listed = pool.passing.length === 0 ? offered : chosen;
    const close = near.filter((each) => !offered.includes(each));
    tallies.push({ met: tallyOf(factsOf(pool.passing)), shown: tallyOf(factsOf(chosen)) });
    for (const { profile } of [...listed, ...close]) shown.set(profile.talent.id, profile.talent);
    return {
      ...(compiled.brief.role === undefined ? {} : { role: compiled.brief.role }),
      asked: [...compiled.hard, ...compiled.soft].map((demand) => demand.asked),
      offer: pool.passing.length === 0 && near.length > 0 ? 'nearest' : 'matches',
      matched: pool.passing.length,
      items: listed.map(({ profile }) => itemOf(profile, compiled, lang, today)),
      nearMisses: close.map(({ profile }) => itemOf(profile, compiled, lang, today)),
    };
  });
  const people = [...shown.values()];
  const named = (list: readonly Talent[]) => list.map(({ id, name }) => ({ talentId: id, name }));
  return {
    recommendations,
    groups: groups.map(({ members, sumInr }) => ({
      talentIds: members.map((each) => each.profile.talent.id),
      sumInr,
    })),
    flagged: named(people.filter((talent) => profileOf(talent).flagged)),
    minorsWithoutConsent: named(
      people.filter((talent) => profileOf(talent).minor && talent.facts.guardianConsent?.value !== true),
    ),
    rosterSize: snapshot.talents.length,
    tallies,
  };
}

const factsOf = (ranked: readonly Ranked[]) => ranked.map(({ profile }) => profile.talent.facts);

interface Pool {
  readonly compiled: CompiledBrief;
  readonly passing: readonly Ranked[];
  /** Nobody of the passing; fewest gaps first. */
  readonly near: readonly Ranked[];
}

function findFor(
  compiled: CompiledBrief,
  talents: readonly Talent[],
  textScores: ReadonlyMap<string, number> | undefined,
): Pool {
  const excluded = new Set((compiled.brief.exclude ?? []).map((ref) => ref.toLowerCase()));
  const named = compiled.brief.named?.map(normalise);
  const passing: Profile[] = [];
  const near: { profile: Profile; gaps: number }[] = [];
  let fewest = Infinity;
  for (const talent of talents) {
    if (
      excluded.size > 0 &&
      (excluded.has(talent.id.toLowerCase()) || excluded.has(talent.externalId.toLowerCase()))
    )
      continue;
    const profile = profileOf(talent);
    if (profile.minor && !compiled.minorsAllowed) continue;
    if (named === undefined) {
      if (profile.minor !== compiled.wantsMinor) continue;
    } else if (!named.some((word) => isCalled(talent, word))) continue;
    const gaps = gapsOf(profile, compiled, fewest + 2);
    if (gaps === 0) passing.push(profile);
    else if (Number.isFinite(gaps)) {
      near.push({ profile, gaps });
      fewest = Math.min(fewest, gaps);
    }
  }
  // Only those about as close as the closest are worth a look.
  const closest = near.filter(({ gaps }) => gaps <= fewest + 1);
  const ranked = rank(
    closest.map(({ profile }) => profile),
    compiled,
    textScores,
  );
  const gapsBy = new Map(closest.map(({ profile, gaps }) => [profile, gaps]));
  const steps = (each: Ranked) => gapsBy.get(each.profile) ?? 0;
  return {
    compiled,
    passing: rank(passing, compiled, textScores),
    near: ranked.sort((a, b) => steps(a) - steps(b)).map((each) => ({ ...each, gaps: steps(each) })),
  };
}

/** How much is missing; `Infinity` for who is never shown as close. */
function gapsOf(profile: Profile, compiled: CompiledBrief, giveUpAt: number): number {
  let gaps = 0;
  for (const demand of compiled.hard) {
    const status = demand.check(profile);
    if (status === 'met') continue;
    if (demand.essential && (status === 'unmet' || demand.asked.field === 'trait')) return Infinity;
    gaps += status === 'unknown' ? (demand.gap?.(profile) ?? NOT_ON_FILE) : (demand.gap?.(profile) ?? 1);
    if (!(gaps <= giveUpAt)) return Infinity;
  }
  return gaps;
}

/** Those who miss little; where nobody meets all, first those who miss only what people bargain over. */
function nearMissesOf({ compiled, passing, near }: Pool): Ranked[] {
  if (passing.length > 0) return near.filter((each) => (each.gaps ?? 0) <= CLOSE).slice(0, NEAR);
  const order = (ranked: Ranked) => Number(bargains(ranked.profile, compiled));
  return [...near].sort((a, b) => order(b) - order(a)).slice(0, NEAR);
}

/** All that is missing is what people bargain over, and not by far; and something asked is met. */
function bargains(profile: Profile, { hard }: CompiledBrief): boolean {
  const missing = hard.filter((demand) => demand.check(profile) !== 'met');
  const near = ({ negotiable, check, gap }: Demand) =>
    negotiable && check(profile) === 'unmet' && (gap?.(profile) ?? 1) <= 1;
  return missing.length < hard.length && missing.every(near);
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
function assign(pools: readonly Pool[]): Map<string, number> {
  const taken = new Map<string, number>();
  const order = pools
    .map((_, index) => index)
    .sort((a, b) => (pools[a]?.passing.length ?? 0) - (pools[b]?.passing.length ?? 0));
  for (let round = 0; round < MOST; round += 1) {
    for (const index of order) {
      const next = pools[index]?.passing.find(({ profile }) => !taken.has(profile.talent.id));
      if (next !== undefined) taken.set(next.profile.talent.id, index);
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
