/** Checks of the project's own requests: on facts of the people listed, so that they hold for any roster. */
import { z } from 'zod';
import type { Item } from '../server/src/contract.ts';
import type { Talent } from '../server/src/talent/model.ts';
import type { Reply } from './ask.ts';
import { meets, whereSchema } from './where.ts';

/** Name of a part, or a piece of it: the check is about that part's list alone. */
const role = z.string().optional();

const expectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked'), field: z.string(), text: z.string().optional() }),
  z.strictObject({ kind: z.literal('notAsked'), field: z.string() }),
  z.strictObject({ kind: z.literal('reasons'), fields: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('count'), role, min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal('roles'), names: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('says'), pattern: z.string() }),
  z.strictObject({ kind: z.literal('notSays'), pattern: z.string() }),
  z.strictObject({ kind: z.literal('script'), deva: z.boolean() }),
  z.strictObject({ kind: z.literal('minor'), is: z.boolean() }),
  /** All listed meet it; and where people on file do, at least `atLeast` of them are listed (default 1). */
  z.strictObject({ kind: z.literal('people'), role, where: whereSchema, atLeast: z.number().optional() }),
  z.strictObject({ kind: z.literal('nobody') }),
  z.strictObject({ kind: z.literal('excludes'), names: z.array(z.string()).min(1) }),
  /** Who stood at this place (from 1) of the turn before is listed no longer. */
  z.strictObject({ kind: z.literal('without'), place: z.number().int().positive() }),
  /** Nobody of the turn before. */
  z.strictObject({ kind: z.literal('fresh') }),
  z.strictObject({ kind: z.literal('questions'), min: z.number(), max: z.number() }),
]);
export type Expected = z.infer<typeof expectSchema>;

export const ownRequestsSchema = z.strictObject({
  today: z.string(),
  requests: z.array(
    z.strictObject({
      id: z.string(),
      /** What of casting talk it tries, e.g. "dates": the rate is told for each. */
      kind: z.string(),
      turns: z.array(z.strictObject({ user: z.string(), expects: z.array(expectSchema) })),
    }),
  ),
});

export interface CheckContext {
  readonly roster: readonly Talent[];
  /** The reply to the turn before. */
  readonly before?: Reply;
}

