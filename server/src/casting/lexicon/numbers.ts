/** Number words of English, Hindi and Marathi, in both scripts, as figures. */
import { normalise } from '../read/text-form.ts';

const HINDI =
  '11 ग्यारह 12 बारह 13 तेरह 14 चौदह 15 पंद्रह 16 सोलह 17 सत्रह 18 अठारह 19 उन्नीस 20 बीस 21 इक्कीस 22 बाईस 23 तेईस 24 चौबीस 25 पच्चीस 26 छब्बीस 27 सत्ताईस 28 अट्ठाईस 28 अठ्ठाईस 29 उनतीस 30 तीस 31 इकतीस 32 बत्तीस 33 तैंतीस 34 चौंतीस 35 पैंतीस 36 छत्तीस 37 सैंतीस 38 अड़तीस 39 उनतालीस 40 चालीस 41 इकतालीस 42 बयालीस 43 तैंतालीस 44 चौवालीस 45 पैंतालीस 46 छियालीस 47 सैंतालीस 48 अड़तालीस 49 उनचास 50 पचास 51 इक्यावन 52 बावन 53 तिरपन 54 चौवन 55 पचपन 56 छप्पन 57 सत्तावन 58 अट्ठावन 59 उनसठ 60 साठ 65 पैंसठ 70 सत्तर 75 पचहत्तर 80 अस्सी';
const MARATHI =
  '11 अकरा 12 बारा 14 चौदा 15 पंधरा 16 सोळा 17 सतरा 18 अठरा 19 एकोणीस 20 वीस 21 एकवीस 22 बावीस 23 तेवीस 24 चोवीस 25 पंचवीस 26 सव्वीस 27 सत्तावीस 28 अठ्ठावीस 29 एकोणतीस 31 एकतीस 33 तेहतीस 34 चौतीस 35 पस्तीस 37 सदतीस 38 अडतीस 39 एकोणचाळीस 40 चाळीस 41 एक्केचाळीस 42 बेचाळीस 43 त्रेचाळीस 44 चव्वेचाळीस 45 पंचेचाळीस 46 सेहेचाळीस 47 सत्तेचाळीस 48 अठ्ठेचाळीस 49 एकोणपन्नास 50 पन्नास 51 एक्कावन्न 52 बावन्न 53 त्रेपन्न 54 चोपन्न 55 पंचावन्न 56 छप्पन्न 57 सत्तावन्न 58 अठ्ठावन्न 59 एकोणसाठ 65 पासष्ट 75 पंचाहत्तर 80 ऐंशी';
const ROMAN =
  '11 gyarah 11 gyara 12 barah 13 terah 14 chaudah 13 tera 14 chauda 15 pandrah 15 pandra 15 pandhra 15 pandharah 16 solah 17 satrah 18 atharah 18 athara 19 unnees 20 bees 20 vees 21 ikkees 21 ikkis 22 baees 22 bais 22 bavis 23 teis 23 tevis 24 chaubees 24 chovis 25 pachees 25 pachchees 25 pachis 25 pachvis 25 panchvis 26 chhabbees 26 savvis 27 sattaees 27 sattavis 28 atthaees 28 atthais 30 tees 30 tis 31 ikatees 31 iktees 32 battees 32 battis 33 taintees 33 tetees 34 chauntees 35 paintees 35 paintis 35 pastis 35 pentees 36 chhattees 36 chattis 37 saintees 38 adtees 38 adtis 39 untalis 40 chalees 40 chaalees 40 chalis 40 chaalis 42 bayalis 45 paintalees 45 paintalis 45 panchechalis 45 pentalis 46 chhiyalis 47 saintalis 48 adtalis 49 unchaas 50 pachaas 50 pachas 50 pannas 52 bawan 55 pachpan 55 panchavan 58 atthavan 60 saatth 65 painsath 70 sattar 75 pachhattar 80 assi';
const ENGLISH =
  '11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 40 fourty 50 fifty 60 sixty 70 seventy 80 eighty';
/** Words that mean other things as well ("do" you, a "teen"): figures only before a unit. */
const BEFORE_UNIT =
  '1 one 1 ek 2 two 2 do 2 don 3 three 3 teen 3 tin 4 four 4 char 4 chaar 5 five 5 paanch 5 panch 5 pach 6 six 6 chhe 6 chhah 6 saha 7 seven 7 saat 8 eight 8 aath 9 nine 9 nau 10 ten 10 das 10 daha 60 saath 100 sau 1 एक 2 दो 2 दोन 3 तीन 4 चार 5 पाँच 5 पाच 6 छह 6 सहा 7 सात 8 आठ 9 नौ 9 नऊ 10 दस 10 दहा 100 सौ';
const FRACTIONS =
  '1.5 dedh 1.5 deedh 1.5 did 1.5 deed 1.5 डेढ़ 1.5 दीड 2.5 dhai 2.5 dhaai 2.5 adhai 2.5 adich 2.5 ढाई 2.5 अडीच 1.25 sava 1.25 sawa 1.25 सवा 1.25 सव्वा 0.5 aadha 0.5 half 0.5 आधा 0.5 अर्धा';

