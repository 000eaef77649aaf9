/**
 * The engine that answers from the roster alone: it reads the message, calls the same tools as any engine,
 * and writes plain sentences from facts. No network, no model, the same answer each time.
 */
import type { Engine, Tools, Turn } from '../../assistant/port.ts';
import { type Act, readAct } from '../../casting/read/act.ts';
import { readEnsemble } from '../../casting/read/ensemble.ts';
import { withoutOrders } from '../../casting/read/fence.ts';
import { withoutOpening } from '../../casting/read/opening.ts';
import { type RoleRead, readRole } from '../../casting/read/role.ts';
import { detectLang } from '../../casting/read/lang.ts';
import { respelt } from '../../casting/read/spelling.ts';
import { answerBreakdown } from './breakdown.ts';
import { answerCompare } from './compare.ts';
import { type Answer, type Context, contextFor } from './context.ts';
import { withQuestion } from './go-on.ts';
import { whoIsNamed } from './people-named.ts';
import { answerQuestion } from './question.ts';
import { answerRemember } from './remember.ts';
import { answerRefine, answerSearch, answerUndo } from './search.ts';
import { answerShortlist } from './shortlist.ts';
import {
  answerContacts,
  answerDraft,
  answerGreeting,
  answerHelp,
  answerReset,
  answerSend,
  answerThanks,
} from './small-talk.ts';
import { parseState } from './state.ts';
import { tellShown } from './tell-shown.ts';

/** An engine without settings: everything it knows it is told each turn. */
export function createEmbeddedEngine(): Engine {
  return {
    name: 'embedded',
    async *run(turn, tools, signal) {
      const { context, act } = await read(withQuestion(turn), tools);
      for await (const event of ANSWERS[act](context)) {
        signal.throwIfAborted();
        yield event;
      }
    },
    tell: tellShown,
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
  contacts: answerContacts,
  reset: answerReset,
  undo: answerUndo,
};

async function read(given: Turn, tools: Tools): Promise<{ context: Context; act: Act }> {
  const state = parseState(given.state);
  const { text: own, fenced } = withoutOrders(given.text);
  const text = respelt(withoutOpening(own));
  const turn = { ...given, text };
  const lang = detectLang(text, state.lang);
  const single = readRole(text, turn.today);
  const ensemble = readEnsemble(text, turn.today);
  const roles: readonly RoleRead[] = ensemble ?? [single];
  const { people, strangers, places } = await whoIsNamed(text, single, state, { tools, lang });
  const context = contextFor({ turn, tools, lang, state, roles, people, strangers, fenced });
  const act = readAct(text, {
    hasBrief: state.briefs.length > 0,
    hasList: state.lists.some((list) => list.people.length > 0),
    roles,
    ensemble: ensemble !== undefined,
    namesPeople: people.length > 0 || strangers.length > 0,
    refersToList: places,
  });
  return {
    context,
    act: saysOnlyToRemember(turn, act, state.briefs.length > 0) && !describesPart(single) ? 'remember' : act,
  };
}

/** Who is to be played, and how old: somebody to look for, whatever else it says. */
const describesPart = ({ brief, genderHeard }: RoleRead): boolean =>
  brief.gender !== undefined && !genderHeard && brief.playingAge !== undefined;

/** A rule or a decision that memory took, and nothing to look for: not a search for people. */
const saysOnlyToRemember = ({ memory }: Turn, act: Act, hasBrief: boolean): boolean =>
  memory?.onlySaved === true &&
  (memory.saved.some(({ is }) => is === 'forgot') ||
    ['search', 'help', 'thanks', 'question'].includes(act) ||
    (act === 'refine' && !hasBrief));
