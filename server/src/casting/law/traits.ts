/**
 * When a protected trait may be searched for: only what people declare themselves (gender identity, disability), and
 * only with a reason that is a fact of the character. Skin tone and caste have no filter, whatever the reason.
 */
import type { RoleBrief } from '../brief.ts';
import { normalise } from '../read/text.ts';

export type Trait = NonNullable<RoleBrief['trait']>;

/** Traits that can be used at all, with a reason. */
export type DeclarableKind = 'gender_identity' | 'disability';

const GENDER_IDENTITY =
  'trans(?:gender)?[- ]?(?:wom[ae]n|m[ae]n|girls?|boys?|person|people|actors?|actress(?:es)?|aurat|mahila|stree|purush)|trans(?:gender)?|hijra|intersex|kinnar|tritiya ?panthi|किन्नर|तृतीयपंथी|(?:ट्रांस|ट्रान्स)(?:जेंडर)?(?:\\s*(?:महिला|औरत|पुरुष|स्त्री|व्यक्ती|व्यक्ति))?';
const DISABILITY =
  "deaf|hard[- ]of[- ]hearing|blind|visually impaired|wheelchair[- ]users?|amputees?|(?:actors?|person|people|performers?|someone|woman|man) with (?:a |an )?(?:disabilit(?:y|ies)|down'?s? syndrome|dwarfism|cerebral palsy|autism|lived[- ]experience)|disabled|autistic|badhir|netraheen|drishtiheen|divyang|दृष्टिहीन|नेत्रहीन|दृष्टिबाधित|बधिर|मूकबधिर|कर्णबधिर|दिव्यांग|अंध(?=\\s)";
