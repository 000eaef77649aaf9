/** A breakdown from script pages: what the text says apart from what is inferred, and what stays open. */
import { readScript } from '../../casting/read/script.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import { listed, span } from '../../casting/strings/facts.ts';
import { type Answer, type Context, speak } from './context.ts';
import { answerSearch } from './search.ts';

/** Parts of the pages; where there are none, the message is a brief. */
export async function* answerBreakdown(context: Context): Answer {
  const parts = readScript(context.turn.text);
  if (parts.length === 0) {
    yield* answerSearch(context);
    return;
  }
  const { say, facts, state, lang } = context;
  const asks: string[] = [];
  for (const part of parts) {
    const { brief } = part;
    const inferred = [
      ...(brief.gender === undefined
        ? []
        : [
            `${facts.label.gender}: ${listed(
              brief.gender.map((gender) => facts.gender[gender]),
              facts.or,
            )}`,
          ]),
      ...(brief.playingAge === undefined
        ? []
        : [`${facts.label.playingAge}: ${span(brief.playingAge.min, brief.playingAge.max)}`]),
      ...(brief.speaks ?? []).map(
        (each) =>
          `${facts.label.language}: ${listed(
            each.anyOf.map((tag) => speechName(tag, facts.names)),
            facts.or,
          )}`,
      ),
    ];
    yield* speak(
      `${part.name}\n- ${say.breakdownSays}: ${part.says.map((line) => `"${line}"`).join('; ')}\n`,
    );
    if (inferred.length > 0) yield* speak(`- ${say.breakdownInfers}: ${inferred.join('; ')}\n`);
    if (brief.gender === undefined) asks.push(`${part.name}: ${say.askGender}`);
    for (const trait of part.bodily) asks.push(`${part.name}, "${trait}": ${BODILY[lang]}`);
    if (brief.playingAge === undefined) asks.push(`${part.name}: ${say.askAge}`);
  }
  yield* speak(`\n${say.breakdownOpen}\n`);
  if (asks.length > 0)
    yield* speak(
      asks
        .slice(0, 2)
        .map((ask) => `\n${ask}`)
        .join(''),
    );
  const [first] = parts;
  if (first !== undefined) {
    const words = [
      first.name,
      first.brief.gender?.map((gender) => facts.gender[gender]).join(' '),
      first.brief.playingAge === undefined
        ? undefined
        : span(first.brief.playingAge.min, first.brief.playingAge.max).replace('–', '-'),
    ];
    const prompt = words.filter(Boolean).join(', ');
    yield { type: 'suggestions', data: { items: [{ label: prompt, prompt }] } };
  }
  yield { type: 'state', state: { ...state, lang, briefs: parts.map((part) => part.brief) } };
  yield {
    type: 'title',
    title: parts
      .map((part) => part.name)
      .join(', ')
      .slice(0, 60),
  };
}

const BODILY: Readonly<Record<Context['lang'], string>> = {
  en: 'somebody with that lived experience, or make-up or a lens?',
  hi: 'ऐसा अनुभव रखने वाले कलाकार, या मेक-अप या लेंस?',
  mr: 'तसा अनुभव असलेले कलाकार, की मेक-अप किंवा लेन्स?',
  'hi-Latn': 'waisa anubhav rakhne wale kalakar, ya make-up ya lens?',
  'mr-Latn': 'tasa anubhav aslele kalakar, ki make-up kinva lens?',
};
