/** Parts of a month that is named from the day of the message ("first week of next month"), and days around a festival. */
import { type Calendar, type DateForm, type Span, iso, lastDay, plusDays, re } from './calendar.ts';

export const ORD =
  '(first|1st|second|2nd|third|3rd|fourth|4th|last|pehl[aei]|pahil[aey]+|doosr[aei]|dusr[aeiy]+|teesr[aei]|tisr[aeiy]+|chauth[aei]|akhri|aakhri|shevatch[aey]+|पहल[ाीे]|पहिल्या|पहिला|दूसर[ाीे]|दुसर्या|तीसर[ाीे]|तिसर्या|चौथ्या|चौथ[ाीे]|आखिरी|शेवटच्या)';
export const WEEK =
  '(?:week|wk|hafte|hafta|haftey|aathavda|athavda|aathavdya|athavdya|aathavdyat|athavdyat|हफ्ते|हफ्ता|सप्ताह|आठवड्यात|आठवडा|आठवड्या)(?:\\s*(?:mein|me|में))?';
export const HALF = '(?:half|aadhe|aadha|आधे|आधा|अर्ध्यात|पंधरवड्यात|पखवाडे|fortnight)';
export const MONTH_WORD =
  '(?:month|mahine|mahina|mahinya|mahinyat|mahinyachya|महीने|महिन्यात|महिन्या|महिना)(?:च्या)?';
const NEXT =
  '(this|is|ya|इस|या|next|agle|agli|coming|aane wale|pudhch[yi]a?|pudhil|yetya|अगले|पुढच्या|पुढील|येत्या)';
const OF = '(?:\\s*(?:ke|ka|ki|chya|cha|के|का|की|च्या|चा))?\\s+';

/** 0 is the first; -1 the last. */
export const ordinal = (word: string): number => {
  if (/first|1st|pehl|pahil|पहल|पहिल|शुरु/u.test(word)) return 0;
  if (/second|2nd|doosr|dusr|दूसर|दुसर/u.test(word)) return 1;
  if (/third|3rd|teesr|tisr|तीसर|तिसर/u.test(word)) return 2;
  if (/fourth|4th|chauth|चौथ/u.test(word)) return 3;
  return -1;
};

/** Patterns of such dates, the more telling first. */
export function partForms({ today, thisYear }: Calendar): DateForm[] {
  const monthAhead = (word: string | undefined): readonly [year: number, month: number] => {
    const of = Number(today.slice(5, 7)) + (/^(?:this|is|ya|इस|या)$/u.test(word ?? '') ? 0 : 1);
    return of > 12 ? [thisYear + 1, of - 12] : [thisYear, of];
  };
  const ahead = (span: Span): Span | undefined =>
    span.to < today ? undefined : { from: span.from < today ? today : span.from, to: span.to };
  const week = (month: string | undefined, which: string | undefined) => {
    const [year, of] = monthAhead(month);
    const at = ordinal(which ?? '');
    const last = lastDay(year, of);
    const from = at < 0 ? last - 6 : at * 7 + 1;
    return ahead({ from: iso(year, of, from), to: iso(year, of, from + 6) });
  };
  const half = (month: string | undefined, which: string | undefined) => {
    const [year, of] = monthAhead(month);
    const [from, to] = ordinal(which ?? '') === 0 ? [1, 15] : [16, lastDay(year, of)];
    return ahead({ from: iso(year, of, from), to: iso(year, of, to) });
  };
  const part = (month: string | undefined, word: string) => {
    const [year, of] = monthAhead(month);
    const [from, to] = /early|begin|start|shuru|suru|शुरु|सुरु/u.test(word)
      ? [1, 10]
      : /mid|bich|beech|बीच|मध्य/u.test(word)
        ? [11, 20]
        : [21, lastDay(year, of)];
    return ahead({ from: iso(year, of, from), to: iso(year, of, to) });
  };
  const THIRD =
    '(early|mid|middle|end|beginning|start|bich|beech|shuru|suru|ant|aakhir|बीच|शुरु|शुरुआत|अंत|अखेर|सुरुवात|मध्य)';
  return [
    [re(`${ORD}\\s+${WEEK}\\s+of\\s+(?:the\\s+)?${NEXT}\\s+${MONTH_WORD}`), (m) => week(m[2], m[1])],
    [re(`${NEXT}\\s+${MONTH_WORD}${OF}${ORD}\\s+${WEEK}`), (m) => week(m[1], m[2])],
    [re(`${ORD}\\s+${HALF}\\s+of\\s+(?:the\\s+)?${NEXT}\\s+${MONTH_WORD}`), (m) => half(m[2], m[1])],
    [re(`${NEXT}\\s+${MONTH_WORD}${OF}${ORD}\\s+${HALF}`), (m) => half(m[1], m[2])],
    [re(`${THIRD}(?:\\s+of)?\\s+(?:the\\s+)?${NEXT}\\s+${MONTH_WORD}`), (m) => part(m[2], m[1] ?? '')],
    [re(`${NEXT}\\s+${MONTH_WORD}${OF}${THIRD}`), (m) => part(m[1], m[2] ?? '')],
    ...festivalForms(today),
  ];
}

