/** Demands on terms: dates and money. */
import type { RoleBrief } from '../../casting/brief.ts';
import { dateRange, rupees } from '../../casting/strings/facts.ts';
import type { AvailabilityBlock, AvailabilityStatus } from '../model.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import { inr } from '../money.ts';
import { dayOf, NONE, STATUSES } from '../roster/traits.ts';
import { quote, reasonFrom } from './stored-fact.ts';

const touches = (block: AvailabilityBlock, from: string, to: string) => block.from <= to && block.to >= from;
const soft = (status: AvailabilityStatus) => status === 'first_refusal' || status === 'hold';

/** Nothing booked in the window; holds and first refusals bar only where they were ruled out. */
export function datesDemand(wanted: NonNullable<RoleBrief['dates']>, context: DemandContext): Demand {
  const { strings } = context;
  const window = dateRange(wanted.from, wanted.to, strings);
  const asked = askedOf(context, 'availability', window);
  const inWindow = (blocks: readonly AvailabilityBlock[]) =>
    blocks.filter((block) => touches(block, wanted.from, wanted.to));
  const bars = (status: AvailabilityStatus) => !soft(status) || !wanted.allowHolds;
  const [first, last] = [dayOf(wanted.from), dayOf(wanted.to)];
  const all = 2 ** STATUSES.length - 1;
  const barring = STATUSES.reduce((bits, status, bit) => bits | (bars(status) ? 1 << bit : 0), 0);
  const say = (block: AvailabilityBlock) =>
    `${strings.status[block.status]} ${dateRange(block.from, block.to, strings)}`;
  return {
    asked,
    negotiable: true,
    essential: false,
    check: (traits) =>
      !traits.hasCalendar ? 'unknown' : traits.blocks.overlaps(first, last, barring) ? 'unmet' : 'met',
    strength: (traits) => (traits.blocks.overlaps(first, last, all) ? 0.6 : 1),
    explain: ({ talent }) => {
      const fact = talent.facts.unavailable;
      if (fact === undefined) return unknown(asked, strings);
      const inside = inWindow(fact.value);
      const against = inside.filter((block) => bars(block.status));
      if (against.length > 0) return unmet(asked, strings, against.map(say).join('; '));
      const evidence = quote.availability(fact);
      const notes = inside.map((block) => reasonFrom(evidence, say(block)));
      return met(asked.id, evidence, strings.free(window), notes);
    },
  };
}

/** @param maxInr whole rupees a day, inclusive. */
export function rateDemand(maxInr: number, context: DemandContext): Demand {
  const { strings } = context;
  const asked = askedOf(context, 'dayRate', strings.atMost(strings.aDay(rupees(maxInr))));
  return {
    asked,
    negotiable: true,
    essential: false,
    check: ({ rateInr }) => (rateInr === NONE ? 'unknown' : rateInr <= maxInr ? 'met' : 'unmet'),
    strength: () => 1,
    explain: ({ talent }) => {
      const fact = talent.facts.dayRate;
      const rate = fact === undefined ? undefined : inr(fact.value);
      if (fact === undefined || rate === undefined) return unknown(asked, strings);
      const text = strings.aDay(rupees(rate));
      return rate <= maxInr ? met(asked.id, quote.dayRate(fact), text) : unmet(asked, strings, text);
    },
  };
}
