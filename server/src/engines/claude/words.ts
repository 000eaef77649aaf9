/** Words that are no names, so that a capital letter alone accuses nobody; and the few that give a name away. */
import { CITY_NAMES } from '../../casting/lexicon/cities.ts';
import { SPEECH } from '../../casting/lexicon/languages.ts';
import { SKILL_WORDS } from '../../casting/lexicon/skills.ts';
import { SYSTEM_PROMPT } from './prompt.ts';
import { inputSchemas } from './tool-schemas.ts';
import { z } from 'zod';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;

export const wordsOf = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map((word) => word.replace(/['’]s?$/u, ''));

/** Of sentences: what begins them, and what a casting office writes with a capital. */
const PLAIN =
  `a about above after again all also although among an and another any anyone anybody are as asked at availability
  away because before best besides both brief briefs but by can cast casting check close closest consider could dates
  day days did different do does each either else enough even every everybody everyone everything few film films first
  five for four found from further good had half has have he her here hers him his hope how however i if in instead is
  it its just keep know last least less let like list many marathi may maybe meanwhile men might missing more most much
  must my near nearest need neither never next no nobody none nor not note nothing now of off okay on once one only or
  other others otherwise our out over part people per perhaps please profile project put roles roster same scene second
  see series several shall she shoot short shortlist should show since sir madam so some somebody someone sorry still
  such sure ten than thank thanks that the their them then there these they third this those though three to together
  tomorrow today two under unless until up us want was we web well were what when where whether which while who whom
  whose why will with within without women would yes yesterday yet you your six seven eight nine twelve
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec
  aap agar aur abhi bhi dono ek haan hai hain hum inka inke inki inme inmein ismein isme jo kaun koi kuch lekin magar
  mein mujhe nahi nahin par phir sab sabse saare sirf teen tin toh unka unke unki uska uski us woh yeh ye yahan yahaan
  aani ahe aahe he hi ha hya kahi kon konala mala me nahi pan sagle sarva tar tumhi tyacha tyachi tyanche doghe doghi
  netflix amazon prime hotstar disney sony sonyliv zee jio jiocinema jiohotstar voot bollywood tollywood marvel youtube
  instagram whatsapp india indian maharashtra maharashtrian bharat english hinglish devanagari latin fti ftii nsd cintaa
  ott tv imdb ai castmatch claude`.split(/\s+/u);

const VOCABULARY: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...wordsOf(SYSTEM_PROMPT),
  ...Object.values(inputSchemas).flatMap((schema) =>
    wordsOf(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })).replace(/([a-z])([A-Z])/gu, '$1 $2')),
  ),
]);

/** What facts are made of, in the lexicon's words: spoken, lived in, able to. */
const FACT_WORDS: ReadonlySet<string> = new Set([
  ...SPEECH.flatMap(({ en, hi, mr }) => [en, hi, mr].flatMap(wordsOf)),
  ...CITY_NAMES.flatMap(wordsOf),
  ...SKILL_WORDS.flatMap(wordsOf).filter((word) => word.length > 4),
  ...wordsOf(
    'native fluent conversational professional trained experienced मातृभाषा धाराप्रवाह प्रशिक्षित अस्खलित',
  ),
]);

export const isPlain = (word: string): boolean => VOCABULARY.has(word) || FACT_WORDS.has(word);
/** A function word or a word of our own rules says nothing about a person, a language or a place does. */
export const isFactWord = (word: string): boolean =>
  FACT_WORDS.has(word) && !PLAIN_ONLY.has(word) && word.length > 2;
const PLAIN_ONLY: ReadonlySet<string> = new Set(
  PLAIN.filter((word) => word !== 'marathi' && word !== 'english'),
);

/** After a name, in English and Hinglish and Marathi in Latin letters. */
export const SAYS_OF_SOMEBODY =
  /^[\s,*_]*(?:is|was|has|had|speaks?|plays?|lists?|lives?|leads?|fits?|can|cannot|works?|worked|trained|looks?|would|will|could|might|should|meets?|knows?|dances?|sings?|boxes|brings?|suits?|comes|also|bolt[aie]|rehta|rehti|karta|karti|hai|ahe|aahe|rahto|rahte)(?![\p{L}\p{M}])/iu;
export const HONORIFIC = /(?:\b(?:mr|mrs|ms|miss|dr|shri|smt|kumari)\.?|श्री|सुश्री|श्रीमती|कुमारी)\s*$/iu;

/** Family names in Devanagari, where no capital letter tells a name. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `कुलकर्णी देशमुख देशपांडे चव्हाण जाधव गायकवाड शिंदे पवार भोसले मोरे सावंत पाटील जोशी शर्मा वर्मा अग्रवाल गुप्ता
  चतुर्वेदी त्रिवेदी द्विवेदी मुखर्जी बनर्जी चटर्जी भट्टाचार्य अय्यर नायर मेनन रेड्डी कपूर खन्ना मल्होत्रा चोपड़ा भाटिया
  ठाकुर ठाकूर तिवारी मिश्रा पांडे पाण्डेय श्रीवास्तव सक्सेना सिंह यादव चौहान राठौड़ राठोड मेहता पटेल शाह देसाई नाईक कांबळे
  साळुंखे कदम माने राणे खान शेख अंसारी कुरैशी सिद्दीकी डिसूजा डिसोझा फर्नांडिस`.split(/\s+/u),
);
