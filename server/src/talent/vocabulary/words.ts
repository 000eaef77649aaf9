/** Smaller word lists: formats, unions, genders, levels. */
import type { CreditFormat, DialectLevel, LanguageLevel, PlaysGender, SkillLevel } from '../model.ts';

interface Named {
  readonly name: string;
  readonly also: readonly string[];
}

export const FORMATS: readonly (Named & { readonly name: CreditFormat })[] = [
  {
    name: 'web series',
    also: [
      'ott',
      'ott series',
      'series',
      'streaming',
      'web show',
      'webseries',
      'web',
      'digital series',
      'वेब सीरीज़',
      'वेब सिरीज',
      'वेबसीरीज',
    ],
  },
  {
    name: 'feature film',
    also: [
      'feature',
      'film',
      'movie',
      'features',
      'feature films',
      'films',
      'movies',
      'cinema',
      'ott film',
      'फ़िल्म',
      'फिल्म',
      'चित्रपट',
      'सिनेमा',
      'picture',
    ],
  },
  {
    name: 'TV serial',
    also: [
      'tv',
      'serial',
      'serials',
      'television',
      'tv show',
      'daily soap',
      'soap',
      'tv series',
      'टीवी',
      'धारावाहिक',
      'सीरियल',
      'मालिका',
    ],
  },
  { name: 'short film', also: ['short', 'shorts', 'short films', 'शॉर्ट फ़िल्म', 'लघुपट'] },
  {
    name: 'TVC',
    also: [
      'ad',
      'ads',
      'ad film',
      'advert',
      'advertisement',
      'commercial',
      'commercials',
      'tvcs',
      'tv commercial',
      'विज्ञापन',
      'जाहिरात',
      'digital ad',
      'print ad',
    ],
  },
  {
    name: 'theatre',
    also: [
      'theater',
      'stage',
      'play',
      'plays',
      'stage play',
      'natak',
      'rangmanch',
      'theatre play',
      'नाटक',
      'रंगमंच',
      'थिएटर',
      'रंगभूमी',
    ],
  },
  {
    name: 'voice',
    also: [
      'dubbing',
      'voice over',
      'voiceover',
      'voice-over',
      'audio',
      'audio drama',
      'audio series',
      'podcast',
      'radio',
    ],
  },
  {
    name: 'other',
    also: ['music video', 'documentary', 'reality show', 'vertical drama', 'micro drama', 'corporate film'],
  },
];

export const UNIONS: readonly Named[] = [
  {
    name: 'CINTAA',
    also: [
      'cinta',
      'cine and tv artistes association',
      'cine & tv artistes association',
      'cintaa card',
      'cintaa member',
      'सिंटा',
    ],
  },
  { name: 'FWICE', also: ['federation of western india cine employees'] },
  {
    name: 'Junior Artists Association',
    also: ['jaa', 'junior artist association', 'junior artistes association', 'mahila kalakar sangh'],
  },
  {
    name: 'Movie Stunt Artists Association',
    also: ['stunt union', 'movie action dummy effects association'],
  },
  { name: 'Cine Dancers Association', also: ['cda', 'dancers union'] },
  { name: 'Association of Voice Artistes of India', also: ['avai', 'ava', 'voice association'] },
  { name: 'SAG-AFTRA', also: ['sag', 'aftra', 'sag aftra', 'screen actors guild'] },
  { name: 'Equity', also: ['uk equity', 'british equity', 'equity uk'] },
];

