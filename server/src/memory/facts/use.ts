/** Which facts bear on a message: those of its project and part, of the person who asks, and of the office. */
import type { Remembered } from '../../assistant/port.ts';
import { roleName } from '../../casting/read/role.ts';
import type { Fact } from '../../contract/memory.ts';
import type { Scope } from '../../scope.ts';
import type { FactStore } from '../../store/fact-port.ts';
import { briefPatch, isOpen, verdictOf } from './brief-patch.ts';
import type { PersonRef, Place } from './model.ts';
import { partsOfRole } from './places.ts';
import { PART_KINDS, partKindIn } from './read/markers.ts';
import { nameKey, placeIn, speaksOf, wordsOf } from './read/names.ts';

export interface Asked {
  readonly text: string;
  readonly projects: readonly Place[];
  readonly roles: readonly Place[];
  /** Of the conversation; a project that the text names comes first. */
  readonly project?: Place | undefined;
  /** The part the conversation is about, by name. */
  readonly role?: string | undefined;
  /** Whom the text names. */
  readonly people: readonly PersonRef[];
}

export interface Bearing {
  readonly project?: Place | undefined;
  readonly role?: string | undefined;
  readonly always: Remembered[];
  readonly found: Remembered[];
}

/** One's own facts that are looked through for words, the latest first. */
const MOST_OWN = 300;
const MOST_FOUND = 8;

export async function bearingOn(facts: FactStore, scope: Scope, asked: Asked): Promise<Bearing> {
  const { text, projects } = asked;
  const project = placeIn(text, projects) ?? asked.project;
  const whole = project && wholeSeries(project, projects);
  // A message that names a part of its own is not about the one before.
  const current = roleName(text) === undefined ? asked.role : undefined;
  const roles = asked.roles.filter(({ scopeId, names }) => {
    const of = partsOfRole(scopeId).projectId;
    if (project !== undefined && of !== '' && of !== project.scopeId && of !== whole?.scopeId) return false;
    return names.some((name) => speaksOf(text, name) || (current !== undefined && speaksOf(current, name)));
  });
  // The nearest first: of the same thing, what is said of the part comes before what is said of the project.
  const groups = await Promise.all([
    ...roles.map(({ scopeId }) => facts.list(scope, { scope: 'role', scopeId })),
    ...(project ? [ofKindFirst(facts.list(scope, { scope: 'project', scopeId: project.scopeId }))] : []),
    ...(whole ? [facts.list(scope, { scope: 'project', scopeId: whole.scopeId })] : []),
    facts.list(scope, { scope: 'user', scopeId: '', limit: MOST_OWN }),
    facts.list(scope, { scope: 'office', scopeId: '', limit: MOST_OWN }),
  ]);
  const named = (
    await Promise.all(
      asked.people.map(({ talentId }) => facts.list(scope, { scope: 'talent', scopeId: talentId })),
    )
  ).flat();
  const kind = partKindIn(text);
  const seen = new Set<string>();
  const bearing = [...groups.flat(), ...named].filter((fact) => {
    if (fact.key === 'name') return false;
    if (isKind(fact.subject) && fact.subject !== kind) return false;
    const place = thingOf(fact);
    if (seen.has(place)) return false;
    seen.add(place);
    return !isOpen(fact);
  });
  const firm = (fact: Fact) =>
    fact.pinned || fact.kind === 'constraint' || fact.kind === 'rejection' || fact.scope === 'role';
  return {
    project,
    role: roles.length === 1 ? roles[0]?.names[0] : undefined,
    always: bearing.filter(firm).map(rememberedOf),
    found: bestNotes(
      bearing.filter((fact) => !firm(fact)),
      text,
    ).map(rememberedOf),
  };
}

/** What holds for "Harbour Line" holds for its seasons; what holds for one season does not for the next. */
const wholeSeries = (project: Place, projects: readonly Place[]): Place | undefined => {
  const base = nameKey(project.names[0] ?? '').replace(/\s+s\d{1,2}$/u, '');
  return projects.find((one) => one !== project && one.names.some((name) => nameKey(name) === base));
};

/** A figure for one kind of part before the one for all. */
const ofKindFirst = async (facts: Promise<Fact[]>): Promise<Fact[]> =>
  (await facts).toSorted((a, b) => Number(isKind(b.subject)) - Number(isKind(a.subject)));

const isKind = (subject: string) => PART_KINDS.some(([kind]) => kind === subject);

/** A cap for day players and a cap for all are one thing to a day player: the nearer one counts, and it comes first. */
const thingOf = ({ key, subject, value, scope, scopeId }: Fact): string =>
  key === 'note'
    ? JSON.stringify([key, value])
    : key === 'verdict'
      ? JSON.stringify([key, subject, scope, scopeId])
      : JSON.stringify([key, isKind(subject) ? '' : subject]);

/** Stances always; of notes those that share words with the text, then the latest. */
function bestNotes(facts: readonly Fact[], text: string): Fact[] {
  const said = new Set(wordsOf(text).filter((word) => word.length > 2));
  const scored = facts.map((fact) => ({
    fact,
    score: fact.key === 'note' ? wordsOf(fact.text).filter((word) => said.has(word)).length : 100,
    own: fact.scope === 'user' || fact.scope === 'office',
  }));
  return scored
    .filter(({ fact, score, own }) => fact.key !== 'note' || score > 0 || !own)
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? 1 : -1))
    .slice(0, MOST_FOUND)
    .map(({ fact }) => fact);
}

function rememberedOf(fact: Fact): Remembered {
  const verdict = verdictOf(fact);
  const source = fact.sources[0];
  return {
    id: fact.id,
    text: fact.text,
    messageId: source?.messageId ?? '',
    at: fact.validFrom,
    kind: fact.kind,
    ...(fact.scope === 'role' ? { role: partsOfRole(fact.scopeId).role } : {}),
    brief: briefPatch(fact),
    ...(verdict?.verdict === 'passed' && (fact.scope === 'role' || fact.scope === 'project')
      ? {
          leaveOut: {
            talentId: fact.subject,
            name: verdict.name,
            ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
          },
        }
      : {}),
  };
}
