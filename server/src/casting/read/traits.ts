/**
 * Traits that are never a filter (skin, faith, caste, body), and the one way on: a reason from the story
 * together with what people declared themselves.
 */
import type { RoleBrief } from '../brief.ts';
import { sentenceAt } from './polarity.ts';
import type { ProtectedTrait, Remark } from './remark.ts';
import { type Draft, quoteOf, take } from './text.ts';

export interface TraitsRead {
  readonly trait?: NonNullable<RoleBrief['trait']>;
  readonly gender?: NonNullable<RoleBrief['gender']>;
  readonly remarks: readonly Remark[];
}

/** What people may have chosen to declare; matched against their own words only. */
const DECLARABLE =
  /\b(trans(?:gender)?[- ]?(?:wom[ae]n|m[ae]n|girls?|boys?|person|people|actors?|actress(?:es)?)|trans(?:gender)?|non-?binary|hijra|intersex|deaf|hard[- ]of[- ]hearing|blind|visually impaired|wheelchair[- ]users?|amputees?|(?:actors?|person|people|performers?|someone|woman|man) with (?:a |an )?(?:disabilit(?:y|ies)|down'?s? syndrome|dwarfism|cerebral palsy|autism|lived[- ]experience)|disabled|autistic)\b|ट्रांस(?:जेंडर)?(?:\s*(?:महिला|औरत|पुरुष|स्त्री))?|ट्रान्स(?:जेंडर)?(?:\s*(?:स्त्री|महिला|पुरुष))?|दृष्टिहीन|बधिर|दिव्यांग/u;
const STORY =
  /\b(?:because|since|so that|script|story|written|part is|role is|character is|plays? (?:an?|the)|she is|he is|she's|he's|as the|authentic|want to cast|for the part of|for (?:an?|the|our) [\w -]{0,30}(?:character|role|part)|about (?:an?|the)|(?:actors?|actress|artists?|person|people|someone|performers?|talents?) who (?:is|are|identif\w+)|herself|himself|themself|themselves|lived experience|(?:trans|deaf|blind|disabled|wheelchair user|non-?binary)(?: (?:wom[ae]n|m[ae]n|girl|boy|person|kid))? (?:part|role|character))\b|khud (?:trans|deaf|blind)|किरदार|भूमिका|कहानी|कथा|पटकथा|व्यक्तिरेखा/u;

const PROTECTED: readonly (readonly [ProtectedTrait, RegExp])[] = [
  [
    'skin',
    /\b(?:fair[- ]?(?:skin(?:ned)?|complexion(?:ed)?|complected|looking|girls?|boys?|wom[ae]n|m[ae]n|faces?|only|and lovely|ones?)|(?:only |very |must be |should be |preferably )fair\b(?! (?:price|deal|rate|trade))|fair(?=\s*(?:,|\.|;|$|n\b|&|and\b|tall\b|slim\b|thin\b|pretty\b|beautiful\b|good[- ]looking\b))|(?:light|dark|dusky|brown|wheatish)[- ]?(?:skin(?:ned)?|complexion(?:ed)?|coloured|girls?|boys?|wom[ae]n|m[ae]n)|dusky|wheatish|complexion|skin (?:tone|colou?r)|gor[aei]|gore|saanwl[aei]|sawl[aei])\b|गोर[ाीे]|सांवल[ाीे]|सावळ[ाीे]|रंग (?:साफ|गोरा)|उजळ/u,
  ],
  [
    'caste',
    /\b(?:brahmin|brahman|dalit|savarna|upper[- ]caste|lower[- ]caste|high[- ]caste|caste|kshatriya|baniya|obc|sc\/st|kayastha?|chitpavan|ckp)\b|ब्राह्मण|दलित|सवर्ण|जाति|जातीच/u,
  ],
  [
    'religion',
    /\b(?:hindus?|muslims?|christians?|catholics?|sikhs?|sardars?|sardarji|jains?|buddhists?|parsis?|jews?|jewish|religion)\b|हिंदू|मुस्लिम|मुसलमान|ईसाई|ख्रिश्चन|सिख|शीख|सरदार(?:जी)?|पारसी/u,
  ],
  [
    'ethnicity',
    /\b(?:chinky|north[- ]?east(?:ern)? (?:face|looks?|features)|foreign(?:er)?(?:[- ]look(?:s|ing)?)?|firang(?:i)?|gor[ai] log|caucasian|white (?:guys?|girls?|m[ae]n|wom[ae]n|people)|african(?:[- ]looking)?|chinese[- ]looking|nepali[- ]looking|european looks?|exotic|indian looking|race|aryan features|sharp (?:north indian )?features|mongoloid)\b/u,
  ],
  [
    'body',
    /\b(?:slim|skinny|thin|lean figure|fat|plus[- ]?size[d]?|overweight|curvy|busty|zero[- ]?figure|size[- ]?zero|petite|good figure|hourglass|well[- ]?built|muscular|six[- ]?pack|figure|bikini body|patl[aei]|mot[aei])\b|पतल[ाीे]|मोट[ाीे]|बारीक|जाड|सडपातळ/u,
  ],
  [
    'looks',
    /\b(?:good[- ]?looking|beautiful|pretty|handsome|sexy|hot|attractive|gorgeous|sundar|khoobsurat|khubsurat)\b|सुंदर|खूबसूरत|देखण[ाीे]/u,
  ],
  ['orientation', /\b(?:gay|lesbian|straight|queer|bisexual) (?:actors?|actress(?:es)?|people|only)\b/u],
];

/** Faith or origin in front of a role tells of the part ("Sardar taxi owner"); it is said, and filters nobody. */
export function takeTraits(draft: Draft): TraitsRead {
  const remarks: Remark[] = [];
  let trait: TraitsRead['trait'];
  let gender: TraitsRead['gender'];
  const declarable = DECLARABLE.exec(draft.left);
  if (declarable !== null) {
    const span = { start: declarable.index, end: declarable.index + declarable[0].length };
    const said = quoteOf(draft, span);
    const sentence = sentenceAt(draft.original, {
      start: draft.at[span.start] ?? 0,
      end: draft.at[span.end] ?? draft.original.length,
    }).trim();
    const reason = STORY.test(draft.whole) ? sentence : '';
    if (reason !== '') {
      trait = { declared: plainTrait(declarable[0]), storyReason: reason.slice(0, 300) };
      remarks.push({ kind: 'declared_only', trait: said });
    } else if (!/non-?\s?binary/u.test(declarable[0]))
      remarks.push({ kind: 'protected', trait: 'body', said });
    gender = genderIn(declarable[0]);
    // Who plays non-binary parts is on file as such; no trait is asked for that.
    if (trait === undefined && /non-?\s?binary/u.test(declarable[0])) gender = ['nonbinary'];
    for (let again: RegExpExecArray | null = declarable; again !== null; again = DECLARABLE.exec(draft.left))
      take(draft, { start: again.index, end: again.index + again[0].length });
  }
  for (const [kind, pattern] of PROTECTED) {
    const match = pattern.exec(draft.left);
    if (match === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const people = /(girls?|boys?|women|woman|men|man)$/u.exec(match[0]);
    take(draft, people === null ? span : { start: span.start, end: span.end - people[0].length });
    remarks.push({ kind: 'protected', trait: kind, said: quoteOf(draft, span).trim() });
  }
  return { ...(trait === undefined ? {} : { trait }), ...(gender === undefined ? {} : { gender }), remarks };
}

function plainTrait(said: string): string {
  if (/महिला|औरत|स्त्री/u.test(said)) return 'trans woman';
  if (/ट्रां?स|ट्रान्स/u.test(said)) return 'trans';
  if (/दृष्टिहीन/u.test(said)) return 'blind';
  if (/बधिर/u.test(said)) return 'deaf';
  if (/दिव्यांग/u.test(said)) return 'disabled';
  const bare = said.replace('transgender', 'trans').replace(/-/gu, ' ').replace(/\s+/gu, ' ');
  if (/^trans ?wom/u.test(bare)) return 'trans woman';
  if (/^trans ?m[ae]n/u.test(bare)) return 'trans man';
  if (/^trans/u.test(bare)) return 'trans';
  return bare
    .replace(/^(?:actors?|person|people|performers?|someone|woman|man) with (?:a |an )?/u, '')
    .replace(/s$/u, '');
}

function genderIn(said: string): TraitsRead['gender'] {
  if (/wom|girl|actress|महिला|औरत|स्त्री/u.test(said)) return ['woman'];
  if (/(?<!wo)m[ae]n\b|boy|पुरुष/u.test(said)) return ['man'];
  return undefined;
}
