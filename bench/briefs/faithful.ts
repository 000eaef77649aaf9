/** Asks, and holds every reason of every person listed against the record: shared by the bench and the test. */
import {
  talentDetailSchema,
  type Reason,
  type Recommendation,
  type TalentDetail,
} from '../../server/src/contract.ts';
import type { BenchServer } from '../ask.ts';
import { faultOf } from './check-reason.ts';
import type { Truth } from './truth.ts';

export interface Outcome {
  readonly reasons: number;
  readonly faults: readonly string[];
}

export interface Checker {
  /** Counts reasons and notes of people listed and of near misses. */
  check(recommendations: readonly Recommendation[]): Promise<Outcome>;
}

export function checkerOf(server: BenchServer, truths: ReadonlyMap<string, Truth>): Checker {
  const details = new Map<string, Promise<TalentDetail>>();
  const detailOf = (id: string) => {
    const known = details.get(id) ?? fetchDetail(server.url, id);
    details.set(id, known);
    return known;
  };
  return {
    async check(recommendations) {
      const faults: string[] = [];
      let reasons = 0;
      for (const person of recommendations.flatMap(({ items, nearMisses }) => [...items, ...nearMisses])) {
        const truth = truths.get(person.externalId);
        const detail = await detailOf(person.talentId);
        for (const reason of [...person.reasons, ...person.notes]) {
          reasons += 1;
          const fault = truth === undefined ? 'nobody on file' : wrongIn(reason, detail, truth);
          if (fault !== undefined) faults.push(`${person.externalId} ${person.name}: ${fault}`);
        }
      }
      return { reasons, faults };
    },
  };
}

function wrongIn(reason: Reason, detail: TalentDetail, truth: Truth): string | undefined {
  const { field, value, source, asOf } = reason.fact;
  const ofField = detail.facts.filter(
    (fact) => fact.field === field && fact.source === source && fact.asOf === asOf,
  );
  const stored = ofField.some((fact) => fact.value === value) || isAllOf(value, ofField);
  if (!stored) return `${field} "${value}" (${source}, ${asOf}) is not among the facts on file`;
  if (Number.isNaN(Date.parse(asOf))) return `"${asOf}" is no date`;
  return faultOf(reason, truth);
}

/** "Hindi; Marathi; English", quoted for a language that is not among them: each of them is a fact on file, and no other. */
function isAllOf(value: string, facts: readonly { readonly value: string }[]): boolean {
  const single = facts.map((fact) => fact.value.split(', ')[0] ?? '').filter((name) => !name.includes(';'));
  const names = value.split('; ');
  return (
    names.length > 0 &&
    names.every((name) => single.includes(name)) &&
    single.every((name) => names.includes(name))
  );
}

async function fetchDetail(url: string, id: string): Promise<TalentDetail> {
  const response = await fetch(`${url}/api/talents/${id}`);
  if (!response.ok) throw new Error(`The server answered ${response.status} for the person ${id}.`);
  return talentDetailSchema.parse(await response.json());
}