/** Who a person plays, by the words of a gender column. `any` words stand for all three. */
export const GENDER_WORDS: readonly {
  readonly plays: readonly PlaysGender[];
  readonly also: readonly string[];
}[] = [
  {
    plays: ['woman'],
    also: [
      'woman',
      'women',
      'female',
      'f',
      'w',
      'lady',
      'ladies',
      'actress',
      'mahila',
      'aurat',
      'stree',
      'stri',
      'महिला',
      'स्त्री',
      'औरत',
      'बाई',
    ],
  },
  {
    plays: ['man'],
    also: [
      'man',
      'men',
      'male',
      'm',
      'gent',
      'gents',
      'gentleman',
      'purush',
      'aadmi',
      'mard',
      'पुरुष',
      'आदमी',
      'मर्द',
    ],
  },
  {
    plays: ['girl'],
    also: [
      'girl',
      'girl child',
      'child girl',
      'female child',
      'ladki',
      'bachchi',
      'mulgi',
      'लड़की',
      'बच्ची',
      'मुलगी',
    ],
  },
  {
    plays: ['boy'],
    also: [
      'boy',
      'boy child',
      'child boy',
      'male child',
      'ladka',
      'bachcha',
      'mulga',
      'लड़का',
      'बच्चा',
      'मुलगा',
    ],
  },
  {
    plays: ['nonbinary'],
    also: [
      'nonbinary',
      'non-binary',
      'non binary',
      'nb',
      'enby',
      'genderqueer',
      'gender fluid',
      'genderfluid',
    ],
  },
  { plays: ['woman', 'man', 'nonbinary'], also: ['any', 'all', 'any gender', 'all genders', 'open'] },
  { plays: ['woman', 'man'], also: ['both', 'male/female', 'm/f', 'f/m'] },
];

export const LANGUAGE_LEVEL_WORDS: readonly {
  readonly level: LanguageLevel;
  readonly also: readonly string[];
}[] = [
  {
    level: 'native',
    also: [
      'native',
      'mother tongue',
      'mothertongue',
      'first language',
      'l1',
      'matrubhasha',
      'matribhasha',
      'मातृभाषा',
      'native speaker',
    ],
  },
  {
    level: 'fluent',
    also: [
      'fluent',
      'fluently',
      'excellent',
      'very good',
      'proficient',
      'advanced',
      'c1',
      'c2',
      'professional',
      'धाराप्रवाह',
      'अस्खलित',
    ],
  },
  {
    level: 'conversational',
    also: [
      'conversational',
      'conversation',
      'good',
      'working',
      'intermediate',
      'average',
      'moderate',
      'b1',
      'b2',
      'theek thaak',
      'bol leta',
      'bol leti',
      'बोलचाल',
      'अच्छी',
      'चांगली',
    ],
  },
  {
    level: 'basic',
    also: [
      'basic',
      'beginner',
      'little',
      'a little',
      'some',
      'learning',
      'a1',
      'a2',
      'elementary',
      'poor',
      'thoda',
      'thodi',
      'thoda bahut',
      'understand',
      'understands',
      'थोड़ी',
      'थोडी',
      'कामचलाऊ',
    ],
  },
];

export const DIALECT_LEVEL_WORDS: readonly {
  readonly level: DialectLevel;
  readonly also: readonly string[];
}[] = [
  { level: 'native', also: ['native', 'mother tongue', 'own', 'from home', 'at home'] },
  { level: 'good', also: ['good', 'fluent', 'strong', 'very good', 'conversational', 'excellent'] },
  {
    level: 'can_learn',
    also: [
      'can learn',
      'can_learn',
      'learning',
      'with coach',
      'basic',
      'can do with coach',
      'willing to learn',
    ],
  },
];

export const SKILL_LEVEL_WORDS: readonly { readonly level: SkillLevel; readonly also: readonly string[] }[] =
  [
    {
      level: 'professional',
      also: [
        'professional',
        'pro',
        'expert',
        'trained',
        'advanced',
        'national level',
        'state level',
        'champion',
        'black belt',
        'teaches',
        'teacher',
      ],
    },
    {
      level: 'good',
      also: [
        'good',
        'intermediate',
        'strong',
        'fluent',
        'very good',
        'confident',
        'regular',
        'अच्छा',
        'चांगला',
      ],
    },
    {
      level: 'basic',
      also: ['basic', 'beginner', 'learning', 'some', 'a little', 'little', 'amateur', 'thoda', 'थोड़ा'],
    },
  ];
