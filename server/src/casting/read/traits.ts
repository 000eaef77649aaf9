/**
 * Traits that are never a filter (skin, faith, caste, body), and the one way on: a reason from the story
 * together with what people declared themselves.
 */
import type { RoleBrief } from '../brief.ts';
import { lintBreakdown } from '../law/lint/lint.ts';
import { DECLARABLE, checkStoryReason, declarableKind } from '../law/traits.ts';
import { sentences } from './phrases.ts';
import type { ProtectedTrait, Remark } from './remark.ts';
import { type Draft, quoteOf, take } from './text.ts';

export interface TraitsRead {
  readonly trait?: NonNullable<RoleBrief['trait']>;
  readonly gender?: NonNullable<RoleBrief['gender']>;
  readonly remarks: readonly Remark[];
}

const PROTECTED: readonly (readonly [ProtectedTrait, RegExp])[] = [
  [
    'skin',
    /\b(?:fair[- ]?(?:skin(?:ned)?|complexion(?:ed)?|complected|looking|girls?|boys?|wom[ae]n|m[ae]n|faces?|only|and lovely|ones?)|(?:only |very |must be |should be |preferably )fair\b(?! (?:price|deal|rate|trade))|fair(?=\s*(?:,|\.|;|$|n\b|&|and\b|tall\b|slim\b|thin\b|pretty\b|beautiful\b|good[- ]looking\b))|(?:light|dark|dusky|brown|wheatish)[- ]?(?:skin(?:ned)?|complexion(?:ed)?|coloured|girls?|boys?|wom[ae]n|m[ae]n)|(?:milky|milk|snow|porcelain|pale|olive|chocolate|ebony|honey)[- ]?(?:white )?(?:skin(?:ned)?|complexion(?:ed)?)|milky white|dusky|wheatish|complexion|skin (?:tone|colou?r)|gor[aei]|gore|saanwl[aei]|sawl[aei])\b|गोर[ाीे]|सांवल[ाीे]|सावळ[ाीे]|रंग (?:साफ|गोरा)|उजळ/u,
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
    const reason = reasonIn(draft.original);
    const kind = declarableKind(declarable[0]);
    if (typeof reason === 'string') {
      trait = { declared: plainTrait(declarable[0]), storyReason: reason };
      remarks.push({ kind: 'declared_only', trait: said });
    } else if (!/non-?\s?binary/u.test(declarable[0]) && kind !== undefined)
      remarks.push(
        reason.why === 'preference'
          ? { kind: 'reason_refused', trait: said }
          : { kind: 'protected', trait: kind, said },
      );
    gender = genderIn(declarable[0]);
    // Who plays non-binary parts is on file as such; no trait is asked for that.
    if (trait === undefined && /non-?\s?binary/u.test(declarable[0])) gender = ['nonbinary'];
    for (let again: RegExpExecArray | null = declarable; again !== null; again = DECLARABLE.exec(draft.left))
      take(draft, { start: again.index, end: again.index + again[0].length });
  }
  const demanded = lintBreakdown(draft.whole, 'en');
  for (const [kind, pattern] of PROTECTED) {
    const match = pattern.exec(draft.left);
    if (match === null) continue;
    const overlaps = demanded.some(
      ({ from, to }) => from < match.index + match[0].length && match.index < to,
    );
    // "Fair & Lovely ad": another sense.
    if (kind === 'skin' && !overlaps) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const people = /(girls?|boys?|women|woman|men|man)$/u.exec(match[0]);
    take(draft, people === null ? span : { start: span.start, end: span.end - people[0].length });
    remarks.push({
      kind: 'protected',
      trait: kind === 'caste' && !overlaps ? 'role_fact' : kind,
      said: quoteOf(draft, span).trim(),
    });
  }
  for (const { kind, from, to } of demanded) {
    const span = { start: from, end: to };
    if (!isOnlyLinted(kind) || !/[\p{L}]/u.test(draft.left.slice(from, to))) continue;
    const people = /(girls?|boys?|women|woman|men|man)(?: only)?$/u.exec(draft.left.slice(from, to));
    remarks.push({ kind: 'protected', trait: kind, said: quoteOf(draft, span).trim() });
    take(draft, people === null ? span : { start: from, end: to - people[0].length });
  }
  return { ...(trait === undefined ? {} : { trait }), ...(gender === undefined ? {} : { gender }), remarks };
}

/** Kinds that the linter alone knows; the others have their words above. */
const ONLY_LINTED = ['marital', 'health', 'community'] as const;
const isOnlyLinted = (kind: string): kind is (typeof ONLY_LINTED)[number] =>
  ONLY_LINTED.some((each) => each === kind);

/** The sentence that says why, as it was written; else what kept the best of them from being a reason. */
function reasonIn(text: string): string | { readonly why: 'preference' | 'no_fact' } {
  let why: 'preference' | 'no_fact' = 'no_fact';
  for (const sentence of sentences(text)) {
    const verdict = checkStoryReason(sentence);
    if (verdict.ok) return sentence.slice(0, 300);
    if (verdict.why === 'preference') why = 'preference';
  }
  return { why };
}

function plainTrait(said: string): string {
  if (/महिला|औरत|स्त्री|aurat|mahila|stree/u.test(said)) return 'trans woman';
  if (/ट्रां?स.*पुरुष|ट्रान्स.*पुरुष|trans.*purush/u.test(said)) return 'trans man';
  if (/किन्नर|तृतीयपंथी|kinnar|tritiya/u.test(said)) return 'trans';
  if (/ट्रां?स|ट्रान्स/u.test(said)) return 'trans';
  if (/दृष्टि|नेत्रहीन|अंध|netraheen|drishtiheen/u.test(said)) return 'blind';
  if (/बधिर|badhir/u.test(said)) return 'deaf';
  if (/दिव्यांग|divyang/u.test(said)) return 'disabled';
  const bare = said.replace('transgender', 'trans').replace(/-/gu, ' ').replace(/\s+/gu, ' ');
  if (/^trans ?wom/u.test(bare)) return 'trans woman';
  if (/^trans ?m[ae]n/u.test(bare)) return 'trans man';
  if (/^trans/u.test(bare)) return 'trans';
  return bare
    .replace(/^(?:actors?|person|people|performers?|someone|woman|man) with (?:a |an )?/u, '')
    .replace(/s$/u, '');
}

function genderIn(said: string): TraitsRead['gender'] {
  if (/wom|girl|actress|aurat|mahila|stree|महिला|औरत|स्त्री/u.test(said)) return ['woman'];
  if (/(?<!wo)m[ae]n\b|boy|पुरुष/u.test(said)) return ['man'];
  return undefined;
}