/** What is wrong, or nothing. */
export function check(
  expected: Expected,
  reply: Reply,
  { roster, before }: CheckContext,
): string | undefined {
  const items = reply.recommendations.flatMap((each) => each.items);
  const asked = reply.recommendations.flatMap((each) => each.asked);
  switch (expected.kind) {
    case 'asked': {
      const found = asked.filter((each) => each.field === expected.field && each.hard);
      const { text } = expected;
      if (found.length === 0) return `nothing was asked of ${expected.field}`;
      return text === undefined || found.some((each) => each.text.includes(text))
        ? undefined
        : `${expected.field} was read as "${found.map((each) => each.text).join(', ')}", not "${text}"`;
    }
    case 'notAsked':
      return asked.some((each) => each.field === expected.field && each.hard)
        ? `${expected.field} was asked`
        : undefined;
    case 'reasons':
      return items.map((item) => withoutReason(item, expected.fields)).find((fault) => fault !== undefined);
    case 'count': {
      const { length } = listed(reply, expected.role);
      return length >= expected.min && length <= expected.max
        ? undefined
        : `${length} people, not ${expected.min} to ${expected.max}`;
    }
    case 'roles': {
      const roles = reply.recommendations.map((each) => each.role?.toLowerCase() ?? '');
      const missing = expected.names.filter(
        (name) => !roles.some((each) => each.includes(name.toLowerCase())),
      );
      return missing.length === 0 ? undefined : `no list for ${missing.join(', ')}`;
    }
    case 'says':
      return new RegExp(expected.pattern, 'iu').test(reply.text)
        ? undefined
        : `does not say /${expected.pattern}/`;
    case 'notSays':
      return new RegExp(expected.pattern, 'iu').test(reply.text) ? `says /${expected.pattern}/` : undefined;
    case 'script': {
      const count = (pattern: RegExp) => (reply.text.match(pattern) ?? []).length;
      const deva = count(/[\u0900-\u097f]/g) > count(/[a-z]/gi);
      return deva === expected.deva ? undefined : `answers in ${deva ? 'Devanagari' : 'Latin'} script`;
    }
    case 'minor':
      return items.every((item) => item.card.minor === expected.is)
        ? undefined
        : 'children and adults are mixed up';
    case 'people': {
      const shown = listed(reply, expected.role);
      const able = new Set(
        roster.filter((talent) => meets(talent, expected.where)).map((talent) => talent.externalId),
      );
      const wrong = shown.filter((item) => !able.has(item.externalId));
      if (wrong.length > 0) return `${wrong.map((item) => item.name).join(', ')} should not be listed`;
      const least = Math.min(expected.atLeast ?? 1, able.size);
      return shown.length >= least ? undefined : `${shown.length} listed, of ${able.size} who fit`;
    }
    case 'nobody':
      return items.length === 0 ? undefined : `${items.map((item) => item.name).join(', ')} listed`;
    case 'excludes': {
      const found = items.filter((item) => expected.names.includes(item.name));
      return found.length === 0 ? undefined : `${found.map((item) => item.name).join(', ')} listed`;
    }
    case 'without': {
      const gone = before?.recommendations.flatMap((each) => each.items)[expected.place - 1];
      if (gone === undefined) return `nobody stood at place ${expected.place}`;
      return items.some((item) => item.talentId === gone.talentId)
        ? `${gone.name} is still listed`
        : undefined;
    }
    case 'fresh': {
      const known = new Set(
        before?.recommendations.flatMap((each) => each.items).map((item) => item.talentId),
      );
      const again = items.filter((item) => known.has(item.talentId));
      return again.length === 0 ? undefined : `${again.map((item) => item.name).join(', ')} again`;
    }
    case 'questions': {
      const count = (reply.text.match(/\?/g) ?? []).length;
      return count >= expected.min && count <= expected.max ? undefined : `${count} questions`;
    }
  }
}

/**
 * Holds for every reply: whoever is listed meets each hard demand, with reasons that quote a fact. Where nobody
 * does, the nearest one may be offered as that.
 */
export function promiseBroken(reply: Reply): string | undefined {
  for (const { asked, items, offer } of reply.recommendations) {
    if (offer === 'nearest' && items.length <= 1) continue;
    const hard = new Set(asked.filter((each) => each.hard).map((each) => each.id));
    for (const item of items) {
      const gap = [...item.unmet, ...item.unknown].find((each) => hard.has(each.ask ?? ''));
      if (gap !== undefined) return `${item.name} is listed in spite of ${gap.text}`;
      if (item.reasons.some((reason) => reason.fact.value === ''))
        return `${item.name}: a reason without a fact`;
    }
  }
  return undefined;
}

/** The part of that name; failing it, those whose name holds it. */
function listed(reply: Reply, part: string | undefined): Item[] {
  if (part === undefined) return reply.recommendations.flatMap((each) => each.items);
  const wanted = part.toLowerCase();
  const names = reply.recommendations.map((each) => ({ each, name: each.role?.toLowerCase() ?? '' }));
  const exact = names.filter(({ name }) => name === wanted);
  const found = exact.length > 0 ? exact : names.filter(({ name }) => name.includes(wanted));
  return found.flatMap(({ each }) => each.items);
}

function withoutReason(item: Item, fields: readonly string[]): string | undefined {
  const missing = fields.filter((field) => !item.reasons.some((reason) => reason.fact.field === field));
  return missing.length === 0 ? undefined : `${item.name} has no reason for ${missing.join(', ')}`;
}
