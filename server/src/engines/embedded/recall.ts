/** Remembered facts in a search: they fill what the message leaves open, and each is told with its date. */
import type { Remembered, Turn } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { normalise } from '../../casting/read/text.ts';
import { waivedFields } from '../../casting/read/waived.ts';
import { memoryStrings } from '../../casting/strings/memory.ts';
import { dateRange } from '../../casting/strings/facts.ts';
import { speaksOf } from '../../memory/facts/read/names.ts';
import type { Context } from './context.ts';

export interface Recalled {
  readonly briefs: readonly RoleBrief[];
  /** Facts that changed a brief. */
  readonly used: readonly Remembered[];
}

/** What the message says itself always comes first. */
export function recall({ turn }: Pick<Context, 'turn'>, briefs: readonly RoleBrief[]): Recalled {
  const facts = turn.memory?.facts ?? [];
  const waived = waivedFields(normalise(turn.text));
  const used = new Set<Remembered>();
  const filled = briefs.map((brief) =>
    facts.reduce((filling, fact) => {
      if (!isFor(fact, brief, briefs.length)) return filling;
      const more = withFact(filling, brief, fact, waived);
      if (more !== filling) used.add(fact);
      return more;
    }, brief),
  );
  return { briefs: filled, used: [...used] };
}

/** A part that the brief names must be the same one; without a name the message was matched already. */
function isFor({ role }: Remembered, brief: RoleBrief, parts: number): boolean {
  if (role === undefined) return true;
  if (brief.role === undefined) return parts === 1;
  return speaksOf(brief.role, role) || speaksOf(role, brief.role);
}

function withFact(
  filling: RoleBrief,
  asked: RoleBrief,
  { brief, leaveOut }: Remembered,
  waived: ReadonlySet<string>,
): RoleBrief {
  if (leaveOut !== undefined) {
    if (filling.exclude?.includes(leaveOut.talentId) === true) return filling;
    return { ...filling, exclude: [...(filling.exclude ?? []), leaveOut.talentId] };
  }
  const firm = Object.entries(brief).filter(
    ([field]) => field !== 'prefer' && field !== 'role' && !waived.has(field) && !says(asked, brief, field),
  );
  const wishes = Object.entries(brief.prefer ?? {}).filter(
    ([field]) => !waived.has(field) && !(field in asked),
  );
  if (firm.length === 0 && wishes.length === 0) return filling;
  return {
    ...filling,
    ...Object.fromEntries(
      firm.map(([field, value]) => [field, merged(filling[field as keyof RoleBrief], value)]),
    ),
    ...(wishes.length === 0
      ? {}
      : {
          prefer: {
            ...filling.prefer,
            ...Object.fromEntries(
              wishes.map(([field, value]) => [
                field,
                merged(filling.prefer?.[field as keyof NonNullable<RoleBrief['prefer']>], value),
              ]),
            ),
          },
        }),
  };
}

/** A city that the message asks for is asked for, whatever was ruled out before. */
function says(asked: RoleBrief, fact: RoleBrief, field: string): boolean {
  if (field === 'city') {
    if (asked.city === undefined) return false;
    const out = fact.city?.noneOf ?? [];
    return fact.city?.anyOf !== undefined || out.some((city) => asked.city?.anyOf?.includes(city) === true);
  }
  if (field === 'dayRateMaxInr')
    return asked.dayRateMaxInr !== undefined || asked.groupBudgetInr !== undefined;
  return field in asked && !Array.isArray(asked[field as keyof RoleBrief]);
}

/** Lists grow, objects take what they lack. */
function merged(before: unknown, more: unknown): unknown {
  if (before === undefined) return more;
  if (Array.isArray(before) && Array.isArray(more)) {
    const known = new Set(before.map((each) => JSON.stringify(each)));
    return [...before, ...more.filter((each) => !known.has(JSON.stringify(each)))];
  }
  if (isObject(before) && isObject(more))
    return Object.fromEntries(
      [...new Set([...Object.keys(before), ...Object.keys(more)])].map((key) => [
        key,
        merged(before[key], more[key]),
      ]),
    );
  return before;
}
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line for each fact that was used. */
export function toldOf(
  { lang, facts: names }: Pick<Context, 'lang' | 'facts'>,
  used: readonly Remembered[],
): string[] {
  const say = memoryStrings(lang);
  const lines = used.map(({ at, text, leaveOut }) => {
    const day = officeDay(at);
    const date = dateRange(day, day, names);
    return leaveOut === undefined
      ? say.applied(text, date)
      : say.leftOut(leaveOut.name, date, leaveOut.reason);
  });
  return [...new Set(lines)];
}

const INDIA_MS = 5.5 * 3_600_000;
/** The day in the office's zone. */
const officeDay = (at: string) => new Date(Date.parse(at) + INDIA_MS).toISOString().slice(0, 10);

/** What the message changed of memory, a line each. */
export function savedLines(lang: Context['lang'], { memory }: Turn): string[] {
  const say = memoryStrings(lang);
  return (memory?.saved ?? []).map(({ is, text, where, before }) => {
    switch (is) {
      case 'added':
        return say.saved(text, where);
      case 'replaced':
        return say.replaced(text, before ?? '', where);
      case 'known':
        return say.known(text);
      case 'kept':
        return say.kept(text);
      case 'forgot':
        return say.forgot(text);
    }
  });
}