/** What people may have chosen to declare; matched against their own words only. */
const DECLARABLE_SOURCE = `(?<![\\p{L}\\p{M}])(?:${GENDER_IDENTITY}|non-?\\s?binary|${DISABILITY})(?![\\p{L}\\p{M}])`;
export const DECLARABLE = new RegExp(DECLARABLE_SOURCE, 'u');
const IS_GENDER = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${GENDER_IDENTITY}|non-?\\s?binary)(?![\\p{L}\\p{M}])`,
  'u',
);

/** Which kind a word is of; absent for what nobody may be searched by. */
export function declarableKind(said: string): DeclarableKind | undefined {
  const low = normalise(said);
  if (!DECLARABLE.test(low)) return undefined;
  return IS_GENDER.test(low) ? 'gender_identity' : 'disability';
}

export type ReasonVerdict =
  { readonly ok: true } | { readonly ok: false; readonly why: 'preference' | 'no_fact' };

const T = `(?:an? |the )?(?:[\\p{L}'-]+ ){0,3}?${DECLARABLE_SOURCE}`;
const ANYBODY = '(?:an?|the|our|this|that|[\\p{L}]+)';
const PART = '(?:characters?|roles?|parts?)';
const FACTS: readonly RegExp[] = [
  // "The part is Chandni, a trans woman", "the character Ravi was blind from birth", "role of a deaf teacher".
  new RegExp(
    `(?<![\\p{L}])${PART}(?:\\s+(?!wants?|needs?)[\\p{L}]+){0,2}\\s*(?:is|was|are|:|=|-|of)\\s[^.;]{0,40}?${DECLARABLE_SOURCE}`,
    'u',
  ),
  // "a deaf character", "the trans woman's role".
  new RegExp(
    `${DECLARABLE_SOURCE}(?:'s)?(?:\\s+(?!for\\b|in\\b)[\\p{L}-]+){0,2}\\s+${PART}(?![\\p{L}])`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])plays?\\s+${T}`, 'u'),
  new RegExp(
    `(?<![\\p{L}])(?:she|he|they|who)(?:'s| is| was| are| were|'re)\\s+(?:born |written as |going )?${T}`,
    'u',
  ),
  // "lost her sight in the fire", "uses a wheelchair since the accident".
  /(?<![\p{L}])(?:she|he|they|who|character)\s+(?:[\p{L}]+\s+)?(?:los[te]s?|lost|uses|cannot|can't|signs|reads braille|was born|transition\w*|came out)(?![\p{L}])/u,
  new RegExp(
    `(?:in|of) (?:the|our) (?:script|story|film|series|show|plot)[^.;]{0,60}?${DECLARABLE_SOURCE}`,
    'u',
  ),
  new RegExp(
    `${DECLARABLE_SOURCE}[^.;]{0,60}?(?:in|of|by) (?:the|our) (?:script|story|film|series|show|plot)`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(?:about|story of|life of)\\s+${T}`, 'u'),
  new RegExp(
    `(?<![\\p{L}])(?!(?:actor|actress|performer|artist|preference|choice|director|client)s? )${ANYBODY} (?:is|was) (?:an? )?${DECLARABLE_SOURCE}`,
    'u',
  ),
  // Hindi and Marathi, both scripts: the character and the trait in one sentence.
  new RegExp(
    `(?:kirdaa?r|kirdara|bhumika|bhoomika|vyaktirekha|patra(?=\\s)|kahani|katha|goshtit|pathkatha|किरदार|भूमिक\\p{M}*|व्यक्तिरेख\\p{M}*|व्यक्तीरेख\\p{M}*|पात्र|कहानी|कथ[ाे]\\p{L}*|गोष्टीत\\p{L}*|पटकथ\\p{M}*)[^.;।]{0,50}?${DECLARABLE_SOURCE}`,
    'u',
  ),
  new RegExp(
    `${DECLARABLE_SOURCE}[^.;।]{0,40}?(?:kirdaa?r|bhumika|bhoomika|vyaktirekha|role hai|character hai|kahani|katha|किरदार|भूमिक\\p{M}*|व्यक्तिरेख\\p{M}*|व्यक्तीरेख\\p{M}*|पात्र|कहानी|कथ[ाे]|गोष्ट)`,
    'u',
  ),
  new RegExp(
    `(?:role|character|rol)\\s+(?:ek |eka )?${DECLARABLE_SOURCE}[^.;]{0,30}?(?:ka|ki|ke|cha|chi|che|hai|ahe|aahe)(?![\\p{L}])`,
    'u',
  ),
];
const PREFERENCE =
  /(?<![\p{L}])(?:clients?|directors?|producers?|brands?|platforms?|channels?|sponsors?|audiences?|market|we|i)\s+(?:(?:just|really|would|also|ne|ko|la)\s+)*(?:wants?|prefers?|likes?|loves?|insists?|feels?|thinks?|asked|demands?|chahte|chahta|chahiye|have asked|pasand|hav[aei]|bola|kaha)|(?:clients?|directors?|producers?|brand) (?:ko|la) [^.;]{0,40}?(?:chahiye|hav[aei]|pahije)|looks?\s+(?:better|good|nice|right|great)|for (?:the )?(?:diversity|optics|publicity|marketing|awards?|attention|trp|buzz)|trending|tick\w* (?:the |a )?box|personal choice|my preference|prefer(?:red|ence|ably)?(?![\p{L}])|pasand|accha? (?:dikh|lag)\w*|chhan dis\w*|avad\w*|aavad\w*|पसंद|अच्छ[ाीे] (?:दिख|लग)\p{L}*|आवड\p{L}*|छान दिस\p{L}*|निर्देशक (?:को|चाहते)|दिग्दर्शक\p{M}*(?:ला)? (?:हव|पाहिजे)|क्लाइंट/u;

/**
 * Whether the words tell a fact of the character. "The character is deaf" does; "the director wants it", "looks better
 * on camera" and a bare demand do not.
 */
export function checkStoryReason(reason: string): ReasonVerdict {
  const low = normalise(reason);
  if (FACTS.some((pattern) => pattern.test(low)) && !onlyPreferred(low)) return { ok: true };
  return { ok: false, why: PREFERENCE.test(low) ? 'preference' : 'no_fact' };
}

/** The fact counts where it stands in a clause of its own, apart from the wish. */
function onlyPreferred(low: string): boolean {
  if (!PREFERENCE.test(low)) return false;
  const clauses = low.split(
    /[.;!?\n।,]|(?<![\p{L}])(?:and|but|because|since|as|aur|ani|kyunki|karan|और|आणि|क्योंकि|कारण)(?![\p{L}])/u,
  );
  return !clauses.some((clause) => !PREFERENCE.test(clause) && FACTS.some((pattern) => pattern.test(clause)));
}

export type TraitVerdict =
  | { readonly allowed: true; readonly kind: DeclarableKind }
  | { readonly allowed: false; readonly why: 'never' | 'preference' | 'no_fact' };

/** The gate that every search passes, whichever engine filled the brief. */
export function traitAllowed(trait: Trait): TraitVerdict {
  const kind = declarableKind(trait.declared);
  if (kind === undefined) return { allowed: false, why: 'never' };
  const reason = checkStoryReason(trait.storyReason);
  return reason.ok ? { allowed: true, kind } : { allowed: false, why: reason.why };
}
