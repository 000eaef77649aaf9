import { describe, expect, it } from 'vitest';
import { roleBriefSchema } from '../brief.ts';
import { readEnsemble } from './ensemble.ts';
import { readRole } from './role.ts';
import { respelt } from './spelling.ts';

const TODAY = '2026-11-24';

/** Words that mean something to a reader, words that look like those, figures and marks. */
const WORDS =
  `woman man girl ladki mulgi महिला पुरुष 25 30-40 20s early mid thirties casualties properties parties beauties cities duties
  fluent native basic Hindi Marathi मराठी अवधी Tamil or and ya aur किंवा not no nobody except without nahi नको मत 5'7 170cm 5 foot feet
  12k 1.5L lakh hazaar हज़ार per day together each budget rate under above se upar नाही free 3-9 Dec 31 Feb first week next month kal परवा
  Diwali after before Mumbai पुणे outside based travel outstation CINTAA card theatre trained TV serial lead kathak swimming ride rider
  aai baba bhai behen नवरा 1) 2. - : ; / | ( ) ' " “ ” -> 1️⃣ ? ! … M F m/f EVERYONE all options top 3 second drop replace OF012 T-100 cap
  साडेपाच फूट पन्नाशी sathi ulatlela late to 99 00 0 1000000 ₹ % #`
    .split(/\s+/u)
    .filter(Boolean);

/** mulberry32, so that a fault is found again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('any text', () => {
  it('is read into a brief that a search can take, however its words are thrown together', () => {
    const random = randomFrom(26);
    const pick = (most: number) => Math.floor(random() * most);
    for (let at = 0; at < 200; at += 1) {
      const text = Array.from({ length: 1 + pick(14) }, () => WORDS[pick(WORDS.length)] ?? '').join(
        random() < 0.2 ? '\n' : ' ',
      );
      const briefs = [
        readRole(respelt(text), TODAY).brief,
        ...(readEnsemble(text, TODAY) ?? []).map(({ brief }) => brief),
      ];
      for (const brief of briefs)
        expect(roleBriefSchema.safeParse(brief).error?.issues, text).toBeUndefined();
    }
  }, 60_000);

  it.each(['casualties', 'two wedding parties', 'properties and beauties'])(
    'takes no age from a word that ends like a decade: %s',
    (text) => {
      expect(readRole(text, TODAY).brief.playingAge).toBeUndefined();
    },
  );

  it.each(['woman from mumbai with fluent hindi and ', '30-40 20k 5 foot 3 ', 'महिला मुंबई से नहीं '])(
    'of the greatest length is read in time: %s...',
    (unit) => {
      const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
      const start = performance.now();
      readRole(text, TODAY);
      readEnsemble(text, TODAY);
      // Seconds, not the minute that a reader needs which goes over the whole text for each of its words.
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
});
