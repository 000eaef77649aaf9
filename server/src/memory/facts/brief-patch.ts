/** What a fact adds to a brief. A thing that was opened again adds nothing. */
import { z } from 'zod';
import { roleBriefSchema, type RoleBrief } from '../../casting/brief.ts';
import type { Fact } from '../../contract/memory.ts';
import { STANCES } from './registry.ts';

const stanceSchema = z.looseObject({
  stance: z.enum(STANCES),
  min: z.string().optional(),
  label: z.string().optional(),
});
const verdictSchema = z.looseObject({
  verdict: z.enum(['passed', 'shortlisted', 'open']),
  name: z.string(),
  reason: z.string().optional(),
});

/** Parsed, as values can be edited by hand: what does not fit a brief adds nothing. */
export function briefPatch({ key, subject, value }: Pick<Fact, 'key' | 'subject' | 'value'>): RoleBrief {
  const parsed = roleBriefSchema.safeParse(
    key === 'dayRateMaxInr' || key === 'playingAge' || key === 'heightCm' || key === 'gender'
      ? { [key]: value }
      : stancePatch(key, subject, value),
  );
  return parsed.success ? parsed.data : {};
}

export function verdictOf(fact: Fact): z.infer<typeof verdictSchema> | undefined {
  const parsed = fact.key === 'verdict' ? verdictSchema.safeParse(fact.value) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}

/** It only says that something no longer matters. */
export function isOpen(fact: Fact): boolean {
  const parsed = stanceSchema.safeParse(fact.value);
  return (parsed.success && parsed.data.stance === 'open') || verdictOf(fact)?.verdict === 'open';
}

function stancePatch(key: string, subject: string, value: Fact['value']): object {
  const parsed = stanceSchema.safeParse(value);
  if (!parsed.success) return {};
  const { stance, min, label } = parsed.data;
  const level = min === undefined ? {} : { min };
  const named = label === undefined ? {} : { label };
  const speech = [{ anyOf: subject.split(' '), ...level, ...named }];
  const skill = [{ anyOf: subject.split(', '), ...level }];
  switch (`${key} ${stance}`) {
    case 'city only':
      return { city: { anyOf: [subject] } };
    case 'city exclude':
      return { city: { noneOf: [subject] } };
    case 'city prefer':
      return { prefer: { city: [subject] } };
    case 'speech only':
      return { speaks: speech };
    case 'speech exclude':
      return { notSpeaks: speech };
    case 'speech prefer':
      return { prefer: { speaks: speech } };
    case 'skill only':
      return { skills: skill };
    case 'skill exclude':
      return { notSkills: subject.split(', ') };
    case 'skill prefer':
      return { prefer: { skills: skill } };
    case 'training only':
      return { training: [subject] };
    case 'training exclude':
      return { notTraining: [subject] };
    case 'training prefer':
      return { prefer: { training: [subject] } };
    case 'format only':
      return { credits: { formatsAnyOf: [subject] } };
    case 'format exclude':
      return { credits: { formatsNoneOf: [subject] } };
    default:
      return {};
  }
}
