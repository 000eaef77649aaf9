/** An order as something that is asked: shown among the wishes, with the fact it goes by as the reason. */
import type { Order, RoleBrief } from '../../casting/brief.ts';
import { rupees } from '../../casting/strings/facts.ts';
import type { Field } from '../../contract.ts';
import { skillDemand, speaksDemand } from './demands-craft.ts';
import { type Demand, type DemandContext, askedOf, met, unknown } from './demand.ts';
import { inr } from '../money.ts';
import type { Profile } from '../roster/profile.ts';
import { NONE, type Traits } from '../roster/traits.ts';
import { quote } from './stored-fact.ts';

const FIELDS: Readonly<Record<Order, Field>> = {
  cheapest: 'dayRate',
  tallest: 'heightCm',
  shortest: 'heightCm',
  youngest: 'playingAge',
  oldest: 'playingAge',
  most_credits: 'credits',
  fewest_credits: 'credits',
  best_skill: 'skill',
  best_speech: 'language',
};

/** The level on file of what the brief asks; `undefined` where nothing is asked that has levels. */
export function levelDemand(brief: RoleBrief, context: DemandContext): Demand | undefined {
  const [skill] = brief.skills ?? brief.prefer?.skills ?? [];
  const [speech] = brief.speaks ?? brief.prefer?.speaks ?? [];
  if (brief.order === 'best_skill' && skill !== undefined) return skillDemand(skill, context);
  if (brief.order === 'best_speech' && speech !== undefined)
    return speaksDemand({ ...speech, min: 'basic' }, context);
  return undefined;
}

/** Met by everybody who has the fact on file: `rank` puts them in line. */
export function orderDemand(brief: RoleBrief, order: Order, context: DemandContext): Demand | undefined {
  const { strings } = context;
  if (order === 'best_skill' || order === 'best_speech') {
    const level = levelDemand(brief, context);
    return level && { ...level, asked: { ...level.asked, text: strings.order[order] }, strength: () => 1 };
  }
  const field = FIELDS[order];
  const asked = askedOf(context, field, strings.order[order]);
  const evidence = ({ talent: { facts } }: Profile) => {
    if (field === 'dayRate' && facts.dayRate !== undefined) {
      const rate = inr(facts.dayRate.value);
      return rate === undefined
        ? undefined
        : met(asked.id, quote.dayRate(facts.dayRate), strings.aDay(rupees(rate)));
    }
    if (field === 'heightCm' && facts.heightCm !== undefined)
      return met(asked.id, quote.height(facts.heightCm), `${facts.heightCm.value} cm`);
    if (field === 'playingAge' && facts.playingAge !== undefined) {
      const fact = quote.playingAge(facts.playingAge);
      return met(asked.id, fact, strings.plays(fact.value));
    }
    if (field === 'credits' && facts.creditCount !== undefined) {
      const fact = quote.creditCount(facts.creditCount);
      return met(asked.id, fact, fact.value);
    }
    if (field === 'credits' && facts.credits !== undefined)
      return met(asked.id, quote.formats(facts.credits), strings.creditsListed(facts.credits.value.length));
    return undefined;
  };
  return {
    asked,
    negotiable: true,
    essential: false,
    check: (traits) => (onFile(traits, field) ? 'met' : 'unknown'),
    strength: () => 1,
    explain: (profile) => evidence(profile) ?? unknown(asked, strings),
  };
}

function onFile(traits: Traits, field: Field): boolean {
  if (field === 'dayRate') return traits.rateInr !== NONE;
  if (field === 'heightCm') return traits.heightCm !== NONE;
  if (field === 'playingAge') return traits.ageMin !== NONE;
  return field === 'credits' && traits.creditCount !== NONE;
}
