/** A demand of the brief as something that can be asked of a record. */
import type { Asked, Reason, Unknown, Unmet } from '../../contract.ts';
import type { FactStrings } from '../../casting/strings/facts.ts';
import type { Subject } from '../roster/index.ts';
import type { Shelf } from '../roster/shelves.ts';
import type { Traits } from '../roster/traits.ts';
import { type StoredFact, reasonFrom } from './stored-fact.ts';

export type Status = 'met' | 'unmet' | 'unknown';

/** `unmet` and `unknown` both keep a person out; only the words differ. */
export type Verdict =
  | { readonly status: 'met'; readonly reason: Reason; readonly notes?: readonly Reason[] }
  | { readonly status: 'unmet'; readonly unmet: Unmet }
  | { readonly status: 'unknown'; readonly unknown: Unknown };

export interface Demand {
  readonly asked: Asked;
  /** Something people bargain over: dates, rate, place, height, union. */
  readonly negotiable: boolean;
  /** Gender and declared traits: whoever fails is never shown as close. */
  readonly essential: boolean;
  /** Cheap, for everyone. */
  readonly check: (traits: Traits) => Status;
  /** How much is missing for those who do not meet it: 1 is a plain miss, `Infinity` is not close at all. Default 1. */
  readonly gap?: (traits: Traits) => number;
  /** Looks through a list of the person: asked after those that look at one number. Default false. */
  readonly slow?: boolean;
  /** False where nobody on the shelf meets it or comes close. Default true. */
  readonly reaches?: (shelf: Shelf) => boolean;
  /** 0 to 1, for those who meet it: how strongly. */
  readonly strength: (traits: Traits) => number;
  /** In words, for those who are shown. */
  readonly explain: (subject: Subject) => Verdict;
}

export interface DemandContext {
  readonly strings: FactStrings;
  readonly today: string;
  readonly hard: boolean;
  readonly id: string;
}

/** The demand is met, by this fact. */
export const met = (ask: string, fact: StoredFact, text: string, notes: readonly Reason[] = []): Verdict => ({
  status: 'met',
  reason: reasonFrom(fact, text, ask),
  ...(notes.length > 0 ? { notes } : {}),
});

/** The record says otherwise. */
export const unmet = (asked: Asked, strings: FactStrings, onFile: string): Verdict => ({
  status: 'unmet',
  unmet: {
    ask: asked.id,
    field: asked.field,
    wanted: asked.text,
    onFile,
    text: strings.missed(onFile, asked.text),
  },
});

/** The record says nothing, or not enough. */
export const unknown = (asked: Asked, strings: FactStrings, detail?: string): Verdict => ({
  status: 'unknown',
  unknown: {
    ask: asked.id,
    field: asked.field,
    wanted: asked.text,
    text: detail ?? `${asked.label}: ${strings.notOnFile}`,
  },
});

/** The demand as the slate shows it. */
export function askedOf(context: DemandContext, field: Asked['field'], text: string): Asked {
  const { head, label } = context.strings;
  return { id: context.id, field, label: head[field] ?? label[field], text, hard: context.hard };
}
