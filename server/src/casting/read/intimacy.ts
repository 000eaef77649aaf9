/** What a part asks of the body: kissing, intimate scenes, nudity. It filters nobody by itself; it decides that no minor is put forward. */
import type { RoleBrief } from '../brief.ts';
import { type Draft, normalise, quoteOf } from './text.ts';

export type Intimacy = NonNullable<RoleBrief['intimacy']>;

const L = '(?<![\\p{L}\\p{M}])';
const R = '(?![\\p{L}\\p{M}])';
const words = (source: string) => new RegExp(`${L}(?:${source})${R}`, 'gu');

/** Worst first: the level told is the first that is found. Devanagari stands in its normalised form (no nukta). */
const LEVELS: readonly (readonly [Intimacy['level'], RegExp])[] = [
  [
    'sexual_violence',
    words(
      'rape\\w*|molest\\w*|sexual (?:assault|abuse|violence)|balatkar|vinaybhang|बलात्कार|विनयभंग|यौन (?:शोषण|हिंसा)',
    ),
  ],
  [
    'nudity',
    words(
      'nud(?:e|es|ity)|semi-?nude|topless|naked|nagn\\w*|strip(?:s|ping)? (?:scene|tease)\\w*|न्यूड|नग्न|नंगा|नंगी|विवस्त्र',
    ),
  ],
  [
    'intimate',
    words(
      'intima(?:te|cy|te ?ly)(?!\\s+(?:family|drama|portrait|theat\\w+|stage|setting|conversations?|concert|venue|gathering))|love[- ]?making|lovemaking|make[- ]?out|bed(?:room)?[- ]?(?:scenes?|seens?)|(?<!(?:either|any|both|opposite|same|fair|fairer) )sex(?!\\s*[:=/-]|\\s+(?:no bar|any|either|male|female))(?:ual\\w*|y|ier|es)?|seduc\\w+|bold (?:scenes?|seens?|content|shots?|roles?|photo ?shoots?|series|web series|film)|suhaag? ?raat|antarang|pranay ?drush?ya|अंतरंग|बोल्ड (?:सीन\\p{M}*|सीन्स|दृश्य\\p{M}*|रोल|प्रसंग)|बेड ?सीन|प्रणय ?(?:दृश्य\\p{M}*|प्रसंग)|शय्या ?दृश्य|सुहागरात|संभोग',
    ),
  ],
  [
    'kissing',
    words(
      'kiss(?:ing|es|ed)?(?!\\s+(?:(?:on|her|his|the|your|my)\\s+){0,2}(?:forehead|cheek|hand|hands|feet|goodnight|good night))|lip[- ]?locks?|smooch\\w*|liplock|chumban|चुंबन|किसिंग|किस (?:सीन|करना|करते|करती)|लिपलॉक',
    ),
  ],
  [
    'sexualised',
    words(
      'bikinis?|swim ?suits?|lingerie|item (?:songs?|numbers?|girls?)|lap dance|bikini body|आइटम (?:सॉन्ग|नंबर|गाना|साँग)|बिकिनी',
    ),
  ],
];

const RULED_OUT_BEFORE =
  /(?:^|[\s,(])(?:no|not|non|zero|without|never|nothing|bina|बिना)[\s-]+(?:(?:any|at all|ever|a)\s+)?(?:[\p{L}\p{M}]+(?:\s*,|\s*\/|\s+or|\s+and|\s+aur|\s+ya|\s+nor)\s+){0,4}$/u;
const RULED_OUT_AFTER =
  /^[\s-]*(?:(?:ka|ki|ke|cha|chi|che|wala|wali|wale|का|की|के|चा|ची|चे|वाला|वाली|वाले)\s+)?(?:(?:scenes?|seens?|content|shots?|सीन\p{M}*|दृश्य\p{M}*|प्रसंग)\s*)?(?:bilkul |kuch |koi |bhi |ही |भी |बिल्कुल )*(?:nahi+n?|nai|nako|nahit|nahiye|not (?:there|needed|required|involved|part)|are not|is not|नहीं|नही|नाही\p{M}*|नाहीत|नको\p{M}*|मत)(?![\p{L}])/u;

/** The most that the text asks; absent where it asks nothing, or rules it out ("no kissing scenes"). */
export function readIntimacy(draft: Pick<Draft, 'whole' | 'original' | 'at'>): Intimacy | undefined {
  for (const [level, pattern] of LEVELS)
    for (const match of draft.whole.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isRuledOut(draft.whole, match.index, end)) continue;
      return {
        level,
        said: quoteOf(draft as Draft, { start: match.index, end })
          .trim()
          .slice(0, 80),
      };
    }
  return undefined;
}

/** A follow-up takes it back: "drop the kissing scene", "bold scene nahi hai ab". */
export function waivesIntimacy(text: string): boolean {
  const low = normalise(text);
  return LEVELS.some(([, pattern]) =>
    [...low.matchAll(pattern)].some((match) => isRuledOut(low, match.index, match.index + match[0].length)),
  );
}

const TAKEN_BACK =
  /(?:drop|remove|cut|skip|lose|delete|scrap|forget)\s+(?:the|that|any|all|those|this)\s+(?:\p{L}+\s+)?$|(?:hata ?o|hata ?do|nikal ?do|kadh\w*|हटा\p{M}*|निकाल|काढ\p{M}*)\s+$/u;
const TAKEN_BACK_AFTER =
  /^[\s-]*(?:(?:scenes?|seens?|सीन\p{M}*|दृश्य\p{M}*|प्रसंग)\s*)?(?:hata ?o|hata ?do|nikal ?do|kadh\w*|हटा\p{M}*|निकाल|काढ\p{M}*)/u;

const isRuledOut = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    RULED_OUT_BEFORE.test(before) ||
    RULED_OUT_AFTER.test(after) ||
    TAKEN_BACK.test(before) ||
    TAKEN_BACK_AFTER.test(after)
  );
};
