/** Checks of the project's own requests: on facts of the people listed, so that they hold for any roster. */
import { z } from 'zod';
import type { Item } from '../server/src/contract.ts';
import type { Reply } from './ask.ts';

const expectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked'), field: z.string(), text: z.string().optional() }),
  z.strictObject({ kind: z.literal('notAsked'), field: z.string() }),
  z.strictObject({ kind: z.literal('reasons'), fields: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('count'), min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal('roles'), names: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('says'), pattern: z.string() }),
  z.strictObject({ kind: z.literal('script'), deva: z.boolean() }),
  z.strictObject({ kind: z.literal('minor'), is: z.boolean() }),
]);
export type Expected = z.infer<typeof expectSchema>;

export const ownRequestsSchema = z.strictObject({
  today: z.string(),
  requests: z.array(
    z.strictObject({
      id: z.string(),
      turns: z.array(z.strictObject({ user: z.string(), expects: z.array(expectSchema) })),
    }),
  ),
});

/** What is wrong, or nothing. */
export function check(expected: Expected, reply: Reply): string | undefined {
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
    case 'count':
      return items.length >= expected.min && items.length <= expected.max
        ? undefined
        : `${items.length} people, not ${expected.min} to ${expected.max}`;
    case 'roles': {
      const roles = reply.recommendations.map((each) => each.role?.toLowerCase() ?? '');
      const missing = expected.names.filter(
        (name) => !roles.some((role) => role.includes(name.toLowerCase())),
      );
      return missing.length === 0 ? undefined : `no list for ${missing.join(', ')}`;
    }
    case 'says':
      return new RegExp(expected.pattern, 'iu').test(reply.text)
        ? undefined
        : `does not say /${expected.pattern}/`;
    case 'script': {
      const count = (pattern: RegExp) => (reply.text.match(pattern) ?? []).length;
      const deva = count(/[\u0900-\u097f]/g) > count(/[a-z]/gi);
      return deva === expected.deva ? undefined : `answers in ${deva ? 'Devanagari' : 'Latin'} script`;
    }
    case 'minor':
      return items.every((item) => item.card.minor === expected.is)
        ? undefined
        : 'children and adults are mixed up';
  }
}

function withoutReason(item: Item, fields: readonly string[]): string | undefined {
  const missing = fields.filter((field) => !item.reasons.some((reason) => reason.fact.field === field));
  return missing.length === 0 ? undefined : `${item.name} has no reason for ${missing.join(', ')}`;
}
