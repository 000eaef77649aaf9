/** "Forget the height", "budget ki tension nahi", "उंचीची अट काढा": demands that a follow-up takes back by name. */
import type { RoleBrief } from '../brief.ts';
import { normalise } from './text.ts';

type Field = keyof RoleBrief;
const FIELDS: readonly (readonly [readonly Field[], string])[] = [
  [['heightCm'], 'heights?|ht|kad|lambai|unchi|tall(?:ness)?|कद|लंबाई|ऊंचाई|उंची'],
  [['playingAge'], 'ages?|age limit|age range|playing age|umar|umr|vay|vayachi|उम्र|आयु|वय|वया'],
  [['city', 'travels'], 'city|cities|location|base|place|shehar|shahar|gaon|शहर|शहरा|जगह|ठिकाण|ठिकाणा'],
  [
    ['dayRateMaxInr', 'groupBudgetInr'],
    'budget|rates?|cap|money|price|rate cap|budget cap|paise|paisa|fees?|mandhan|बजट|बजेट|रेट|फीस|पैस[ेा]|मानधन',
  ],
  [['dates', 'moreDates'], 'dates?|availability|tarikh|taarikh|tarkha|तारीख|तारखां?|तारखा|उपलब्धता'],
  [['speaks', 'notSpeaks'], 'languages?|dialects?|accents?|bhasha|boli|lehja|भाषा|बोली|लहजा|भाषे'],
  [['skills', 'notSkills'], 'skills?|hunar|kaushalya|हुनर|कौशल्य'],
  [['union'], 'unions?|card|cintaa|सिंटा|यूनियन|युनियन|कार्ड'],
  [
    ['training', 'notTraining'],
    'training|theatre|theatre training|theatre background|prashikshan|प्रशिक्षण|थिएटर',
  ],
  [['credits'], 'credits?|tv|experience|past work|previous work|anubhav|पिछले काम|कामा?|अनुभव'],
  [['gender'], 'gender|जेंडर|लिंग'],
  [['representation'], 'representation|rep|agency|coordinator'],
];
const BEFORE =
  "(?:forget|drop|remove|ignore|lose|skip|scrap|relax|waive|loosen|no need (?:for|of)|never mind|without|leave|leave out|don't (?:worry|bother) about|dont (?:worry|bother) about|any|no)(?:\\s+(?:about|the|that|his|her|their|any|of|out))*";
const NOT_FILTER =
  '(?:\\s+(?:limit|cap|filter|condition|range|requirement|part|wali|wala|ki|ka|ke|chi|cha|की|का|के|ची|चा|च्या|shart|baat|condition|शर्त|अट|बात))*';
const AFTER =
  "(?:(?:doesn't|does not|don't|do not|need not|isn't|is not|no longer|wont|won't)\\s+(?:matter|important|needed|required|apply|an issue|be an issue)|no bar|(?:is |are |can be )?(?:flexible|open|negotiable|anything|not an issue|no issue|no problem)|(?:bhi )?(?:chhodo|chhod do|chodo|chod do|chhod|hatao|hata do|hata|hatado|bhool jao|bhul jao|bhoolo|rehne do|jaane do|koi bhi|kuch bhi|kahin ka bhi|kahi ka bhi|matter nahi|farak nahi|fark nahi|zaroori nahi|zaruri nahi|nahi chahiye|ki (?:tension|zaroorat|chinta|shart|baat) (?:nahi|mat|hata|chhod)\\p{L}*)|(?:kadha|kadhun taka|sodun dya|soda|nako|visra|kahihi chalel|konatihi chalel|konihi chalel)|(?:हटा दो|हटा दें|हटाओ|हटाएं|हटा|भूल जाओ|छोड दो|छोडो|रहने दो|कोई भी|फर्क नहीं|जरूरी नहीं|मत देखो)|(?:काढा|काढ|काढून टाका|सोडा|सोडून द्या|नको|विसरा|कोणतेही चालेल|कोणतीही चालेल|महत्त्वाच[ेी] नाही))";
const L = '(?<![\\p{L}\\p{M}])';
const R = '(?![\\p{L}\\p{M}])';
const CASE = '(?:ा?(?:ची|चा|चे|च्या|ला)|ांची|ांचा|ांच्या|ेची|ेचा)?';

const PATTERNS = FIELDS.map(
  ([fields, words]) =>
    [
      fields,
      new RegExp(
        `${L}${BEFORE}\\s+(?:${words})${R}|${L}(?:${words})${CASE}${NOT_FILTER}\\s+${AFTER}${R}`,
        'u',
      ),
    ] as const,
);

/** Fields of the brief that the text takes back. */
export function waivedFields(text: string): ReadonlySet<Field> {
  const low = normalise(text);
  return new Set(PATTERNS.flatMap(([fields, pattern]) => (pattern.test(low) ? fields : [])));
}
