/** Invented people for measuring with: as many as asked, the same ones for the same seed. */
import { REGIONS } from '../cli/demo-roster/regions.ts';
import {
  BIOS,
  DAY_RATES,
  MORE_SKILLS,
  REPRESENTATION,
  ROLE_TYPES,
  TITLES,
  TRAINING,
} from '../cli/demo-roster/words.ts';
import type {
  AvailabilityBlock,
  Credit,
  CreditFormat,
  DialectSkill,
  LanguageSkill,
  Skill,
  Talent,
} from '../talent/model.ts';

const AS_OF = '2026-11-01';
const FIRST_DAY = Date.UTC(2026, 10, 25);
const FORMATS = Object.keys(TITLES) as (keyof typeof TITLES & CreditFormat)[];
const SYLLABLES = [
  'ba',
  'chi',
  'da',
  'gho',
  'ja',
  'ka',
  'lu',
  'ma',
  'ni',
  'pra',
  'ru',
  'sha',
  'ta',
  've',
  'yo',
  'zu',
];
const MANNERS = [
  'warm',
  'dry',
  'restless',
  'soft-spoken',
  'quick',
  'stern',
  'playful',
  'watchful',
  'blunt',
  'gentle',
];
const PARTS = [
  'constable',
  'mother',
  'lawyer',
  'shopkeeper',
  'teacher',
  'gangster',
  'nurse',
  'farmer',
  'minister',
  'chef',
];

/** Small, well-known generator of numbers in [0, 1). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const fact = <Value>(value: Value) => ({ value, source: 'import' as const, asOf: AS_OF });

export function* madeUpPeople(count: number, seed = 20_261_127): Generator<Talent> {
  const random = mulberry32(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const name = (parts: number) => {
    const word = Array.from({ length: parts }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const level = <Level extends string>(entry: string) => {
    const [what = '', how] = entry.split(':');
    return { what, how: how?.replace(' ', '_') as Level | undefined };
  };
  const skillOf = (entry: string): Skill => {
    const { what, how } = level<NonNullable<Skill['level']>>(entry);
    return how === undefined ? { name: what } : { name: what, level: how };
  };
  const regions = Object.values(REGIONS) as readonly (typeof REGIONS)[keyof typeof REGIONS][];
  for (let index = 0; index < count; index += 1) {
    const region = pick(regions);
    const woman = random() < 0.5;
    const minor = random() < 0.04;
    const from = minor ? between(6, 14) : between(18, 62);
    const blocks: AvailabilityBlock[] = [];
    for (let day = between(0, 40), n = between(0, 3); n > 0; n -= 1, day += between(20, 60)) {
      const iso = (offset: number) =>
        new Date(FIRST_DAY + (day + offset) * 86_400_000).toISOString().slice(0, 10);
      blocks.push({
        from: iso(0),
        to: iso(between(3, 14)),
        status: pick(['booked', 'booked', 'first_refusal', 'hold'] as const),
      });
    }
    const credits = Array.from({ length: between(0, 6) }, (): Credit => {
      const format = pick(FORMATS);
      return {
        title: pick<string>(TITLES[format]),
        year: between(2012, 2026),
        roleType: pick(ROLE_TYPES),
        format,
      };
    });
    const city = random() < 0.45 ? 'Mumbai' : region.city;
    const [kind, rep] = pick(REPRESENTATION);
    const languages = [...region.languages, pick(['en:fluent', 'en:conversational', 'en:basic'])].map(
      (entry): LanguageSkill => {
        const { what, how } = level<NonNullable<LanguageSkill['level']>>(entry);
        return how === undefined ? { tag: what } : { tag: what, level: how };
      },
    );
    const dialects = region.dialects.map((entry): DialectSkill => {
      const { what, how } = level<NonNullable<DialectSkill['level']>>(entry);
      return how === undefined ? { name: what } : { name: what, level: how };
    });
    const skills = [...new Set(Array.from({ length: between(1, 5) }, () => pick(MORE_SKILLS)))].map(skillOf);
    const bio = pick(BIOS)
      .replace('{city}', city)
      .replace('{training}', pick(TRAINING))
      .replace('{skill}', skills[0]?.name ?? 'patience');
    const text = `${bio} Known for ${pick(MANNERS)} ${pick(PARTS)}s and ${pick(MANNERS)} ${pick(PARTS)}s.`;
    yield {
      id: `01${String(index).padStart(24, '0')}`,
      externalId: `MADE-${index}`,
      name: `${name(2)} ${name(3)}`,
      fictional: true,
      facts: {
        playsGender: fact([minor ? (woman ? 'girl' : 'boy') : woman ? 'woman' : 'man']),
        playingAge: fact({ min: from, max: from + (minor ? 2 : between(4, 10)) }),
        ...(random() < 0.9
          ? { heightCm: fact(minor ? between(110, 150) : woman ? between(148, 176) : between(160, 190)) }
          : {}),
        city: fact(city),
        willTravel: fact(random() < 0.8),
        languages: fact(languages),
        dialects: fact(dialects),
        skills: fact(skills),
        ...(random() < 0.8 ? { unions: fact(random() < 0.5 ? ['CINTAA'] : []) } : {}),
        representation: fact(minor ? { kind: 'guardian' as const } : { kind, name: rep }),
        ...(random() < 0.85 ? { dayRate: fact({ minor: pick(DAY_RATES) * 100, currency: 'INR' }) } : {}),
        ...(random() < 0.85 ? { unavailable: fact(blocks) } : {}),
        credits: fact(credits),
        training: fact(pick(TRAINING)),
        ...(minor ? { isMinor: fact(true), guardianConsent: fact(random() < 0.7) } : {}),
        bio: fact(text),
      },
      flags: [],
    };
  }
}
