/**
 * The facts of a person as they lie in the database: where most came from is said once, and a cell that is its own value
 * is not said twice. A third of the plain JSON, which is most of what an import writes and a roster reads.
 */
import type { Fact, TalentFacts } from '../../talent/model.ts';

/** In place of the raw cell: there is none, or it is the value itself. */
const NO_CELL = 0;
const SAME_CELL = 1;

type PackedFact =
  | readonly [value: unknown]
  | readonly [value: unknown, raw: string | number]
  | readonly [value: unknown, raw: string | number, source: Fact<unknown>['source'], asOf: string];

interface Packed {
  readonly v: 1;
  /** Of every fact that does not say. */
  readonly of: readonly [source: Fact<unknown>['source'], asOf: string];
  readonly facts: Readonly<Record<string, PackedFact>>;
}

export function packFacts(facts: TalentFacts): string {
  const [first] = Object.values(facts);
  if (!first) return '{}';
  const packed: Record<string, PackedFact> = {};
  for (const [field, { value, source, asOf, raw }] of Object.entries(facts)) {
    const cell = raw === undefined ? NO_CELL : raw === value ? SAME_CELL : raw;
    if (source !== first.source || asOf !== first.asOf) packed[field] = [value, cell, source, asOf];
    else packed[field] = cell === NO_CELL ? [value] : [value, cell];
  }
  return JSON.stringify({ v: 1, of: [first.source, first.asOf], facts: packed } satisfies Packed);
}

/** Also of records from before there was packing. */
export function unpackFacts(text: string): TalentFacts {
  const stored = JSON.parse(text) as Packed | TalentFacts;
  if (!('v' in stored)) return stored;
  const facts: Record<string, Fact<unknown>> = {};
  for (const field in stored.facts) {
    const [value, cell = NO_CELL, source = stored.of[0], asOf = stored.of[1]] = stored.facts[
      field
    ] as PackedFact;
    facts[field] =
      cell === NO_CELL
        ? { value, source, asOf }
        : { value, source, asOf, raw: cell === SAME_CELL ? (value as string) : (cell as string) };
  }
  return facts as TalentFacts;
}
