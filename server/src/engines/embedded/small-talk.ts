/** Greeting, help, thanks, and what is never done from here: sending, booking, offering. */
import { dateRange } from '../../casting/strings/facts.ts';
import type { MessageInput, PreparedMessage, Tools } from '../../assistant/port.ts';
import { normalise } from '../../casting/read/text.ts';
import { type Answer, type Context, lookUp, speak } from './context.ts';

/** A greeting tells how many people there are to ask for. */
export async function* answerGreeting(context: Context): Answer {
  const { rosterSize } = await context.tools.search_talent([{ count: 1 }], context.lang);
  yield* speak(context.say.greeting(rosterSize));
  yield { type: 'suggestions', data: { items: examples(context) } };
  yield* keep(context);
}

/** What can be written, with examples. */
export async function* answerHelp(context: Context): Answer {
  yield* speak(context.say.help);
  yield { type: 'suggestions', data: { items: examples(context) } };
  yield* keep(context);
}

/** The brief and the lists are put away; what was asked to be remembered stays. */
export async function* answerReset(context: Context): Answer {
  yield* speak(context.say.thanks);
  yield {
    type: 'state',
    state: {
      ...context.state,
      lang: context.lang,
      briefs: [],
      earlier: context.state.briefs,
      lists: [],
      focus: [],
      asked: [],
    },
  };
}

/** Contact details are the office's own; the next step is through whoever stands for the person. */
export async function* answerContacts(context: Context): Answer {
  const { say, people, state, facts, tools } = context;
  yield* speak(say.noContacts);
  const { found } = await lookUp(
    tools,
    people.slice(0, 4).map((person) => person.talentId),
  );
  for (const detail of found) {
    const rep = detail.facts.find((fact) => fact.field === 'representation')?.value;
    yield* speak(`\n- ${detail.name}: ${rep ?? facts.notOnFile}`);
  }
  const [first] = [...people, ...state.focus];
  if (first !== undefined) {
    const [label, prompt] = say.suggest.draft(first.name);
    yield { type: 'suggestions', data: { items: [{ label, prompt }] } };
  }
  yield* keep(context);
}

/** Short: the next part is what matters. */
export async function* answerThanks(context: Context): Answer {
  yield* speak(context.say.thanks);
  yield* keep(context);
}

/** Booking, offering, calling: nobody but a person does that, whatever words there are for it. */
const COMMITTING =
  /(?<![\p{L}])(?:book|lock|confirm|offer|call|hire|sign|final(?:ise|ize)?)(?![\p{L}])|बुक|ऑफ़र|ऑफर/u;
const THE_LIST = /(?<![\p{L}])(?:list|short-?\s?list|everyone|everybody)(?![\p{L}])|शॉर्टलिस्ट|लिस्ट|सूची|यादी/u;
/** Not to whoever stands for the people, but to those who choose among them. */
const TO_OTHERS = /(?<![\p{L}])(?:profiles?|director|producer|client)(?![\p{L}])|निर्देशक|निर्माता|दिग्दर्शक/u;
/** Checks of dates that one message asks for, at most. */
const MOST_CHECKS = 4;

/**
 * Says that nothing leaves from here. Where words could be sent, they are written out and wait for a person, who
 * sends them by their own means.
 */
export async function* answerSend(context: Context): Answer {
  const { say, state, people, turn, tools, lang, roles } = context;
  yield* speak(say.notSent);
  const low = normalise(turn.text);
  const first = people[0] ?? state.focus[0];
  if (!COMMITTING.test(low)) {
    const ofList = THE_LIST.test(low);
    const purpose = ofList || TO_OTHERS.test(low) ? 'shortlist' : 'avail_check';
    const refs = (people.length > 0 ? people : state.focus).slice(0, MOST_CHECKS).map((one) => one.talentId);
    const dates = roles[0]?.brief.dates ?? state.briefs[0]?.dates;
    const role = state.briefs[0]?.role;
    const whom = ofList || refs.length === 0 ? (await tools.shortlist()).map((one) => one.talentId) : refs;
    if (ofList && whom.length === 0) yield* speak(`\n${say.shortlistEmpty}`);
    if (whom.length > 0) {
      const prepared = await tryToPrepare(tools, {
        purpose,
        refs: whom,
        lang,
        ...(role === undefined ? {} : { role }),
        ...(dates === undefined ? {} : { dates: { from: dates.from, to: dates.to } }),
      });
      if (prepared !== undefined) {
        yield { type: 'approval', data: prepared };
        yield* keep(context);
        return;
      }
    }
  }
  if (first !== undefined) {
    const [label, prompt] = context.say.suggest.draft(first.name);
    yield { type: 'suggestions', data: { items: [{ label, prompt }] } };
  }
  yield* keep(context);
}

/** Nothing where the tools refuse it: somebody is hidden, or gone. */
async function tryToPrepare(tools: Tools, input: MessageInput): Promise<PreparedMessage | undefined> {
  try {
    return await tools.prepare_message(input);
  } catch (error) {
    if (error instanceof Error && error.name === 'ToolRefusal') return undefined;
    throw error;
  }
}

/** The words of an avail check, for a person to send. */
export async function* answerDraft(context: Context): Answer {
  const { say, facts, state, roles } = context;
  const person = context.people[0] ?? state.focus[0] ?? state.lists[0]?.people[0];
  if (person === undefined) {
    yield* speak(say.who);
    return;
  }
  const brief = state.briefs[0];
  const dates = roles[0]?.brief.dates ?? brief?.dates;
  yield* speak(
    say.draft(
      person.name,
      brief?.role ?? '',
      dates === undefined ? '…' : dateRange(dates.from, dates.to, facts),
    ),
  );
  yield { type: 'state', state: { ...state, lang: context.lang, focus: [person] } };
}

const examples = ({ say }: Context) => say.suggest.examples.map(([label, prompt]) => ({ label, prompt }));

async function* keep({ state, lang }: Context): Answer {
  yield { type: 'state', state: { ...state, lang } };
}
