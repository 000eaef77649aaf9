/** How many options each part of several should have. */
import { NUMBERS } from './counts.ts';
import { draftOf } from './text.ts';

/** "3 options each", "har role ke liye do naam": as many for every part. */
export function optionsEach(text: string): number | undefined {
  const N = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
  const THINGS = '(?:options?|names?|choices?|faces?|profiles?|people|log|naam|नाम|नावं|नावे|लोग|पर्याय|विकल्प)';
  const ALL =
    '(?:each|apiece|per (?:role|part|character)|for (?:each|every)(?: (?:role|part))?|har (?:role|ek|part)|pratyeki|प्रत्येकी|हर (?:रोल|एक)|प्रत्येक (?:रोल|भूमिके))';
  const low = draftOf(text).whole;
  const found =
    new RegExp(`(?<![\\p{L}\\d])${N}\\s+(?:good |strong |fresh )?${THINGS}\\s+${ALL}(?![\\p{L}])`, 'u').exec(
      low,
    ) ?? new RegExp(`${ALL}[^.;\\n]{0,16}?(?<![\\p{L}\\d])${N}\\s+${THINGS}(?![\\p{L}])`, 'u').exec(low);
  const count = found === null ? undefined : (NUMBERS[found[1] ?? ''] ?? Number(found[1]));
  return count !== undefined && count >= 1 && count <= 12 ? count : undefined;
}
