import type { Asked, Item } from '../types.ts';

/** How a person's file answers one demand. */
export type AnswerKind = 'met' | 'missed' | 'unknown';
/** What an evidence chip can say: an answer, or a thing to know besides. */
export type EvidenceKind = AnswerKind | 'note';

export interface Answer {
  readonly kind: AnswerKind;
  /** Absent where nothing is on file. */
  readonly text?: string;
}

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
}

/** Most chips one card shows; what is over is counted in words. */
export const MOST_CHIPS = 5;

/** Where an answer says itself shortest: an age range needs no sentence. */
const BARE: ReadonlySet<string> = new Set(['playingAge', 'heightCm']);

/** What `item` has for the demand `asked`, for the column under it. */
export function answerTo(asked: Asked, item: Item): Answer | undefined {
  const missed = item.unmet.find((gap) => gap.ask === asked.id);
  if (missed) return { kind: 'missed', text: sentence(missed.onFile) };
  const reason = item.reasons.find((said) => said.ask === asked.id);
  if (reason) return { kind: 'met', text: sentence(BARE.has(asked.field) ? reason.fact.value : reason.text) };
  if (item.unknown.some((gap) => gap.ask === asked.id)) return { kind: 'unknown' };
  return undefined;
}

/**
 * The chips of a card: everything the columns do not say already. Gaps are never the ones left out: when there
 * are more than five, things met go first.
 */
export function evidenceOf(
  item: Item,
  columns: readonly Asked[] = [],
): { readonly chips: readonly Evidence[]; readonly more: number } {
  const inColumns = new Set(columns.map((asked) => asked.id));
  const apart = (said: { readonly ask?: string }) => said.ask === undefined || !inColumns.has(said.ask);
  const as = (kind: EvidenceKind) => (said: { readonly text: string }) => ({
    kind,
    text: sentence(said.text),
  });

  const met = item.reasons.filter(apart).map(as('met'));
  const missed = item.unmet.filter(apart).map(as('missed'));
  const unknown = item.unknown.filter(apart).map(as('unknown'));
  const notes = (item.notes ?? []).map(as('note'));

  const kept = new Set([...missed, ...unknown, ...notes, ...met].slice(0, MOST_CHIPS));
  const inOrder = [...met, ...missed, ...notes, ...unknown];
  return { chips: inOrder.filter((chip) => kept.has(chip)), more: inOrder.length - kept.size };
}

/** The one thing a folded row says: the first demand missed, else not known, else what speaks for the person. */
export function headlineOf(item: Item): Evidence | undefined {
  const [missed] = item.unmet;
  if (missed) return { kind: 'missed', text: sentence(missed.text) };
  if (item.unknown.length > 0) {
    return { kind: 'unknown', text: sentence(item.unknown.map((gap) => gap.text).join(', ')) };
  }
  const [note] = item.notes ?? [];
  if (note) return { kind: 'note', text: sentence(note.text) };
  const [reason] = item.reasons;
  return reason && { kind: 'met', text: sentence(reason.text) };
}

/** The text with its first letter as at the start of a sentence; scripts without capitals stay as they are. */
export const sentence = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
};
