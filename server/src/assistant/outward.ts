/** Messages that may leave the office, written from facts alone: no model chooses their words. */
import { z } from 'zod';
import { dateRange, factStrings } from '../casting/strings/facts.ts';
import { messageLang, messageStrings, type MessageLang } from '../casting/strings/message.ts';
import type { Outward, OutwardMessage, PersonLine } from '../contract.ts';
import { personLine } from '../talent/export/index.ts';
import type { Talent } from '../talent/model.ts';
import type { MessageInput } from './port.ts';

const isoDate = z.iso.date();
export const messageInputSchema = z.strictObject({
  purpose: z.enum(['avail_check', 'shortlist']),
  refs: z.array(z.string().min(1).max(200)).max(100),
  role: z.string().max(120).optional(),
  dates: z.strictObject({ from: isoDate, to: isoDate }).optional(),
  lang: z.enum(['en', 'hi', 'mr', 'hi-Latn', 'mr-Latn']),
}) satisfies z.ZodType<MessageInput>;

/** Checks of dates go out one by one: nobody reads who else is asked. */
export const MOST_CHECKS = 8;

export interface OutwardFacts {
  /** With who stands for them, in words of the record. */
  readonly people: readonly { readonly talent: Talent; readonly via: string | undefined }[];
  /** Of the conversation. */
  readonly title: string;
  /** ISO date. */
  readonly today: string;
}

export function writeOutward(
  { purpose, role = '', dates, lang: asked }: MessageInput,
  { people, title, today }: OutwardFacts,
): Outward {
  const lang = messageLang(asked);
  const say = messageStrings(lang);
  if (purpose === 'shortlist') {
    const lines = people.map(
      ({ talent }, index) => `${index + 1}. ${lineOf(personLine(talent, lang, today), lang)}`,
    );
    const message: OutwardMessage = {
      people: people.map(({ talent }) => ({ talentId: talent.id, name: talent.name })),
      subject: oneLine(say.listSubject(title)),
      body: say.listBody(lines),
    };
    return { purpose, lang, messages: [message] };
  }
  const when = dates === undefined ? '' : dateRange(dates.from, dates.to, factStrings(lang));
  return {
    purpose,
    lang,
    messages: people.map(({ talent, via }) => ({
      people: [{ talentId: talent.id, name: talent.name }],
      ...(via === undefined ? {} : { via: oneLine(via) }),
      subject: oneLine(say.availSubject(talent.name)),
      body: say.availBody(oneLine(talent.name), oneLine(role), when),
    })),
  };
}

function lineOf(
  { name, playingAge, heightCm, languages, withheld, fictional }: PersonLine,
  lang: MessageLang,
) {
  const say = messageStrings(lang);
  const facts = withheld
    ? [say.withheld]
    : [
        ...(playingAge ? [say.plays(`${playingAge.min}–${playingAge.max}`)] : []),
        ...(heightCm === undefined ? [] : [`${heightCm} cm`]),
        ...(languages.length > 0 ? [languages.join(', ')] : []),
      ];
  return oneLine(
    `${name}${fictional ? ` (${say.fictional})` : ''}${facts.length > 0 ? `: ${facts.join('; ')}` : ''}`,
  );
}

/** Names come from rosters: no line break may begin a header or a sentence of its own, no sign may turn the line. */
const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
      char === '\u200D' || char === '\u200C' ? char : ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
