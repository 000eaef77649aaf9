/** People for a part: a new brief, or the kept one changed. */
import { memoryEvent, type Remembered, type SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { findPeople } from '../../casting/lexicon/people.ts';
import { addsPart } from '../../casting/read/act.ts';
import { applyFollowUp } from '../../casting/read/followup.ts';
import type { Remark } from '../../casting/read/remark.ts';
import { normalise } from '../../casting/read/text.ts';
import { span } from '../../casting/strings/facts.ts';
import type { Recommendation } from '../../contract.ts';
import { type Answer, type Context, call, personOf, speak } from './context.ts';
import { dropoutsOf } from './dropouts.ts';
import { likePeople, meansSimilar } from './similar.ts';
import { recall, savedLines, toldOf } from './recall.ts';
import { notesFor } from './remember.ts';
import { minorRefusals } from './law.ts';
import type { Note, Person, State } from './state.ts';
import { type Told, tell } from './tell.ts';
import { titleOf } from './title.ts';
import { suggestionsFor } from './suggest.ts';

/** Parts asked for in one message, at most. */
const MOST_ROLES = 12;

/** A new brief, or one more part beside those there are. */
export async function* answerSearch(context: Context): Answer {
  const { state, roles, turn } = context;
  const added = addsPart(turn.text, roles) ? state.briefs : [];
  const remarks = roles.flatMap((role) => role.remarks);
  const notes: Note[] = [];
  let briefs = roles.slice(0, MOST_ROLES).map((role) => role.brief);
  const recalled = recall(context, briefs);
  briefs = [...recalled.briefs];
  let like: Told['like'];
  const similar = meansSimilar(turn.text) ? context.people : [];
  const out =
    similar.length === 0 && !context.roles.some((role) => role.brief.exclude) ? namedOut(context) : [];
  briefs = briefs.map((brief) => {
    const applied = notesFor(state.notes, turn.text, brief);
    notes.push(...applied.filter((note) => !notes.includes(note)));
    return withExcluded(
      applied.reduce(withNote, brief),
      out.map((person) => person.talentId),
    );
  });
  if (similar.length > 0) {
    const read = await likePeople(context, similar, briefs);
    briefs = [...read.briefs];
    like = read.like;
  }
  if (added.length > 0)
    briefs = [
      ...added.map((brief) => withRole(context, brief)),
      ...briefs.map((brief) => withRole(context, brief, turn.text)),
    ].slice(-MOST_ROLES);
  yield* run(context, {
    briefs,
    remarks: withoutNames(remarks, similar.length > 0 ? similar : context.people),
    notes,
    ...(like === undefined ? {} : { like }),
    excluded: out.map((person) => person.name),
    unclear: [],
    recalled: recalled.used,
  });
  if (turn.history.length === 0) yield { type: 'title', title: titleOf(briefs, context.facts, turn.text) };
}

/** The kept brief, changed by what the message says. */
export async function* answerRefine(context: Context): Answer {
  const { state, roles, turn, people, tools, lang } = context;
  const [read] = roles;
  if (read === undefined || state.briefs.length === 0) {
    yield* answerSearch(context);
    return;
  }
  const about = rolesNamed(state, turn.text);
  const shown = state.lists.flatMap((list) => list.people);
  const gone = droppedPeople(context);
  let unclear: Told['unclear'] = [];
  let wantsDropouts = false;
  const briefs = state.briefs.map((brief, index) => {
    if (!about.includes(index)) return brief;
    const heights = (state.lists[index]?.people ?? []).flatMap((person) =>
      person.heightCm === undefined ? [] : [person.heightCm],
    );
    const change = applyFollowUp(brief, read, turn.text, heights, state.briefs.length > 1);
    unclear = [...new Set([...unclear, ...change.unclear])];
    wantsDropouts ||= change.wantsDropouts;
    const more = change.more ? shown.map((person) => person.talentId) : [];
    return withExcluded(change.brief, [...gone.map((person) => person.talentId), ...more]);
  });
  const like =
    meansSimilar(turn.text) && people.length > 0 ? await likePeople(context, people, briefs) : undefined;
  // Who is no longer listed is worth a line where it was asked for, or where the change narrowed the list.
  const before = wantsDropouts
    ? await tools.search_talent(
        state.briefs.map((brief) => ({ ...brief, everyone: true })),
        lang,
      )
    : undefined;
  yield* run(context, {
    briefs: like?.briefs ?? briefs,
    remarks: withoutNames(read.remarks, people),
    notes: [],
    ...(like === undefined ? {} : { like: like.like }),
    excluded: gone.map((person) => person.name),
    unclear,
    ...(before === undefined ? {} : { before }),
  });
}

/** "Go back to the earlier list": the brief before the last change, asked again. */
export async function* answerUndo(context: Context): Answer {
  const { earlier, briefs } = context.state;
  yield* run(context, {
    briefs: earlier.length > 0 ? earlier : briefs,
    remarks: [],
    notes: [],
    excluded: [],
    unclear: [],
  });
}

interface Request {
  readonly briefs: readonly RoleBrief[];
  readonly remarks: readonly Remark[];
  readonly notes: readonly Note[];
  readonly like?: Told['like'];
  readonly excluded: readonly string[];
  readonly unclear: Told['unclear'];
  readonly before?: SearchOutcome;
  readonly recalled?: readonly Remembered[];
}

async function* run(context: Context, request: Request): Answer {
  const { tools, lang, state } = context;
  const { briefs } = request;
  const refused = minorRefusals(context, briefs);
  if (refused.length > 0) {
    yield* call('update_brief', { briefs }, async () => ({ briefs }));
    yield* speak(refused.map(({ text }) => text).join('\n'));
    const items = refused.flatMap(({ step }) => (step === undefined ? [] : [step])).slice(0, 4);
    if (items.length > 0) yield { type: 'suggestions', data: { items } };
    // The brief stays, so that the way on has only to say who plays it.
    yield {
      type: 'state',
      state: { ...state, lang, briefs: [...briefs], earlier: state.briefs, lists: [] } satisfies State,
    };
    return;
  }
  yield* call('update_brief', { briefs }, async () => ({ briefs }));
  const outcome = yield* call('search_talent', { briefs, lang }, () => tools.search_talent(briefs, lang));
  const dropouts =
    request.before === undefined ? undefined : await dropoutsOf(context, request.before, briefs);
  const { remarks, notes, like, excluded, unclear } = request;
  const told = tell(context, {
    outcome,
    briefs,
    remarks,
    notes,
    excluded,
    unclear,
    ...(like === undefined ? {} : { like }),
    ...(dropouts === undefined ? {} : { dropouts }),
  });
  if (told.opening !== '') yield* speak(`${told.opening}\n\n`);
  for (const [index, data] of outcome.recommendations.entries()) {
    const part = told.parts[index];
    if (part !== undefined) {
      yield* speak(part.headline);
      yield { type: 'text', delta: part.inCards, inCards: true };
    }
    yield { type: 'recommendation', data };
  }
  const used = request.recalled ?? [];
  const closing = [...toldOf(context, used), ...savedLines(lang, context.turn), told.closing].filter(Boolean);
  if (closing.length > 0) yield* speak(closing.join('\n'));
  yield* memoryEvent(used);
  const items = suggestionsFor(context, outcome, briefs);
  if (items.length > 0) yield { type: 'suggestions', data: { items } };
  yield {
    type: 'state',
    state: {
      ...state,
      lang,
      briefs: [...briefs],
      earlier: state.briefs,
      lists: outcome.recommendations.map((each) => ({
        ...(each.role === undefined ? {} : { role: each.role }),
        people: each.items.map((item) => personOf({ ...item, heightCm: item.card.heightCm })),
      })),
      focus: focusOf(outcome.recommendations, briefs),
      asked: [...new Set([...state.asked, ...told.asked])],
    } satisfies State,
  };
}

/** Who is meant by "she" next: the only one, or who came first where an order was asked ("who is cheapest?"). */
const focusOf = (recommendations: readonly Recommendation[], briefs: readonly RoleBrief[]) => {
  const all = recommendations.flatMap((each) => each.items);
  const people = briefs.length === 1 && briefs[0]?.order !== undefined ? all.slice(0, 1) : all;
  return people.length === 1 && people[0] !== undefined ? [personOf(people[0])] : [];
};

function withNote(brief: RoleBrief, note: Note): RoleBrief {
  const { prefer, ...firm } = note.brief;
  return {
    ...firm,
    ...brief,
    ...(prefer === undefined && brief.prefer === undefined ? {} : { prefer: { ...prefer, ...brief.prefer } }),
    ...(note.exclude.length > 0
      ? {
          exclude: [...new Set([...(brief.exclude ?? []), ...note.exclude.map((person) => person.talentId)])],
        }
      : {}),
  };
}

const withExcluded = (brief: RoleBrief, ids: readonly string[]): RoleBrief =>
  ids.length === 0 ? brief : { ...brief, exclude: [...new Set([...(brief.exclude ?? []), ...ids])] };

/** A part among several needs a name: its own, the kin it is called by, or whom it is for. */
function withRole({ facts }: Context, brief: RoleBrief, text = ''): RoleBrief {
  if (brief.role !== undefined) return brief;
  const kin = findPeople(normalise(text)).find((hit) => hit.value.role === true)?.text;
  const whom = [
    brief.gender?.map((gender) => facts.gender[gender]).join(', '),
    brief.playingAge && span(brief.playingAge.min, brief.playingAge.max),
  ];
  const role = kin ?? whom.filter(Boolean).join(' ');
  return role === '' ? brief : { ...brief, role: role.charAt(0).toUpperCase() + role.slice(1) };
}

/** Names of people on file are no tone and no unread words. */
function withoutNames(remarks: readonly Remark[], people: readonly Person[]): Remark[] {
  const words = new Set(people.flatMap((person) => normalise(person.name).split(/\s+/u)));
  const named = (text: string) => {
    const own = normalise(text).match(/[\p{L}\p{M}]+/gu) ?? [];
    return own.length > 0 && own.every((word) => words.has(word) || word === 's');
  };
  return remarks.flatMap((remark): Remark[] => {
    if (remark.kind === 'tone') return named(remark.who) ? [] : [remark];
    if (remark.kind !== 'unread') return [remark];
    const phrases = remark.phrases.filter((phrase) => !named(phrase));
    return phrases.length === 0 ? [] : [{ ...remark, phrases }];
  });
}

const OUT =
  /\b(?:not|except|excluding|other than|without|drop|remove|replace|swap out|anyone but|no more|leave out|instead of|apart from|besides|chhod ke|chhodke|ke alawa|sodun|badlo|badal do|hatao|hata do|nako|nahi chahiye)\b|\b(?:is|are) (?:now |already )?(?:booked|busy|unavailable|out|not available|gone|not free)\b|\b(?:dropped|backed|fell|pulled) (?:out|through)\b|नको|नहीं चाहिए|के अलावा|छोड़कर|छोडकर|सोडून|वगळ|हटा/u;

/** "anyone but AB012", "drop the second". */
function namedOut({ people, turn }: Context) {
  return people.length > 0 && OUT.test(normalise(turn.text)) ? people : [];
}

const droppedPeople = (context: Context) => (meansSimilar(context.turn.text) ? [] : namedOut(context));

/** A follow-up on an ensemble is for the part it names, else for all. */
function rolesNamed(state: State, text: string): number[] {
  const low = normalise(text);
  const named = state.briefs.flatMap((brief, index) =>
    brief.role !== undefined && low.includes(normalise(brief.role)) ? [index] : [],
  );
  return named.length > 0 && state.briefs.length > 1 ? named : state.briefs.map((_, index) => index);
}