const pairsOf = (list: string): (readonly [word: string, figure: string])[] => {
  const parts = list.split(' ');
  return parts.flatMap((word, at) => {
    const figure = parts[at - 1];
    return at % 2 === 1 && figure !== undefined ? [[normalise(word), figure] as const] : [];
  });
};
const ALONE = new Map([HINDI, MARATHI, ROMAN, ENGLISH].flatMap(pairsOf));
const UNITED = new Map([...ALONE, ...pairsOf(BEFORE_UNIT)]);
const PARTS = new Map(pairsOf(FRACTIONS));

const L = '(?<![\\p{L}\\p{M}\\p{N}])';
const R = '(?![\\p{L}\\p{M}\\p{N}])';
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const MONEY_UNIT = 'k|thousand|hazaar|hazar|hajar|hajaar|hazzar|lakhs?|lacs?|हजार|लाख';
const UNIT = `${MONEY_UNIT}|foot|feet|ft|fut|phoot|फुट|फीट|फूट|days?|din|divas|दिन|दिवस|weeks?|hafte|months?|mahine`;
const COMPOUND = new RegExp(
  `${L}(twenty|thirty|forty|fifty|sixty)[- ](one|two|three|four|five|six|seven|eight|nine)${R}`,
  'gu',
);
/** "Saade paanch foot", "साडेपाच फूट", "paune chhe foot": quarters of a foot, told as feet and inches. */
const FEET_PARTS = new RegExp(
  `${L}(saade|sadhe|sade|साढे|साडे|sava|sawa|savva|सवा|सव्वा|paune|pavne|paavne|पौने|पावणे|पाउणे)\\s*(${anyOf(UNITED.keys())}|\\d)\\s*(?:foot|feet|ft|fut|phoot|फुट|फीट|फूट)${R}`,
  'gu',
);
const QUARTERS = new RegExp(
  `${L}(?:paune|pavne|paavne|पौने|पावणे)\\s+(${anyOf(UNITED.keys())})(?=\\s+(?:${MONEY_UNIT})${R})`,
  'gu',
);
const HALVES = new RegExp(
  `${L}(?:saade|sadhe|sade|साढे|साडे)\\s+(${anyOf(UNITED.keys())})(?=\\s+(?:${MONEY_UNIT})${R})`,
  'gu',
);
const FRACTION = new RegExp(`${L}(${anyOf(PARTS.keys())})(?=\\s+(?:${MONEY_UNIT})${R})`, 'gu');
const WITH_UNIT = new RegExp(`${L}(${anyOf(UNITED.keys())})(?=\\s+(?:${UNIT}))`, 'gu');
/** Case endings that Marathi writes on the number: "पन्नासच्या आसपास". */
const NUMBER_CASE = '(?=(?:ां|ा)?(?:च्या|ची|चा|चे|ला|पर्यंत|पासून|पेक्षा)(?![\\p{L}\\p{M}]))';
const BARE = new RegExp(`${L}(${anyOf(ALONE.keys())})(?:${R}|(?=ish${R})|${NUMBER_CASE})`, 'gu');
/** "paanch foot aath": the inches after the feet. */
const INCHES = new RegExp(
  `(?<=\\d\\s*(?:foot|feet|ft|fut|फुट|फीट|फूट)\\s+)(${anyOf(UNITED.keys())})${R}`,
  'gu',
);

/** Number words become figures of the same width, so that places in the text stay. Takes normalised text. */
export function withDigits(text: string): string {
  const put = (all: string, figure: string | undefined) =>
    figure === undefined || figure.length > all.length ? all : figure.padEnd(all.length, ' ');
  return text
    .replace(COMPOUND, (all, tens: string, ones: string) =>
      put(all, String(Number(ALONE.get(tens)) + Number(UNITED.get(ones)))),
    )
    .replace(FEET_PARTS, (all, part: string, word: string) => {
      const feet = Number(UNITED.get(word) ?? word);
      if (/^pa|^पौ|^पा/u.test(part)) return put(all, `${feet - 1}'9"`);
      return put(all, /^s[ah]+[dr]|^साढ|^साड/u.test(part) ? `${feet}'6"` : `${feet}'3"`);
    })
    .replace(QUARTERS, (all, word: string) => put(all, String(Number(UNITED.get(word)) - 0.25)))
    .replace(HALVES, (all, word: string) => put(all, `${UNITED.get(word) ?? ''}.5`))
    .replace(FRACTION, (all, word: string) => put(all, PARTS.get(word)))
    .replace(WITH_UNIT, (all, word: string) => put(all, UNITED.get(word)))
    .replace(INCHES, (all, word: string) => put(all, UNITED.get(word)))
    .replace(BARE, (all, word: string) => put(all, ALONE.get(word)));
}
