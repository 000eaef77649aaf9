/**
 * What the engines keep between turns, filed under the user message it came after. An edited or
 * regenerated turn starts from what was known before it, not from what the withdrawn answer left.
 * Of turns too old to be kept whole an outline stays: it is made from stored facts, so it needs no model.
 */
import { z } from 'zod';
import { roleBriefSchema } from '../casting/brief.ts';
import type { OutlinedTurn } from './port.ts';

const personSchema = z.object({ talentId: z.string(), externalId: z.string(), name: z.string() });
const outlinedSchema = z.object({
  userMessageId: z.string(),
  briefs: z.array(roleBriefSchema),
  /** The first few of each list. */
  lists: z.array(z.object({ role: z.string().optional(), people: z.array(personSchema) })),
});
type FiledOutline = z.infer<typeof outlinedSchema>;

const filedSchema = z.object({
  turns: z.array(z.object({ userMessageId: z.string(), state: z.unknown() })),
  outline: z.array(outlinedSchema).default([]),
});
export type FiledStates = z.infer<typeof filedSchema>;

const KEPT_TURNS = 20;
const KEPT_OUTLINES = 80;
const LISTED = 8;

/** What was filed under the messages that came before, and under no others. Unreadable: an empty file. */
export function statesBefore(stored: unknown, before: readonly { readonly id: string }[]): FiledStates {
  const parsed = filedSchema.safeParse(stored);
  if (!parsed.success) return { turns: [], outline: [] };
  const ids = new Set(before.map(({ id }) => id));
  const isBefore = (turn: { userMessageId: string }) => ids.has(turn.userMessageId);
  const { turns, outline } = parsed.data;
  return { turns: turns.filter(isBefore), outline: outline.filter(isBefore) };
}

export const latestState = (filed: FiledStates): unknown => filed.turns.at(-1)?.state;

/** @param state - `undefined`: the turn left what was known as it was. */
export function fileState(filed: FiledStates, userMessageId: string, state: unknown): FiledStates {
  const turns = [...filed.turns, { userMessageId, state: state ?? latestState(filed) }];
  const old = turns.slice(0, -KEPT_TURNS).map(outlined);
  return {
    turns: turns.slice(-KEPT_TURNS),
    outline: [...filed.outline, ...old].slice(-KEPT_OUTLINES),
  };
}

/** All turns in short, oldest first. A turn that left everything as it was is told once. */
export function outlineOf(filed: FiledStates): readonly OutlinedTurn[] {
  const all = [...filed.outline, ...filed.turns.map(outlined)].filter(
    ({ briefs, lists }) => briefs.length > 0 || lists.length > 0,
  );
  const same = (one: FiledOutline, other: FiledOutline | undefined) =>
    JSON.stringify([one.briefs, one.lists]) === JSON.stringify([other?.briefs, other?.lists]);
  return all.filter((turn, at) => !same(turn, all[at - 1]));
}

const stateSchema = z.looseObject({
  briefs: outlinedSchema.shape.briefs.catch([]).default([]),
  lists: outlinedSchema.shape.lists.catch([]).default([]),
});

function outlined({ userMessageId, state }: FiledStates['turns'][number]): FiledOutline {
  const parsed = stateSchema.safeParse(state);
  if (!parsed.success) return { userMessageId, briefs: [], lists: [] };
  const { briefs, lists } = parsed.data;
  return {
    userMessageId,
    briefs,
    lists: lists.map((list) => ({ ...list, people: list.people.slice(0, LISTED) })),
  };
}
