/**
 * What a long conversation was about, in words that fit. Made from what the turns left on file (briefs and lists),
 * by no model: it is there when Claude is not, and it says nothing that did not happen.
 */
import type { OutlinedTurn } from '../../assistant/port.ts';
import type { ShortlistEntry } from '../../contract.ts';
import { cleanText } from './clean.ts';
import { estimateTokens } from './history.ts';

const MAX_TOKENS = 1000;
const NAMED = 5;

export interface Summary {
  /** One line a turn that changed something, oldest first. */
  readonly searches: readonly { readonly asked: unknown; readonly listed: readonly string[] }[];
  readonly shortlist: readonly string[];
}

/**
 * @param left whether messages are left out of the history: only then do the searches need telling.
 * @returns `undefined` where there is nothing to tell.
 */
export function summaryOf(
  outline: readonly OutlinedTurn[],
  shortlist: readonly ShortlistEntry[],
  left: boolean,
): Summary | undefined {
  const listed = shortlist.slice(0, 20).map(({ externalId, name }) => named({ externalId, name }));
  const searches: Summary['searches'][number][] = [];
  let room = MAX_TOKENS;
  // The latest first: when there is not enough room, it is the oldest that goes.
  for (const turn of left ? outline.slice(0, -1).toReversed() : []) {
    const search = {
      asked: turn.briefs,
      listed: turn.lists.flatMap(({ people }) => people.slice(0, NAMED).map(named)),
    };
    room -= estimateTokens(search);
    if (room < 0) break;
    searches.unshift(search);
  }
  return searches.length === 0 && listed.length === 0 ? undefined : { searches, shortlist: listed };
}

const named = ({ externalId, name }: { readonly externalId: string; readonly name: string }) =>
  `${cleanText(name).slice(0, 60)} (${cleanText(externalId).slice(0, 40)})`;
