/** What the list should be ordered by: "cheapest first", "tallest", "fresh faces". Excludes nobody. */
import type { Order } from '../brief.ts';
import { type Draft, take } from './text.ts';

const WORDS: readonly (readonly [Order, RegExp])[] = [
  [
    'cheapest',
    /(?<![\p{L}\p{M}])(?:(?:who|which|kaun|kon)[^.?]{0,20}?(?:cheaper|sast[aie])|sast[aie] kaun|सस्त[ाीे] कौन|स्वस्त कोण|cheapest|lowest rates?|least expensive|most affordable|low(?:est)? to high(?:est)?|sabse sast[aie]|sarvat swast|sabse kam (?:rate|paise|fees?) wal[aie]|(?:sort|order|arrange)(?:ed)? by (?:rate|price|budget|fee)|सबसे सस्त[ाीे]|सर्वात स्वस्त)(?: first| wal[aie])?(?![\p{L}\p{M}])/u,
  ],
  [
    'tallest',
    /(?<![\p{L}\p{M}])(?:(?:who|which|kaun|kon)[^.?]{0,20}?(?:taller|lamb[aie])|lamb[aie] kaun|लंब[ाीे] कौन|उंच कोण|tallest|sabse lamb[aie]|(?:sort|order)(?:ed)? by height|सबसे लंब[ाीे]|सर्वात उंच)(?: first)?(?![\p{L}\p{M}])/u,
  ],
  [
    'shortest',
    /(?<![\p{L}\p{M}])(?:shortest|sabse chhot[ai] (?:kad|height)|सर्वात बुटक[ाी])(?: first)?(?![\p{L}\p{M}])/u,
  ],
  [
    'youngest',
    /(?<![\p{L}\p{M}])(?:youngest|sabse (?:kam umar|young)|सबसे कम उम्र|सर्वात लहान)(?: first)?(?![\p{L}\p{M}])/u,
  ],
  [
    'oldest',
    /(?<![\p{L}\p{M}])(?:oldest|sabse (?:bad[ai] umar|old)|सबसे बड[ाी] उम्र|सर्वात मोठ[ाी])(?: first)?(?![\p{L}\p{M}])/u,
  ],
  [
    'fewest_credits',
    /(?<![\p{L}\p{M}])(?:fresh faces?|fresh talent|freshers?|newcomers?|new faces?|new comers?|debut(?:ant)?|first[- ]timers?|unseen faces?|unknown faces?|nay[aei] (?:chehr[aei]|faces?|log)|nav[aein]+ (?:chehr[aei]|faces?)|नए चेहर[ाे]|नया चेहरा|नवीन चेहर[ाे]|नवा चेहरा|नवोदित)(?![\p{L}\p{M}])/u,
  ],
  [
    'most_credits',
    /(?<![\p{L}\p{M}])(?:most experienced|very experienced|experienced|senior (?:actors?|actress(?:es)?|artists?)|seasoned|veterans?|anubhavi|अनुभवी)(?![\p{L}\p{M}])/u,
  ],
];

/** Takes all words of order; the first one counts. */
export function takeOrder(draft: Draft): Order | undefined {
  let first: Order | undefined;
  for (const [order, pattern] of WORDS) {
    const match = pattern.exec(draft.left);
    if (match === null) continue;
    const before = draft.left.slice(0, match.index);
    take(draft, { start: match.index, end: match.index + match[0].length });
    // "no newcomers" asks for the opposite.
    const ruledOut = /(?<![\p{L}])(?:no|not|nahi|without)\s+$/u.test(before);
    first ??= ruledOut ? OPPOSITE[order] : order;
  }
  return first;
}

const OPPOSITE: Partial<Record<Order, Order>> = {
  fewest_credits: 'most_credits',
  most_credits: 'fewest_credits',
};
