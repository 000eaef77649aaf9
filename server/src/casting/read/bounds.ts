/** "At least", "se upar nahi", "पेक्षा कमी": whether a figure is a floor, a ceiling or about that, in all four languages. */

export type Bound = 'min' | 'max' | 'about';
export interface BoundRead {
  readonly bound: Bound;
  /** How many characters before and after the figure belong to it. */
  readonly before: number;
  readonly after: number;
}

/** "Remove anyone above 30k" rules out as "not above 30k" does. */
const NO =
  "(?:not|nobody|no ?one|none|no|never|n't|nt|isn't|shouldn't|mustn't|can't|cannot|(?:remove|drop|exclude|hide|skip|leave out|without|cut)\\s+(?:anyone|anybody|everyone|those|people|all|the ones|girls|boys|men|women|actors))";
const BE =
  '(?:\\s+(?:be|look|looking|seem|go|cross|exceed|have|to|any|much|a day|by|me|us|age[d]?|height|of|is|are|who|whose|rate|charging|charges|fee))*';
const LESS = '(?:less|lower|shorter|younger|smaller|fewer)\\s+than|under|below|beneath';
const MORE =
  '(?:more|higher|taller|older|bigger|greater)\\s+than|over|above|beyond|past|exceeding|crossing|cross(?:es)?';
/** Directly before the figure; the currency or an article may stand between. */
const BETWEEN = '\\s*(?:the\\s+age\\s+of\\s+|age\\s+|an?\\s+|rs\\.?\\s*|₹\\s*|inr\\s*)?$';
const before = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})${BETWEEN}`, 'u');
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    'min',
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:[\\p{L}]*${NO}${BE}\\s+(?:${LESS})|no\\s+(?:less|lower|shorter|younger)\\s+than)${BETWEEN}`,
      'u',
    ),
  ],
  [
    'max',
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:[\\p{L}]*${NO}${BE}\\s+(?:${MORE})|[\\p{L}]*${NO}\\s+(?:cross|exceed|go beyond)|no\\s+(?:more|higher|taller|older)\\s+than)${BETWEEN}`,
      'u',
    ),
  ],
  [
    'max',
    before(
      `${LESS}|at ?most|max(?:imum)?(?:\\s+(?:age|height|budget|rate))?|up ?to|upto|within|not exceeding|cap(?:ped)?(?: (?:at|of|is))?|ceiling(?: of)?|zyada se zyada|jyada se jyada|jastit jast|adhikadhik|ज्यादा से ज्यादा|अधिकतम|जास्तीत जास्त`,
    ),
  ],
  [
    'min',
    before(
      `${MORE}|at ?least|atleast|min(?:imum)?(?:\\s+(?:age|height))?|from|starting(?: from)?|kam se kam|kamit kami|kamaan|kimaan|कम से कम|न्यूनतम|किमान|कमीत कमी`,
    ),
  ],
  [
    'about',
    before(
      'around|about|abt|approx(?:imately)?\\.?|roughly|circa|nearly|close to|almost|lagbhag|karib|kareeb|takriban|andaje|saadharan|करीब|लगभग|तकरीबन|साधारण|अंदाजे',
    ),
  ],
];
const THAN = '(?:se|ke|ki|peksha|chya|से|के|पेक्षा|च्या|ांच्या|पेक्षां)';
const NAHI = '(?:nahi|nahin|na|mat|nako|नहीं|नही|नको|नाही|मत|न)';
const DOWN =
  '(?:kam|neeche|niche|andar|chhot[aie]|kami|khali|lahan|aat|कम|नीचे|अंदर|भीतर|छोट[ाीे]|कमी|खाली|लहान|आत)';
const UP =
  '(?:upar|uppar|zyada|jyada|jaada|bad[aie]|lamb[aie]+|jast|jasti|pudh[ei]|var|unch|moth[aie]|aage|ऊपर|ज्यादा|बड[ाीे]|लंब[ाीे]|आगे|जास्त|पुढे|पुढच[ाीे]|वर|वरच[ाीे]|उंच|मोठ[ाीे])';
const GAP = '(?:\\s*(?:ka|ki|ke|का|की|के|ho|हो))?';
const END = '(?![\\p{L}\\p{M}])';
const after = (source: string) => new RegExp(`^\\s*(?:${source})${END}`, 'u');
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['min', after(`${THAN}\\s*${DOWN}${GAP}\\s*${NAHI}`)],
  ['max', after(`${THAN}\\s*${UP}${GAP}\\s*${NAHI}(?:\\s*(?:de sakte|de paenge|dena|denge|दे सकते))?`)],
  [
    'max',
    after(
      `(?:${THAN}\\s*)?${DOWN}|tak(?:\\s*(?:hi|ka|ki|ke))?|paryant|max(?:imum)?|and (?:under|below)|or (?:less|under|below|younger|shorter)|not (?:a rupee )?more|तक(?:\\s*(?:ही|का|की|के))?|पर्यंत|च्या आत`,
    ),
  ],
  [
    'min',
    after(
      `(?:${THAN}\\s*)?${UP}|plus|(?:and|n|&|or)\\s*(?:above|over|up|older|taller|more)|upwards?|onwards|(?:ke |के )?(?:paar|पार)|above`,
    ),
  ],
  ['min', /^\s*\+/u],
  [
    'about',
    after(
      '(?:ke|chya|के|च्या)?\\s*(?:aas\\s*-?\\s*pa+s|around|karib|kareeb|javalpas|jevalpas|aaspas|आस\\s*-?\\s*पास|आसपास|करीब|जवळपास)|ish',
    ),
  ],
  ['about', /^-?ish(?![\p{L}])/u],
];

/** What stands around a figure. `undefined`: nothing, the figure is meant as it is. */
export function boundAround(textBefore: string, textAfter: string): BoundRead | undefined {
  // A bound after the figure is nearer to it in Hindi and Marathi, where "kam se kam" may stand before as well.
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(textAfter);
    if (match !== null) return { bound, before: 0, after: match[0].length };
  }
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(textBefore);
    if (match !== null) return { bound, before: match[0].length, after: 0 };
  }
  return undefined;
}
