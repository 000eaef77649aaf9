/** A person as an answer shows them: reasons with their facts, what is missing, what else to know. */
import type { Lang } from '../../assistant/port.ts';
import { dateRange, factStrings } from '../../casting/strings/facts.ts';
import { cityName } from '../../casting/lexicon/cities.ts';
import { normalise } from '../../casting/read/text.ts';
import type { Item, Reason, Unknown, Unmet } from '../../contract.ts';
import type { CompiledBrief } from './compile.ts';
import type { Subject } from '../roster/index.ts';
import { quote, reasonFrom } from './stored-fact.ts';

const NOTED_BLOCKS = 3;

/** Somebody as a card shows them, with a reason or a gap for each demand. */
export function itemOf(profile: Subject, compiled: CompiledBrief, lang: Lang, today: string): Item {
  const { talent } = profile;
  const reasons: Reason[] = [];
  const notes: Reason[] = [];
  const unmet: Unmet[] = [];
  const unknown: Unknown[] = [];
  for (const demand of [...compiled.hard, ...compiled.soft]) {
    const verdict = demand.explain(profile);
    if (verdict.status === 'met') {
      // A wish that repeats a demand needs no second line.
      if (!reasons.some((given) => given.text === verdict.reason.text)) reasons.push(verdict.reason);
      notes.push(...(verdict.notes ?? []));
    } else if (verdict.status === 'unmet') unmet.push(verdict.unmet);
    else unknown.push(verdict.unknown);
  }
  reasons.push(...textReasons(profile, compiled, reasons, lang));
  notes.push(...thingsToKnow(profile, compiled, notes, lang, today));
  const { city, heightCm, representation, credits } = talent.facts;
  return {
    talentId: talent.id,
    externalId: talent.externalId,
    name: talent.name,
    reasons,
    unmet,
    unknown,
    notes,
    card: {
      ...(city === undefined ? {} : { city: cityName(city.value, factStrings(lang).names) }),
      ...(heightCm === undefined ? {} : { heightCm: heightCm.value }),
      ...(representation === undefined
        ? {}
        : {
            representation: [representation.value.kind, representation.value.name].filter(Boolean).join(', '),
          }),
      formats: [
        ...new Set(
          (credits?.value ?? []).map((credit) => credit.format).filter((format) => format !== undefined),
        ),
      ],
      minor: profile.minor,
    },
  };
}

/** Facts that share a word with the brief; failing all, what the person is known by, so that no name stands bare. */
function textReasons(
  profile: Subject,
  { brief }: CompiledBrief,
  given: readonly Reason[],
  lang: Lang,
): Reason[] {
  const strings = factStrings(lang);
  const { genres, credits, playingAge } = profile.talent.facts;
  const words = (brief.keywords ?? []).map(normalise).filter((word) => word.length > 3);
  const shares = (text: string) => {
    const own = normalise(text);
    return words.some((word) => own.includes(word));
  };
  const found: Reason[] = [];
  if (genres !== undefined && genres.value.some(shares))
    found.push(reasonFrom(quote.genres(genres), genres.value.filter(shares).join(', ')));
  const index = credits?.value.findIndex((credit) => shares(credit.title)) ?? -1;
  if (credits !== undefined && index >= 0) {
    const fact = quote.credit(credits, index);
    found.push(reasonFrom(fact, fact.value));
  }
  if (given.length + found.length > 1) return found;
  if (playingAge !== undefined && brief.playingAge === undefined) {
    const fact = quote.playingAge(playingAge);
    found.push(reasonFrom(fact, strings.plays(fact.value)));
  }
  if (profile.training !== undefined && !/^no /i.test(profile.training.value))
    found.push(reasonFrom(quote.training(profile.training), strings.trained(profile.training.value)));
  if (given.length + found.length < 2 && credits !== undefined && credits.value.length > 0) {
    const fact = quote.credit(credits, 0);
    found.push(reasonFrom(fact, fact.value));
  }
  if (given.length + found.length < 1 && genres !== undefined)
    found.push(reasonFrom(quote.genres(genres), genres.value.join(', ')));
  return found;
}

function thingsToKnow(
  profile: Subject,
  { brief }: CompiledBrief,
  given: readonly Reason[],
  lang: Lang,
  today: string,
): Reason[] {
  const strings = factStrings(lang);
  const { unavailable, guardianConsent, isMinor, willTravel } = profile.talent.facts;
  const notes: Reason[] = [];
  if (profile.minor) {
    const consented = guardianConsent?.value === true;
    const text = consented ? strings.consentOnFile : strings.consentMissing;
    if (guardianConsent !== undefined) notes.push(reasonFrom(quote.guardian(guardianConsent), text));
    else if (isMinor !== undefined)
      notes.push(reasonFrom(quote.guardian({ ...isMinor, value: false }), text));
  }
  if (unavailable !== undefined) {
    const fact = quote.availability(unavailable);
    const said = new Set(given.map((note) => note.text));
    const ahead = [...unavailable.value]
      .filter((block) => block.to >= today)
      .sort((a, b) => a.from.localeCompare(b.from));
    for (const block of ahead.slice(0, NOTED_BLOCKS)) {
      const text = `${strings.status[block.status]} ${dateRange(block.from, block.to, strings)}`;
      if (!said.has(text)) notes.push(reasonFrom(fact, text));
    }
  }
  if (brief.city?.noneOf !== undefined && willTravel !== undefined)
    notes.push(reasonFrom(quote.travel(willTravel), willTravel.value ? strings.travels : strings.travelsNot));
  return notes;
}
