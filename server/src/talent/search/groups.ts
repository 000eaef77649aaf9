/** Groups of people whose day rates together stay under a figure. */
import type { RoleBrief } from '../../casting/brief.ts';
import { NONE } from '../roster/traits.ts';
import type { Ranked } from './rank.ts';

export interface Group {
  readonly members: readonly Ranked[];
  readonly sumInr: number;
}

/** Enough to choose from without trying every pairing of a large roster. */
const CONSIDERED = 24;
const OFFERED = 3;
const MOST = 12;
/** Steps of a search over several parts before it gives up. */
const STEPS = 20_000;

/** The best-ranked groups first; each further one shares as few people as can be with those before. */
export function affordableGroups(brief: RoleBrief, ranked: readonly Ranked[]): Group[] {
  const { groupBudgetInr: budget, count: size } = brief;
  if (budget === undefined || size === undefined || size < 2 || size > MOST) return [];
  const considered = shortlist(pricedOf(ranked, budget), size);
  const groups: Group[] = [];
  const used = new Set<Ranked>();
  while (groups.length < OFFERED) {
    const fresh = pickGroup(
      considered.filter(({ each }) => !used.has(each)),
      size,
      budget,
    );
    if (fresh === undefined) break;
    groups.push(fresh);
    for (const member of fresh.members) used.add(member);
  }
  if (groups.length === 1) {
    const second = swapped(considered, size, budget, groups[0]?.members ?? []);
    if (second !== undefined) groups.push(second);
  }
  return groups;
}

/** One part of several: who fits, best first, and how many are wanted. */
export interface Part {
  readonly ranked: readonly Ranked[];
  readonly size: number;
}

/** People for every part whose day rates together stay under the figure: the best-ranked first, then a second of others. */
export function affordableCasts(parts: readonly Part[], budget: number): Group[] {
  const pools = parts.map(({ ranked, size }) => ({
    size,
    people: shortlist(pricedOf(ranked, budget), size),
  }));
  const pick = (used: ReadonlySet<string>) =>
    pickCast(
      pools.map(({ size, people }) => ({ size, people: people.filter(({ each }) => !used.has(idOf(each))) })),
      budget,
    );
  const first = pick(new Set());
  if (first === undefined) return [];
  const ids = first.members.map(idOf);
  for (const used of [new Set(ids), ...[...ids].reverse().map((id) => new Set([id]))]) {
    const second = pick(used);
    if (second !== undefined) return [first, second];
  }
  return [first];
}

const idOf = ({ id }: Ranked) => id;

/** Nobody in two parts; `undefined` where no such cast was found. */
function pickCast(
  pools: readonly { readonly size: number; readonly people: readonly Priced[] }[],
  budget: number,
): Group | undefined {
  const slots = pools.flatMap(({ size, people }, part) =>
    Array.from({ length: size }, () => ({ part, people })),
  );
  const floors = slots.map(({ people }) => Math.min(...people.map(({ rate }) => rate)));
  const least = floors.map((_, at) => floors.slice(at).reduce((sum, rate) => sum + rate, 0));
  let steps = 0;
  const walk = (
    at: number,
    money: number,
    chosen: readonly Priced[],
    from: number,
  ): readonly Priced[] | undefined => {
    const slot = slots[at];
    if (slot === undefined) return chosen;
    const next = slots[at + 1];
    for (let index = from; index < slot.people.length; index += 1) {
      steps += 1;
      if (steps > STEPS) return undefined;
      const person = slot.people[index];
      if (person === undefined || person.rate + (least[at + 1] ?? 0) > money) continue;
      if (chosen.some(({ each }) => idOf(each) === idOf(person.each))) continue;
      const rest = walk(
        at + 1,
        money - person.rate,
        [...chosen, person],
        next?.part === slot.part ? index + 1 : 0,
      );
      if (rest !== undefined) return rest;
    }
    return undefined;
  };
  const found = walk(0, budget, [], 0);
  return found === undefined
    ? undefined
    : { members: found.map(({ each }) => each), sumInr: found.reduce((sum, { rate }) => sum + rate, 0) };
}

interface Priced {
  readonly each: Ranked;
  readonly place: number;
  readonly rate: number;
}

function pricedOf(ranked: readonly Ranked[], budget: number): Priced[] {
  return ranked
    .map((each, place) => ({ each, place, rate: each.rateInr }))
    .filter(({ rate }) => rate !== NONE && rate <= budget);
}

/** Half by rank and half by price, so that an affordable group is among them where one exists. */
function shortlist(priced: readonly Priced[], size: number): Priced[] {
  const cheap = [...priced]
    .sort((a, b) => a.rate - b.rate || a.place - b.place)
    .slice(0, Math.max(CONSIDERED / 2, size * 2));
  const best = priced.slice(0, CONSIDERED / 2);
  return priced.filter((entry) => best.includes(entry) || cheap.includes(entry));
}

/** Depth-first over people in rank order: the first group that fits has the best-ranked people in front. */
function pickGroup(people: readonly Priced[], size: number, budget: number): Group | undefined {
  const cheapest = people.map(({ rate }) => rate).sort((a, b) => a - b);
  const floor = (left: number) => cheapest.slice(0, left).reduce((sum, rate) => sum + rate, 0);
  const walk = (from: number, left: number, money: number): Priced[] | undefined => {
    if (left === 0) return [];
    for (let index = from; index <= people.length - left; index += 1) {
      const person = people[index];
      if (person === undefined || person.rate + floor(left - 1) > money) continue;
      const rest = walk(index + 1, left - 1, money - person.rate);
      if (rest !== undefined) return [person, ...rest];
    }
    return undefined;
  };
  const found = walk(0, size, budget);
  return found === undefined
    ? undefined
    : { members: found.map(({ each }) => each), sumInr: found.reduce((sum, { rate }) => sum + rate, 0) };
}

/** Where no second group of other people fits: the same with one person changed. */
function swapped(
  people: readonly Priced[],
  size: number,
  budget: number,
  first: readonly Ranked[],
): Group | undefined {
  for (const dropped of [...first].reverse()) {
    const others = people.filter(({ each }) => each !== dropped);
    const group = pickGroup(others, size, budget);
    if (group !== undefined) return group;
  }
  return undefined;
}
