/** From what was said to what is kept. */
import type { SavedFact } from '../../assistant/port.ts';
import type { Fact } from '../../contract/memory.ts';
import type { Scope } from '../../scope.ts';
import type { FactOutcome, FactStore, NewFact } from '../../store/fact-port.ts';
import type { Place, Reading, Statement, Where } from './model.ts';
import { partsOfRole } from './places.ts';
import { isMany } from './registry.ts';
import { wordsOf } from './read/names.ts';
import { FIGURES } from './read/rules.ts';

export interface SaidIn {
  readonly chatId: string;
  readonly messageId: string;
  /** ISO 8601. */
  readonly at: string;
}

const LONGEST_TEXT = 300;

/** Writes statements; a lower origin never replaces a higher one, and what was forgotten stays so unless asked for. */
export async function writeStatements(
  facts: FactStore,
  scope: Scope,
  statements: readonly Statement[],
  said: SaidIn,
): Promise<FactOutcome[]> {
  const open = await openIn(facts, scope, statements);
  const placed = statements
    .map((each) => sameKind(each, open))
    .filter((each) => !isFigure(each.key) || stanceOf(each.value) !== 'open' || holds(each, open));
  const all = [...placed, ...noLongerOnly(placed, open)];
  return facts.write(
    scope,
    all.map((each) => toNewFact(each, said)),
    said.at,
  );
}

function toNewFact(statement: Statement, said: SaidIn): NewFact {
  const { quote, explicit, ...rest } = statement;
  return {
    ...rest,
    many: isMany(statement.key),
    text: quote.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TEXT),
    origin: explicit ? 'user_said' : 'extracted',
    sources: [{ chatId: said.chatId, messageId: said.messageId, quote, at: said.at }],
    again: explicit,
  };
}

async function openIn(facts: FactStore, scope: Scope, statements: readonly Statement[]): Promise<Fact[]> {
  const places = new Map(
    statements.map(({ scope: of, scopeId }) => [JSON.stringify([of, scopeId]), { scope: of, scopeId }]),
  );
  return (await Promise.all([...places.values()].map((place) => facts.list(scope, place)))).flat();
}

const isFigure = (key: string): boolean => (FIGURES as readonly string[]).includes(key);

/** "The cap moved to 20,000" is of the one cap there is, though it was told for day players. */
function sameKind(statement: Statement, open: readonly Fact[]): Statement {
  if (statement.subject !== '' || !isFigure(statement.key)) return statement;
  const same = open.filter(
    (fact) =>
      fact.key === statement.key && fact.scope === statement.scope && fact.scopeId === statement.scopeId,
  );
  const [only] = same;
  return only !== undefined && same.length === 1 ? { ...statement, subject: only.subject } : statement;
}

/** Taking back a figure that was never kept keeps nothing. */
const holds = (statement: Statement, open: readonly Fact[]): boolean =>
  open.some(
    (fact) =>
      fact.key === statement.key &&
      fact.subject === statement.subject &&
      fact.scope === statement.scope &&
      fact.scopeId === statement.scopeId,
  );

const stanceOf = (value: Fact['value']): unknown =>
  typeof value === 'object' && value !== null && 'stance' in value ? value.stance : undefined;

/** "Only Pune" ends "only Mumbai". */
function noLongerOnly(statements: readonly Statement[], open: readonly Fact[]): Statement[] {
  const only = statements.filter(({ key, value }) => key === 'city' && stanceOf(value) === 'only');
  const [first] = only;
  if (first === undefined) return [];
  return open
    .filter(
      (fact) =>
        fact.key === 'city' &&
        stanceOf(fact.value) === 'only' &&
        fact.scope === first.scope &&
        fact.scopeId === first.scopeId &&
        !only.some(({ subject }) => subject === fact.subject),
    )
    .map((fact) => ({ ...first, subject: fact.subject, value: { stance: 'open' }, kind: 'preference' }));
}

/** What the words ask to forget: the same thing in the same place, else everything that has all of the words. */
export async function factsToForget(
  facts: FactStore,
  scope: Scope,
  { places, about, words }: NonNullable<Reading['forget']>,
): Promise<Fact[]> {
  const mine = (
    await Promise.all(
      places.length > 0
        ? places.map((place: Where) => facts.list(scope, place))
        : [facts.list(scope, { scope: 'user' }), facts.list(scope, { scope: 'talent' })],
    )
  ).flat();
  const same = mine.filter((fact) =>
    about.some(({ key, subject }) => key === fact.key && (subject === fact.subject || isFigure(key))),
  );
  if (same.length > 0) return same;
  // Names of the place itself stand in every sentence about it.
  const named = new Set(places.flatMap(({ scopeId }) => wordsOf(scopeId)));
  const rest = words.filter((word) => !named.has(word));
  if (rest.length === 0) return places.length > 0 ? mine : [];
  return mine.filter((fact) => {
    const own = new Set(
      [fact.text, fact.subject, ...fact.sources.map(({ quote }) => quote)].flatMap(wordsOf),
    );
    return rest.every((word) => own.has(word));
  });
}

/** As it is told back. */
export function savedOf(outcomes: readonly FactOutcome[], projects: readonly Place[]): SavedFact[] {
  return outcomes.flatMap((outcome): SavedFact[] => {
    if (outcome.is === 'forgotten') return [];
    const where = whereOf(outcome.fact, projects);
    return [
      {
        is: outcome.is,
        text: outcome.fact.text,
        ...(where === undefined ? {} : { where }),
        ...(outcome.is === 'replaced' ? { before: outcome.before.text } : {}),
      },
    ];
  });
}

/** The project or part of a fact by its name, as it was written where that is known. */
export function whereOf({ scope, scopeId, sources }: Fact, projects: readonly Place[]): string | undefined {
  if (scope === 'project')
    return written(projects.find((one) => one.scopeId === scopeId)?.names[0] ?? scopeId, sources[0]?.quote);
  if (scope === 'role') return written(partsOfRole(scopeId).role, sources[0]?.quote);
  return undefined;
}

function written(name: string, quote = ''): string {
  const at = quote.toLowerCase().indexOf(name);
  return at >= 0
    ? quote.slice(at, at + name.length)
    : name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
