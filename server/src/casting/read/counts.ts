/** How many people were asked for, and whether as parts to fill, as options to see or as a group. */
import { type Draft, take } from './text.ts';

export interface CountRead {
  /** Options to see at most. */
  readonly limit?: number;
  /** Parts to fill: more options than that are of use. */
  readonly posts?: number;
  readonly groupSize?: number;
  readonly groups?: number;
  readonly everyone: boolean;
}

/** Numbers as words, where people are counted. */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  dozen: 12,
  do: 2,
  teen: 3,
  char: 4,
  chaar: 4,
  paanch: 5,
  panch: 5,
  chhe: 6,
  don: 2,
  tin: 3,
  दो: 2,
  तीन: 3,
  चार: 4,
  पांच: 5,
  छह: 6,
  दोन: 2,
  पाच: 5,
  सहा: 6,
};
const N = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const valueOf = (word: string | undefined) =>
  word === undefined ? undefined : (NUMBERS[word] ?? Number(word));
const OPTION =
  '(?:(?:of )?(?:more )?(?:options?|names?|choices?|picks?|faces?|profiles?|people|persons?|suggestions?|candidates?|actors?|artists?|log|naam|नाम|नावं|लोग|विकल्प|पर्याय|नावे))';
const L = '(?<![\\p{L}\\p{M}\\d])';
const R = '(?![\\p{L}\\p{M}])';
const TOP = new RegExp(
  `${L}(?:top|best|strongest|shuru ke|टॉप|सर्वोत्तम|first(?!\\s+(?:one|ek)))\\s+${N}${R}`,
  'u',
);
const OPTIONS = new RegExp(
  `${L}(?:(?:give|show|send|suggest|find|list|get|dikhao|batao|de do)(?:\\s+me|\\s+us)?\\s+)?(?:any|only|just|about|maybe|a|sirf|bas|फक्त|सिर्फ|बस)?\\s*(?:\\d\\s*(?:-|to|or|ya|se|ते|या|से)\\s*)?${N}\\s+(?:good |strong |solid |fresh |new |different |naye |acche )?${OPTION}${R}`,
  'u',
);
/** "Backup ke saath, total 6": of names, where no unit says otherwise. */
const TOTAL = new RegExp(
  `${L}(?:total|in all|kul|ekun|कुल|एकूण)\\s+${N}(?=\\s*(?:[,.;\\n]|$|names|naam|log|नाम|लोग))`,
  'u',
);
const FOR_ONE = new RegExp(
  `^\\s*(?:i need |need |want |give me |show me |find me |looking for )?${N}\\s+(?:[\\p{L}-]+\\s+){1,2}for\\s+(?:an?|one|the|my|our)\\s`,
  'u',
);
/** "only 3 women", "bas do ladke": a limit without a word for names. */
const ONLY = new RegExp(
  `${L}(?:only|just|exactly|max(?:imum)?|not more than|sirf|bas|fakt|phakt|फक्त|सिर्फ|बस)\\s+${N}\\s+(?=[\\p{L}\u00a4])(?!(?:k|days?|weeks?|months?|years?|yrs?|saal|din|divas|hours?|scenes?|shifts?|episodes?|hazaar|lakh|feet|foot|ft|cm|दिन|दिवस|साल|वर्ष|हजार|लाख)${R})`,
  'u',
);
const EVERYONE =
  /(?<!\b(?:for|by|to|from|with|of)\s)\b(?:(?:everyone|everybody)(?!(?:'s)?\s+(?:hate|love|fear|know|is|was|call|miss|respect|ignore|remember|think|avoid|laugh|want|trust|hide|run|listen|obey|dread|pit|adore|need|turn|forget|like|else|around|has|had|at|in)[a-z]*\b)|every (?:one|single|woman|man|actor|person)|all (?:who|those|of them|the (?:people|women|men|actors|names)|names|options|women|men|actors|matching)|whole list|full list|complete list|how many|sab(?: ke sab)?(?= (?:dikhao|batao|log|jo))|sabhi|jitne bhi|jitni bhi|saare|sagle|saglya)\b|(?:सभी|सारे|जितने भी|जितनी भी|सगळे|सगळ्या|सर्व)(?![\u0900-\u097f])/u;
const GROUPS = new RegExp(
  `(?:${L}${N}\\s+)?(?:different |separate |possible |alternative |best )?(pairs?|couples?|duos?|trios?|threesomes?|quartets?|foursomes?|groups?|sets?|combinations?|combos?|jodi|jodis|jodiyan|जोड़ी|जोड़ियां|जोडी|जोड्या)${R}`,
  'u',
);
const POSTS = new RegExp(
  `(?:^|[.;:,\\n]\\s*|need |want |looking for |for |cast |chahiye |hire |mala |mujhe |humko |hume |amhala |हमें |मुझे |मला |आम्हाला )${N}\\s+(?=[\\p{L}\u00a4])(?!(?:days?|weeks?|months?|years?|saal|episodes?|scenes?|shifts?|din|hazaar|lakh|k)\\b)`,
  'u',
);

/** Takes numbers of people; ages, dates and money must be taken before. */
export function takeCounts(draft: Draft): CountRead {
  const everyone = EVERYONE.test(draft.left) && !/^\s*all native/u.test(draft.left);
  const top = TOP.exec(draft.left);
  const options = top ?? OPTIONS.exec(draft.left) ?? TOTAL.exec(draft.left) ?? ONLY.exec(draft.left);
  const forOne = FOR_ONE.exec(draft.whole);
  const posts = POSTS.exec(draft.left);
  const groups = GROUPS.exec(draft.left);
  let limit = valueOf(options?.[1]) ?? valueOf(forOne?.[1]);
  if (limit !== undefined && (limit < 1 || limit > 12)) limit = undefined;
  const people = valueOf(posts?.[1]);
  if (options !== null) take(draft, { start: options.index, end: options.index + options[0].length });
  if (posts !== null && people !== undefined && options === null) {
    const at = posts.index + posts[0].lastIndexOf(posts[1] ?? '');
    take(draft, { start: at, end: at + (posts[1] ?? '').length });
  }
  const size = groups === null ? undefined : sizeOf(groups[2] ?? '');
  if (groups !== null) take(draft, { start: groups.index, end: groups.index + groups[0].length });
  return {
    everyone,
    ...(limit === undefined ? {} : { limit }),
    ...(people === undefined ? {} : { posts: people }),
    ...(groups === null
      ? {}
      : {
          groupSize: size ?? people ?? limit ?? 2,
          groups: valueOf(groups[1]) ?? (/s$/u.test(groups[2] ?? '') ? 2 : 1),
        }),
  };
}

function sizeOf(word: string): number | undefined {
  if (/pair|couple|duo|jod|जोड/u.test(word)) return 2;
  if (/trio|three/u.test(word)) return 3;
  if (/quartet|four/u.test(word)) return 4;
  return undefined;
}
