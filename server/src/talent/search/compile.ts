/** From a brief to its demands, in the order in which they are shown. */
import type { Lang } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { isForMinor, minorsAllowed } from '../../casting/law/minors.ts';
import { factStrings } from '../../casting/strings/facts.ts';
import type { Demand, DemandContext } from './demand.ts';
import { notSkillsDemand, notSpeaksDemand, skillDemand, speaksDemand } from './demands-craft.ts';
import {
  ageDemand,
  cityDemand,
  consentDemand,
  genderDemand,
  heightDemand,
  traitDemand,
  travelsDemand,
} from './demands-person.ts';
import { adultDemand, guardianContactDemand } from './demands-law.ts';
import { datesDemand, rateDemand } from './demands-terms.ts';
import {
  creditsDemand,
  notTrainingDemand,
  representationDemand,
  trainingDemand,
  unionDemand,
} from './demands-work.ts';
import { levelDemand, orderDemand } from './order.ts';

export interface CompiledBrief {
  readonly brief: RoleBrief;
  readonly hard: readonly Demand[];
  readonly soft: readonly Demand[];
  readonly wantsMinor: boolean;
  /** False for intimate work: no minor is listed, named or near. */
  readonly minorsAllowed: boolean;
  /** What the order goes by, where it is a level. */
  readonly level?: Demand;
}

/** @param today ISO date in the office's zone. */
export function compileBrief(brief: RoleBrief, lang: Lang, today: string): CompiledBrief {
  const strings = factStrings(lang);
  const context = (id: string, hard = true): DemandContext => ({ strings, today, hard, id });
  const hard: Demand[] = [];
  const wantsMinor = isForMinor(brief);
  if (brief.trait) hard.push(traitDemand(brief.trait, context('trait')));
  if (brief.gender && brief.gender.length > 0) hard.push(genderDemand(brief.gender, context('gender')));
  if (brief.playingAge) hard.push(ageDemand(brief.playingAge, context('playingAge')));
  if (brief.heightCm) hard.push(heightDemand(brief.heightCm, context('heightCm')));
  (brief.speaks ?? []).forEach((each, index) => hard.push(speaksDemand(each, context(`speaks${index}`))));
  (brief.notSpeaks ?? []).forEach((each, index) =>
    hard.push(notSpeaksDemand(each, context(`notSpeaks${index}`))),
  );
  (brief.skills ?? []).forEach((each, index) => hard.push(skillDemand(each, context(`skills${index}`))));
  if (brief.notSkills && brief.notSkills.length > 0)
    hard.push(notSkillsDemand(brief.notSkills, context('notSkills')));
  if (brief.training && brief.training.length > 0)
    hard.push(trainingDemand(brief.training, context('training')));
  if (brief.notTraining && brief.notTraining.length > 0)
    hard.push(notTrainingDemand(brief.notTraining, context('notTraining')));
  if (brief.credits) hard.push(...creditsDemand(brief.credits, context('credits')));
  if (brief.city) hard.push(cityDemand(brief.city, context('city')));
  if (brief.intimacy !== undefined) hard.push(adultDemand(context('adult'), lang));
  // Somebody asked about by name is shown as they are.
  if (wantsMinor && brief.named === undefined)
    hard.push(guardianContactDemand(context('guardianContact'), lang));
  if (brief.guardianConsent === true) hard.push(consentDemand(context('guardianConsent')));
  if (brief.travels === true) hard.push(travelsDemand(context('travels')));
  if (brief.dates) hard.push(datesDemand(brief.dates, context('dates')));
  (brief.moreDates ?? []).forEach((each, index) =>
    hard.push(datesDemand(each, context(`moreDates${index}`))),
  );
  if (brief.dayRateMaxInr !== undefined) hard.push(rateDemand(brief.dayRateMaxInr, context('dayRate')));
  if (brief.union) hard.push(unionDemand(brief.union, context('union')));
  if (brief.representation) hard.push(representationDemand(brief.representation, context('representation')));

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
  if (prefer?.travels === true) soft.push(travelsDemand(context('preferTravels', false)));
  if (brief.order !== undefined) {
    const ordered = orderDemand(brief, brief.order, context('order', false));
    if (ordered !== undefined) soft.push(ordered);
  }
  const level = levelDemand(brief, context('order', false));
  return {
    brief,
    hard,
    soft,
    wantsMinor,
    minorsAllowed: minorsAllowed(brief).allowed,
    ...(level === undefined ? {} : { level }),
  };
}
