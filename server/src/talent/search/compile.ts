/** From a brief to its demands, in the order in which they are shown. */
import type { Lang } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { factStrings } from '../../casting/strings/facts.ts';
import type { Demand, DemandContext } from './demand.ts';
import {
  creditsDemand,
  notSkillsDemand,
  skillDemand,
  speaksDemand,
  trainingDemand,
  unionDemand,
} from './demands-craft.ts';
import { ageDemand, cityDemand, genderDemand, heightDemand, traitDemand } from './demands-person.ts';
import { datesDemand, rateDemand } from './demands-terms.ts';

export interface CompiledBrief {
  readonly brief: RoleBrief;
  readonly hard: readonly Demand[];
  readonly soft: readonly Demand[];
  readonly wantsMinor: boolean;
}

/** A part for a child is never filled from adults, nor the other way round, whether or not it was said. */
export function wantsMinor(brief: RoleBrief): boolean {
  if (brief.minor !== undefined) return brief.minor;
  if (brief.playingAge !== undefined) return brief.playingAge.max < 18;
  return brief.gender !== undefined && brief.gender.every((gender) => gender === 'girl' || gender === 'boy');
}

export function compileBrief(brief: RoleBrief, lang: Lang, today: string): CompiledBrief {
  const strings = factStrings(lang);
  const context = (id: string, hard = true): DemandContext => ({ strings, today, hard, id });
  const hard: Demand[] = [];
  if (brief.trait) hard.push(traitDemand(brief.trait, context('trait')));
  if (brief.gender && brief.gender.length > 0) hard.push(genderDemand(brief.gender, context('gender')));
  if (brief.playingAge) hard.push(ageDemand(brief.playingAge, context('playingAge')));
  if (brief.heightCm) hard.push(heightDemand(brief.heightCm, context('heightCm')));
  (brief.speaks ?? []).forEach((each, index) => hard.push(speaksDemand(each, context(`speaks${index}`))));
  (brief.skills ?? []).forEach((each, index) => hard.push(skillDemand(each, context(`skills${index}`))));
  if (brief.notSkills && brief.notSkills.length > 0)
    hard.push(notSkillsDemand(brief.notSkills, context('notSkills')));
  if (brief.training && brief.training.length > 0)
    hard.push(trainingDemand(brief.training, context('training')));
  if (brief.credits) hard.push(...creditsDemand(brief.credits, context('credits')));
  if (brief.city) hard.push(cityDemand(brief.city, context('city')));
  if (brief.dates) hard.push(datesDemand(brief.dates, context('dates')));
  if (brief.dayRateMaxInr !== undefined) hard.push(rateDemand(brief.dayRateMaxInr, context('dayRate')));
  if (brief.union) hard.push(unionDemand(brief.union, context('union')));

  const soft: Demand[] = [];
  const { prefer } = brief;
  (prefer?.speaks ?? []).forEach((each, index) =>
    soft.push(speaksDemand(each, context(`preferSpeaks${index}`, false))),
  );
  (prefer?.skills ?? []).forEach((each, index) =>
    soft.push(skillDemand(each, context(`preferSkills${index}`, false))),
  );
  if (prefer?.training && prefer.training.length > 0)
    soft.push(trainingDemand(prefer.training, context('preferTraining', false)));
  if (prefer?.city && prefer.city.length > 0)
    soft.push(cityDemand({ anyOf: prefer.city }, context('preferCity', false)));
  return { brief, hard, soft, wantsMinor: wantsMinor(brief) };
}
