/**
 * Scripted conversations in which something changes, each with what has to hold at the end, as a casting director
 * would say it: nothing here is computed by the code under test.
 */

export type Held =
  | { readonly field: 'dayRateMaxInr'; readonly is: number; readonly not: readonly number[] }
  | {
      readonly field: 'playingAge';
      readonly is: readonly [number, number];
      readonly not: readonly (readonly [number, number])[];
    }
  | { readonly field: 'city'; readonly is: 'out' | 'open'; readonly city: string }
  | { readonly field: 'person'; readonly is: 'out' | 'open'; readonly name: string };

export interface Sequence {
  readonly name: string;
  /** One conversation each. */
  readonly says: readonly string[];
  readonly asks: readonly { readonly text: string; readonly holds: Held }[];
  /** How many entries the history of the thing that changed has in the end. */
  readonly history: number;
}

type L = 'en' | 'hinglish' | 'hi' | 'mr';
const LANGS: readonly L[] = ['en', 'hinglish', 'hi', 'mr'];

interface Words {
  readonly cap: (project: string, thousands: number) => string;
  readonly newCap: (project: string, from: number, to: number) => string;
  readonly correct: (project: string, wrong: number, right: number) => string;
  readonly age: (role: string, from: number, to: number) => string;
  readonly newAge: (role: string, from: number, to: number) => string;
  readonly noCity: (project: string, city: string) => string;
  readonly cityFine: (project: string, city: string) => string;
  readonly rename: (before: string, after: string) => string;
  readonly pass: (person: string, role: string) => string;
  readonly back: (person: string, role: string) => string;
}

const WORDS: Readonly<Record<L, Words>> = {
  en: {
    cap: (p, k) => `The day rate cap for ${p} is ${k},000.`,
    newCap: (p, a, b) => `The producer moved the ${p} cap from ${a},000 to ${b},000.`,
    correct: (p, a, b) => `Sorry, the ${p} cap is ${b},000, not ${a},000.`,
    age: (r, a, b) => `${r} is ${a}-${b}`,
    newAge: (r, a, b) => `Make ${r} ${a}-${b}`,
    noCity: (p, c) => `For ${p} nobody from ${c}`,
    cityFine: (p, c) => `For ${p} people from ${c} are fine now`,
    rename: (a, b) => `${a} is now called ${b}`,
    pass: (n, r) => `Pass on ${n} for ${r}, too young`,
    back: (n, r) => `Bring ${n} back for ${r}`,
  },
  hinglish: {
    cap: (p, k) => `${p} ka cap ${k} hazaar hai`,
    newCap: (p, a, b) => `${p} ka cap ab ${a} se ${b} hazaar hai`,
    correct: (p, a, b) => `Sorry, ${p} ka cap ${a} nahi, ${b} hazaar hai`,
    age: (r, a, b) => `${r} ki umar ${a}-${b} hai`,
    newAge: (r, a, b) => `${r} ki umar ab ${a}-${b} hai`,
    noCity: (p, c) => `${p} ke liye ${c} se koi nahi`,
    cityFine: (p, c) => `${p} ke liye ab ${c} chalega`,
    rename: (a, b) => `${a} ka naam ab ${b} hai`,
    pass: (n, r) => `${n} ko ${r} ke liye reject karo, bahut young hai`,
    back: (n, r) => `${n} ko ${r} ke liye wapas lao`,
  },
  hi: {
    cap: (p, k) => `${p} का कैप ${k} हजार है`,
    newCap: (p, a, b) => `${p} का कैप अब ${a} से ${b} हजार है`,
    correct: (p, a, b) => `गलत, ${p} का कैप ${a} नहीं, ${b} हजार है`,
    age: (r, a, b) => `${r} की उम्र ${a}-${b} है`,
    newAge: (r, a, b) => `${r} की उम्र अब ${a}-${b} होगी`,
    noCity: (p, c) => `${p} के लिए ${c} से कोई नहीं`,
    cityFine: (p, c) => `${p} के लिए अब ${c} चलेगा`,
    rename: (a, b) => `${a} का नाम अब ${b} है`,
    pass: (n, r) => `${n} को ${r} के लिए रिजेक्ट करो, बहुत छोटी है`,
    back: (n, r) => `${n} को ${r} के लिए वापस लाओ`,
  },
  mr: {
    cap: (p, k) => `${p}चं बजेट ${k} हजार आहे`,
    newCap: (p, a, b) => `${p}चं बजेट आता ${a} वरून ${b} हजार आहे`,
    correct: (p, a, b) => `चुकलं, ${p}चं बजेट ${a} नाही, ${b} हजार आहे`,
    age: (r, a, b) => `${r}चं वय ${a}-${b} आहे`,
    newAge: (r, a, b) => `${r}चं वय आता ${a}-${b} आहे`,
    noCity: (p, c) => `${p}साठी ${c}चं कोणी नको`,
    cityFine: (p, c) => `${p}साठी आता ${c} चालेल`,
    rename: (a, b) => `${a}चं नाव आता ${b} आहे`,
    pass: (n, r) => `${n}ला ${r}साठी नकार द्या, फार लहान आहे`,
    back: (n, r) => `${n}ला ${r}साठी परत आणा`,
  },
};

