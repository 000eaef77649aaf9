/** Next steps under an answer; the first is the one to take. */
import type { SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Loosenable } from '../../casting/strings/answer.ts';
import type { Recommendation, Suggestions } from '../../contract.ts';
import type { Context } from './context.ts';

type Step = Suggestions['items'][number];
const MOST = 3;

/** Steps that the engine understands when they come back as a message. */
export function suggestionsFor(
  { say }: Context,
  outcome: SearchOutcome,
  briefs: readonly RoleBrief[],
): Step[] {
  const step = ([label, prompt]: readonly [string, string]): Step => ({ label, prompt });
  const [first] = outcome.recommendations;
  if (first === undefined) return [];
  const steps: Step[] = [];
  if (outcome.recommendations.every((each) => each.matched === 0)) {
    for (const field of inTheWay(first)) steps.push(step(say.suggest.loosen[field]));
    return steps.slice(0, MOST);
  }
  const person = outcome.recommendations.flatMap((each) => each.items)[0];
  if (person !== undefined) steps.push(step(say.suggest.draft(person.name)));
  if (first.items.length > 1 && outcome.recommendations.length === 1) steps.push(step(say.suggest.compare));
  if (first.items.length > 2 && outcome.recommendations.length === 1) steps.push(step(say.suggest.shortlist));
  if (first.matched > first.items.length && briefs[0]?.everyone !== true && outcome.groups.length === 0)
    steps.push(step(say.suggest.everyone));
  return steps.slice(0, MOST + 1);
}

/** The demands that keep the closest people out, the most frequent first. */
export function inTheWay(recommendation: Recommendation): Loosenable[] {
  const tally = new Map<Loosenable, number>();
  const people = [...recommendation.items, ...recommendation.nearMisses];
  for (const item of people) {
    const fields = new Set(
      [...item.unmet, ...item.unknown]
        .filter((gap) => isFirm(recommendation, gap.ask))
        .map((gap) => loosenable(gap.field)),
    );
    for (const field of fields) if (field !== undefined) tally.set(field, (tally.get(field) ?? 0) + 1);
  }
  return [...tally.entries()].sort((a, b) => b[1] - a[1]).map(([field]) => field);
}

const isFirm = (recommendation: Recommendation, ask: string | undefined) =>
  recommendation.asked.find((each) => each.id === ask)?.hard ?? true;

function loosenable(field: string): Loosenable | undefined {
  switch (field) {
    case 'heightCm':
    case 'playingAge':
    case 'city':
    case 'dayRate':
    case 'availability':
    case 'skill':
    case 'union':
    case 'training':
    case 'credits':
      return field;
    case 'language':
    case 'dialect':
      return 'speech';
    default:
      return undefined;
  }
}
