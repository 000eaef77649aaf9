/** A question about somebody: answered from the record, "Not on file" where it is silent. */
import type { RoleBrief } from '../../casting/brief.ts';
import type { Comparison } from '../../contract.ts';
import { type Answer, type Context, call, speak } from './context.ts';

/** From the record alone; what the roster has no field for is said to be so. */
export async function* answerQuestion(context: Context): Answer {
  const { say, state, lang, tools, strangers, people } = context;
  if (strangers.length > 0) yield* speak(`${strangers.map((ref) => say.unknownPerson(ref)).join(' ')}\n`);
  if (people.length === 0) {
    if (strangers.length === 0) yield* speak(say.who);
    return;
  }
  const asked = demandsOf(context);
  const refs = people.slice(0, 8).map((person) => person.talentId);
  const comparison = yield* call('compare_talent', { refs, brief: asked }, () =>
    tools.compare_talent(refs, asked, lang),
  );
  const topics = topicsOf(context);
  // Whether somebody travels stands in the row of where they live: asked for both, both are told.
  const home =
    asked?.travels === true && topics.has('city')
      ? (await tools.compare_talent(refs, undefined, lang)).rows.filter((row) => row.field === 'city')
      : [];
  const absent = NO_FIELD.test(context.turn.text);
  if (absent) {
    yield* speak(people.map((person) => say.noField(person.name)).join('\n'));
    if (topics.size === 0 && asked === undefined) {
      yield { type: 'state', state: { ...state, lang, focus: [...people] } };
      return;
    }
    yield* speak('\n');
  }
  for (const [index, person] of people.slice(0, 8).entries()) {
    const rows = [...home, ...rowsFor(comparison, topics)];
    const lines = rows.map((row) => {
      const cell = row.cells[index];
      const what = row.asked === undefined ? row.label : `${row.label} (${row.asked})`;
      return `${what}: ${cell?.text ?? context.facts.notOnFile}`;
    });
    yield* speak(`${say.onFile(person.name)}\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  }
  if (
    comparison.rows.some(
      (row) => row.field === 'availability' && (row.asked !== undefined || topics.has('availability')),
    )
  )
    yield* speak(`\n${say.availCheck}`);
  if (people.length > 1) yield { type: 'comparison', data: comparison };
  const [first] = people;
  if (first !== undefined) {
    const [label, prompt] = say.suggest.draft(first.name);
    yield { type: 'suggestions', data: { items: [{ label, prompt }] } };
  }
  yield { type: 'state', state: { ...state, lang, focus: [...people] } };
}

/** What the question asks for, without what only says who is meant ("she"). */
function demandsOf({ roles, turn }: Context): RoleBrief | undefined {
  const brief = roles[0]?.brief;
  if (brief === undefined) return undefined;
  const {
    gender: _gender,
    role: _role,
    keywords: _keywords,
    count: _count,
    everyone: _everyone,
    minor: _minor,
    notSpeaks: _notSpeaks,
    ...said
  } = brief;
  const asked = TRAVEL.test(turn.text) ? { ...said, travels: true } : said;
  return Object.keys(asked).length > 0 ? asked : undefined;
}

const TRAVEL =
  /\b(?:travel\w*|outstation|safar|pravas\w*|bahar (?:jaa?|ja sakt\w+))\b|सफर|यात्रा|प्रवास|बाहर जा|बाहेरगावी/iu;

/** What offices ask for and the roster has no field for. */
const NO_FIELD =
  /\b(?:passports?|visas?|weight|insta(?:gram)?|followers|imdb|emails?|websites?|show ?reels?|real age|actual age|date of birth|dob|birthday|married|wife|husband|boyfriend|girlfriend|shoe size|waist|chest|bust|measurements?|tattoos?|licen[cs]e|aadhaa?r|pan card|gst|bank|agent fee|vaccin\w*|allerg\w*|vegetarian|smok\w*|drinks?)\b|पासपोर्ट|वजन|जन्मतारीख|जन्मदिन|इंस्टाग्राम|शादीशुदा|लग्न/iu;

type Topic = Comparison['rows'][number]['field'];

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['heightCm', /how tall|height|lamb[aie]\b|taller|kad\b|unchi|hieght|हाइट|हाईट|कद|लंब|उंची/iu],
  ['playingAge', /how old|\bage\b|umar|umr|\bvay\b|उम्र|वय|एज/iu],
  ['city', /where|based|city|live|kahan|kuthe|कहाँ|कहां|कुठ|शहर/iu],
  ['language', /language|dialect|speak|accent|bhasha|boli|भाषा|बोल/iu],
  ['skill', /skill|can (?:he|she|they) do|hunar|हुनर|कौशल्य/iu],
  [
    'availability',
    /free|availab|dates|booked|busy|khaali|khali|rikam|mokl|फ्री|डेट|तारीख|तारखा|खाली|उपलब्ध|मोकळ/iu,
  ],
  [
    'dayRate',
    /rate|cost|charge|price|fee|budget|kitn[ae] (?:leta|leti|lete|paisa)|how much|mandhan|फीस|रेट|चार्ज|फ़ीस|मानधन|पैसे|दर/iu,
  ],
  ['union', /union|cintaa|सिंटा|यूनियन|युनियन/iu],
  ['training', /train|school|प्रशिक्षण/iu],
  ['credits', /credit|done|worked|work\b|films?|kaam|kiya hai|काम|फिल्म/iu],
];

function topicsOf({ turn }: Context): Set<Topic> {
  return new Set(TOPICS.filter(([, pattern]) => pattern.test(turn.text)).map(([field]) => field));
}

/** The demands of the question first; else the rows it names; else everything. */
function rowsFor(comparison: Comparison, topics: ReadonlySet<Topic>): Comparison['rows'] {
  const demanded = comparison.rows.filter((row) => row.asked !== undefined);
  const covered = new Set(demanded.map((row) => row.field));
  const named = comparison.rows.filter(
    (row) =>
      row.asked === undefined &&
      topics.has(row.field) &&
      (!covered.has(row.field) || row.field === 'availability'),
  );
  const rows = [...demanded, ...named];
  return rows.length > 0 ? rows : comparison.rows;
}