/** Feasts that move with the moon are kept as far as almanacs print them; Id is not: the moon decides it. */
const FEASTS: readonly (readonly [words: string, days: string])[] = [
  [
    'diwali|deepavali|deepawali|divali|दिवाली|दीपावली|दिवाळी',
    '2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26',
  ],
  ['holi|होली|होळी', '2027-03-22 2028-03-11 2029-03-01 2030-03-20'],
  [
    'ganpati|ganapati|ganesh chaturthi|ganeshotsav|गणपति|गणपती|गणेशोत्सव|गणेश चतुर्थी',
    '2026-09-14 2027-09-04 2028-08-23 2029-09-11 2030-09-01',
  ],
  [
    'dussehra|dasara|dussera|vijayadashami|दशहरा|दशहरे|दसरा',
    '2026-10-20 2027-10-09 2028-09-27 2029-10-16 2030-10-06',
  ],
  ['christmas|xmas|x-mas|क्रिसमस|नाताळ', '12-25'],
  ["new year|new years|new year's|naya saal|naye saal|नया साल|नए साल|नवीन वर्ष", '01-01'],
  ['makar sankranti|sankranti|pongal|lohri|संक्रांति|संक्रांत', '01-14'],
  ['republic day|26 january|26 jan|गणतंत्र दिवस|प्रजासत्ताक दिन', '01-26'],
  ['independence day|15 august|स्वतंत्रता दिवस|स्वातंत्र्य दिन', '08-15'],
];
/** No end was said: two weeks. */
const OPEN_DAYS = 14;

function festivalForms(today: string): DateForm[] {
  const year = Number(today.slice(0, 4));
  return FEASTS.flatMap(([words, days]): DateForm[] => {
    const dates = days
      .split(' ')
      .flatMap((day) => (day.length > 5 ? [day] : [`${year}-${day}`, `${year + 1}-${day}`]));
    const next = dates.find((date) => plusDays(date, 3) >= today);
    // "After Diwali", said in the weeks behind it, is this one.
    const running = dates.findLast((date) => date < today && plusDays(date, 30) >= today);
    if (next === undefined) return [];
    const NAME = `(?<![\\p{L}\\p{M}])(?:${words})(?:च्या|नंतर|आधी)?`;
    return [
      [
        re(
          `(?:after|post)\\s+(?:the\\s+)?${NAME}|${NAME}\\s*(?:ke baad|ke bad|chya nantar|nantar|के बाद|नंतर)`,
        ),
        () => {
          const from = running === undefined ? plusDays(next, 1) : today;
          return { from, to: plusDays(from, OPEN_DAYS - 1) };
        },
      ],
      [
        re(
          `(?:before|pre|till|until|by)[\\s-]+(?:the\\s+)?${NAME}|${NAME}\\s*(?:se pehle|se pahle|ke pehle|chya aadhi|aadhi|से पहले|के पहले|आधी)`,
        ),
        () => ({ from: today, to: plusDays(next, -1) }),
      ],
      [
        re(
          `(?:during|around|over)\\s+(?:the\\s+)?${NAME}|${NAME}\\s*(?:week|weekend|time|ke aas ?paas|ke time|ke dauran|में|mein|me|madhe|च्या वेळी|के आसपास)`,
        ),
        () => ({ from: plusDays(next, -3), to: plusDays(next, 3) }),
      ],
    ];
  });
}