type Name = readonly [latin: string, devanagari: string];
const PROJECTS: readonly Name[] = [
  ['Tiffin', 'टिफिन'],
  ['Salt Pan', 'सॉल्ट पॅन'],
  ['Kohra', 'कोहरा'],
  ['Monsoon Diary', 'मॉनसून डायरी'],
];
const AFTER_RENAME: readonly Name[] = [
  ['Dabba', 'डब्बा'],
  ['Marsh', 'मार्श'],
  ['Sunder', 'सुंदर'],
  ['Barish', 'बारिश'],
];
const ROLES: readonly Name[] = [
  ['Kadam', 'कदम'],
  ['Meenakshi', 'मीनाक्षी'],
  ['Bhaskar', 'भास्कर'],
  ['Sumati', 'सुमती'],
];
const CITIES: readonly (readonly [english: string, devanagari: string])[] = [
  ['Delhi', 'दिल्ली'],
  ['Pune', 'पुणे'],
  ['Kolkata', 'कोलकाता'],
];
export const PEOPLE: readonly Name[] = [
  ['Rhea Malhotkar', 'रिया मल्होत्कर'],
  ['Kunal Agaskhede', 'कुणाल अगसखेडे'],
];

const written = (lang: L, [latin, devanagari]: Name) => (lang === 'hi' || lang === 'mr' ? devanagari : latin);
/** For names whose sounds two scripts agree on only word by word. */
const ask = (name: string) => `${name}: a clerk, man 30-50`;

export function sequences(): Sequence[] {
  const all: Sequence[] = [];
  for (const lang of LANGS) {
    const w = WORDS[lang];
    for (const [at, name] of PROJECTS.entries()) {
      const p = written(lang, name);
      for (const [a, b] of [
        [15, 20],
        [40, 25],
      ] as const) {
        all.push({
          name: `${lang}: the cap of ${p} from ${a} to ${b} thousand`,
          says: [w.cap(p, a), w.newCap(p, a, b)],
          asks: [{ text: ask(p), holds: { field: 'dayRateMaxInr', is: b * 1000, not: [a * 1000] } }],
          history: 2,
        });
        all.push({
          name: `${lang}: the cap of ${p}, corrected, and the correction corrected: ${a}, ${b}, ${a + 3}`,
          says: [w.cap(p, a), w.correct(p, a, b), w.correct(p, b, a + 3)],
          asks: [
            {
              text: ask(p),
              holds: { field: 'dayRateMaxInr', is: (a + 3) * 1000, not: [a * 1000, b * 1000] },
            },
          ],
          history: 3,
        });
      }
      const after = written(lang, AFTER_RENAME[at]!);
      all.push({
        name: `${lang}: ${p} is renamed to ${after}, and its cap changes under the new name`,
        says: [w.cap(p, 15), w.rename(p, after), w.newCap(after, 15, 22)],
        asks: [
          { text: ask(after), holds: { field: 'dayRateMaxInr', is: 22_000, not: [15_000] } },
          { text: ask(p), holds: { field: 'dayRateMaxInr', is: 22_000, not: [15_000] } },
        ],
        history: 2,
      });
      const other = written(lang, PROJECTS[(at + 1) % PROJECTS.length]!);
      for (const [english, devanagari] of CITIES) {
        const c = written(lang, [english, devanagari]);
        all.push({
          name: `${lang}: nobody from ${english} for ${p}, then fine`,
          says: [w.noCity(p, c), w.cityFine(p, c)],
          asks: [{ text: ask(p), holds: { field: 'city', is: 'open', city: english } }],
          history: 2,
        });
        all.push({
          name: `${lang}: nobody from ${english} for ${p}, then fine, then nobody again`,
          says: [w.noCity(p, c), w.cityFine(p, c), w.noCity(p, c)],
          asks: [{ text: ask(p), holds: { field: 'city', is: 'out', city: english } }],
          history: 3,
        });
        all.push({
          name: `${lang}: nobody from ${english} for ${p}, and for ${other} it is fine`,
          says: [w.noCity(p, c), w.noCity(other, c), w.cityFine(other, c)],
          asks: [
            { text: ask(p), holds: { field: 'city', is: 'out', city: english } },
            { text: ask(other), holds: { field: 'city', is: 'open', city: english } },
          ],
          history: 1,
        });
      }
    }
    for (const name of ROLES) {
      const r = written(lang, name);
      for (const [a, b] of [
        [28, 35],
        [50, 40],
      ] as const)
        all.push({
          name: `${lang}: the age of ${r} from ${a} to ${b}`,
          says: [w.age(r, a, a + 8), w.newAge(r, b, b + 10)],
          asks: [
            {
              text: `More people for ${r} please`,
              holds: { field: 'playingAge', is: [b, b + 10], not: [[a, a + 8]] },
            },
          ],
          history: 2,
        });
      for (const person of PEOPLE) {
        const n = written(lang, person);
        all.push({
          name: `${lang}: ${n} is passed for ${r}`,
          says: [w.pass(n, r)],
          asks: [
            { text: `More people for ${r} please`, holds: { field: 'person', is: 'out', name: person[0] } },
          ],
          history: 1,
        });
        all.push({
          name: `${lang}: ${n} is passed for ${r} and comes back`,
          says: [w.pass(n, r), w.back(n, r)],
          asks: [
            { text: `More people for ${r} please`, holds: { field: 'person', is: 'open', name: person[0] } },
          ],
          history: 2,
        });
      }
    }
  }
  // Said in one language, changed in another.
  for (const [at, [latin, devanagari]] of PROJECTS.entries())
    for (const other of ['hi', 'mr'] as const)
      all.push({
        name: `said in English, changed in ${other}: the cap of ${latin}`,
        says: [WORDS.en.cap(latin, 15), WORDS[other].newCap(devanagari, 15, 30 + at)],
        asks: [{ text: ask(latin), holds: { field: 'dayRateMaxInr', is: (30 + at) * 1000, not: [15_000] } }],
        history: 2,
      });
  return all;
}
