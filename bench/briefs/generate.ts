/** Briefs made up from the lexicons, the same for the same seed: in English, Hinglish, Hindi and Marathi. */
import { SPEECH } from '../../server/src/casting/lexicon/languages.ts';
import { CITIES, SKILLS } from '../../server/src/talent/vocabulary/index.ts';

type Pick = <T>(from: readonly T[]) => T;
interface Slots {
  readonly pick: Pick;
  readonly chance: (share: number) => boolean;
  readonly between: (low: number, high: number) => number;
}
type Phrase = (slots: Slots) => string;

const COMMON = [
  'Hindi',
  'Marathi',
  'English',
  'Gujarati',
  'Punjabi',
  'Bhojpuri',
  'Urdu',
  'Tamil',
  'Bengali',
  'Malvani',
];
const BASES = ['Mumbai', 'Pune', 'Delhi', 'Nagpur', 'Lucknow', 'Kolkata', 'Kochi'];
const speech: Phrase = ({ pick, chance }) => (chance(0.7) ? pick(COMMON) : pick(SPEECH).en);
const speechHi: Phrase = ({ pick }) => pick(SPEECH.slice(0, 30)).hi;
const speechMr: Phrase = ({ pick }) => pick(SPEECH.slice(0, 30)).mr;
const skill: Phrase = ({ pick }) => pick(SKILLS).name;
const city: Phrase = ({ pick, chance }) => (chance(0.8) ? pick(BASES) : pick(CITIES).name);
const ages = ({ between }: Slots): readonly [number, number] => {
  const low = between(8, 62);
  return [low, low + between(4, 12)];
};
const days = ({ between }: Slots) => {
  const first = between(1, 20);
  return [first, first + between(1, 8)] as const;
};
const MONTHS = ['Dec', 'Jan', 'February', 'March'];

const ENGLISH: readonly Phrase[] = [
  (s) => `${s.pick(['native', 'fluent', 'conversational', 'basic'])} ${speech(s)}`,
  (s) => `no ${speech(s)} speakers`,
  (s) => `${s.pick(['must know', 'good at', 'professional'])} ${skill(s)}`,
  (s) => `no ${skill(s)}`,
  (s) => `based in ${city(s)}`,
  (s) => `not from ${city(s)}`,
  (s) => `under ${s.between(4, 60)}k a day`,
  (s) => `free ${days(s).join('-')} ${s.pick(MONTHS)}`,
  (s) => `at least ${s.between(150, 180)} cm`,
  (s) =>
    s.pick([
      'CINTAA members only',
      'non-union',
      'theatre trained',
      'no TV serial faces',
      'direct artists only',
    ]),
  (s) =>
    s.pick(['cheapest first', 'tallest first', 'most experienced', 'fresh faces', 'who has done web series']),
  () => 'willing to travel',
  (s) => `ideally with ${skill(s)}`,
];
const HINGLISH: readonly Phrase[] = [
  (s) => `${speech(s)} ${s.pick(['aati ho', 'pakki honi chahiye', 'nahi chalegi'])}`,
  (s) => `${skill(s)} ${s.pick(['aata ho', 'aata ho to accha'])}`,
  (s) => `${city(s)} ${s.pick(['wala', 'ke bahar ka', 'mein rehta ho'])}`,
  (s) => `${s.between(5, 60)} hazaar se upar nahi`,
  (s) => `${days(s).join(' se ')} ${s.pick(MONTHS)} free ho`,
  (s) => s.pick(['TV wale nahi chahiye', 'theatre wale log', 'bina card wale', 'sasta ho']),
];
const HINDI: readonly Phrase[] = [
  (s) => `${speechHi(s)} ${s.pick(['बोलती हो', 'मातृभाषा हो', 'नहीं चाहिए'])}`,
  (s) => `${s.pick(['तैराकी', 'घुड़सवारी', 'कथक', 'मिमिक्री', 'गाना'])} आता हो`,
  (s) => `फीस ${s.between(5, 60)} हज़ार तक`,
  (s) => s.pick(['मुंबई में रहती हो', 'मुंबई के बाहर की', 'दिल्ली वाली']),
  (s) => `${days(s).join(' से ')} जनवरी खाली`,
];
const MARATHI: readonly Phrase[] = [
  (s) => `${speechMr(s)} ${s.pick(['मातृभाषा', 'अस्खलित हवी', 'नको'])}`,
  (s) => `${s.pick(['पोहता', 'गाडी चालवता', 'लावणी', 'गाणं'])} येत असावं`,
  (s) => `बजेट ${s.between(5, 60)} हजार`,
  (s) => s.pick(['मुंबईतली', 'पुण्यातली', 'मुंबईबाहेरची चालेल']),
  (s) => `${days(s).join(' ते ')} डिसेंबर मोकळी`,
];

const OPENINGS: readonly (readonly [opening: Phrase, phrases: readonly Phrase[]])[] = [
  [
    (s) =>
      `${s.pick(['Woman', 'Man', 'Actress', 'Male', 'Someone', 'Need a lady', 'Two men'])}, ${ages(s).join('-')}`,
    ENGLISH,
  ],
  [
    (s) => `${s.pick(['ek ladki', 'koi aadmi', 'ek aurat', 'ladke'])} chahiye ${ages(s).join(' se ')}`,
    HINGLISH,
  ],
  [(s) => `${s.pick(['महिला', 'पुरुष', 'अभिनेत्री', 'आदमी'])} चाहिए, उम्र ${ages(s).join(' से ')}`, HINDI],
  [(s) => `${s.pick(['स्त्री', 'पुरुष', 'अभिनेत्री', 'मुलगी'])} हवी, वय ${ages(s).join(' ते ')}`, MARATHI],
];

/** So many briefs; each asks for a person of an age with one to three further things. */
export function generatedBriefs(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick: Pick = (from) => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('Nothing to pick from.');
    return one;
  };
  const slots: Slots = { pick, between, chance: (share) => random() < share };
  return Array.from({ length: count }, () => {
    const [opening, phrases] = pick(OPENINGS);
    const parts = Array.from({ length: between(1, 3) }, () => pick(phrases)(slots));
    return [opening(slots), ...new Set(parts)].join(', ');
  });
}

/** mulberry32: 32 bits of state are plenty for picking words. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
