/** Kinds of past work as credits name them, with the words of prose. */
import { makeFinder } from '../read/text.ts';

const FORMATS: readonly (readonly [value: string, words: string])[] = [
  [
    'TV serial',
    'tv serial|tv serials|tv|television|serial|serials|daily soap|daily soaps|soap|soaps|tv show|tv shows|saas bahu|saas-bahu|हिंदी मालिका|टीवी|टीवी सीरियल|सीरियल|मालिका|मालिकां|मालिके|सीरियलों|सीरियल्स|serialon|malika|maliket|टीव्ही|धारावाहिक',
  ],
  [
    'web series',
    'web series|webseries|web show|web shows|ott|ott series|ott show|ott shows|web|streaming series|वेब सीरीज|वेब सिरीज|ओटीटी',
  ],
  [
    'feature film',
    'feature film|feature films|feature|features|film|films|movie|movies|picture|फिल्म|फिल्में|फिल्मों|चित्रपट|सिनेमा',
  ],
  ['short film', 'short film|short films|shorts|शॉर्ट फिल्म|लघुपट'],
  [
    'TVC',
    'tvc|tvcs|ad film|ad films|ad|ads|commercial|commercials|advertisement|advertisements|advertising|विज्ञापन|जाहिरात|जाहिराती|ऐड',
  ],
  ['theatre', 'theatre|theater|stage|stage work|plays on stage|नाटक|थिएटर|रंगमंच|rangmanch|natak'],
  ['voice', 'voice work|voice credits|audio drama|audio series'],
];

export const findFormats = makeFinder<string>(
  FORMATS.map(([value, words]) => ({ words: words.split('|'), value })),
);
