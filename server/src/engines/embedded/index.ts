/**
 * The engine that answers from the roster alone: it reads the message, calls the same tools as any engine,
 * and writes plain sentences from facts. No network, no model, the same answer each time.
 */
import type { Engine, Tools, Turn } from '../../assistant/port.ts';
import { type Act, readAct } from '../../casting/read/act.ts';
import { readEnsemble } from '../../casting/read/ensemble.ts';
import { possibleNames, readReferences } from '../../casting/read/references.ts';
import { type RoleRead, readRole } from '../../casting/read/role.ts';
import { detectLang } from '../../casting/read/text.ts';
import { answerBreakdown } from './breakdown.ts';
import { answerCompare } from './compare.ts';
import { type Answer, type Context, contextFor, lookUp, personOf } from './context.ts';
import { answerQuestion } from './question.ts';
import { answerRemember } from './remember.ts';
import { answerRefine, answerSearch } from './search.ts';
import { answerShortlist } from './shortlist.ts';
import { answerDraft, answerGreeting, answerHelp, answerSend, answerThanks } from './small-talk.ts';
import { type Person, type State, parseState } from './state.ts';

export function createEmbeddedEngine(): Engine {
  return {
    name: 'embedded',
    async *run(turn, tools, signal) {
      const { context, act } = await read(turn, tools);
      for await (const event of ANSWERS[act](context)) {
        signal.throwIfAborted();
        yield event;
      }
    },
  };
}

const ANSWERS: Readonly<Record<Act, (context: Context) => Answer>> = {
  search: answerSearch,
  refine: answerRefine,
  question: answerQuestion,
  compare: answerCompare,
  shortlist: answerShortlist,
  breakdown: answerBreakdown,
  remember: answerRemember,
  greet: answerGreeting,
  help: answerHelp,
  thanks: answerThanks,
  send: answerSend,
  draft: answerDraft,
};

async function read(turn: Turn, tools: Tools): Promise<{ context: Context; act: Act }> {
  const state = parseState(turn.state);
  const { text, today } = turn;
  const lang = detectLang(text, state.lang);
  const single = readRole(text, today);
  const ensemble = readEnsemble(text, today);
  const roles: readonly RoleRead[] = ensemble ?? [single];
  const { people, strangers, places } = await whoIsNamed(text, single.refs, state, tools);
  const context = contextFor({ turn, tools, lang, state, roles, people, strangers });
  const act = readAct(text, {
    hasBrief: state.briefs.length > 0,
    hasList: state.lists.some((list) => list.people.length > 0),
    roles,
    ensemble: ensemble !== undefined,
    namesPeople: people.length > 0 || strangers.length > 0,
    refersToList: places,
  });
  return { context, act };
}

/** Ids, places in the last list, names of those shown, and names that only the roster can tell. */
async function whoIsNamed(
  text: string,
  ids: readonly string[],
  state: State,
  tools: Tools,
): Promise<{ people: Person[]; strangers: string[]; places: boolean }> {
  const shown = state.lists.flatMap((list) => list.people);
  const refs = readReferences(text, shown.length);
  const low = text.toLowerCase();
  const people: Person[] = [];
  const add = (person: Person | undefined) => {
    if (person !== undefined && !people.some((one) => one.talentId === person.talentId)) people.push(person);
  };
  const named = shown
    .map((person) => ({ person, at: nameAt(low, person) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const known = new Set(shown.map((person) => person.externalId.toLowerCase()));
  const { found, missing } = await lookUp(tools, ids);
  for (const detail of found) add(personOf(detail));
  for (const { person } of named) add(person);
  for (const place of refs.places) add(shown[place]);
  if (ids.length === 0 && named.length === 0) {
    const others = await lookUp(tools, possibleNames(text).slice(0, 4));
    for (const detail of others.found) add(personOf(detail));
  }
  if (people.length === 0 && refs.all) shown.forEach(add);
  if (people.length === 0 && refs.pronoun && state.focus.length > 0) state.focus.forEach(add);
  const places =
    refs.places.length > 0 || refs.all || refs.pronoun || ids.some((id) => known.has(id.toLowerCase()));
  return { people, strangers: missing, places };
}

/** By id, full name or a part of the name that is a word of its own. */
function nameAt(low: string, { name, externalId }: Person): number {
  const whole = low.indexOf(name.toLowerCase());
  if (whole >= 0) return whole;
  if (low.includes(externalId.toLowerCase())) return low.indexOf(externalId.toLowerCase());
  for (const part of name.toLowerCase().split(/\s+/u)) {
    if (part.length < 4) continue;
    const at = low.search(
      new RegExp(`(?<![\\p{L}])${part.replace(/[^\p{L}\p{M}]/gu, '.')}(?![\\p{L}])`, 'u'),
    );
    if (at >= 0) return at;
  }
  return -1;
}
