/** Fictional people for the tests of exports. */
import type { ShortlistEntry } from '../../../contract.ts';
import type { Fact, Talent, TalentFacts } from '../../model.ts';
import type { ListedPerson } from '../shortlist.ts';

export const AS_OF = '2026-11-20T08:00:00.000Z';
export const fact = <Value>(value: Value): Fact<Value> => ({ value, source: 'import', asOf: AS_OF });

export function talent(externalId: string, name: string, facts: TalentFacts = {}): Talent {
  return { id: `id-${externalId}`, externalId, name, fictional: true, facts, flags: [] };
}

export function listed(person: Talent, more: Partial<ShortlistEntry> = {}): ListedPerson {
  const { id: talentId, externalId, name } = person;
  const entry = { talentId, externalId, name, state: 'considered', at: '2026-11-22T19:30:00.000Z' } as const;
  return { entry: { ...entry, ...more }, talent: person };
}

/** Represented by an agency, with a number of the agency and every kind of fact. */
export const ojasvi = talent('X-1', 'Ojasvi Barde', {
  playsGender: fact(['woman']),
  playingAge: fact({ min: 22, max: 27 }),
  heightCm: fact(158),
  city: fact('Mumbai'),
  willTravel: fact(true),
  languages: fact([{ tag: 'mr', level: 'native' }, { tag: 'hi', level: 'fluent' }, { tag: 'en' }]),
  dialects: fact([{ name: 'Varhadi', tag: 'vah', level: 'can_learn' }, { name: 'Jhabua accent' }]),
  skills: fact([{ name: 'boxing', level: 'professional' }, { name: 'driving (car)' }]),
  unions: fact(['CINTAA']),
  representation: fact({ kind: 'agency', name: 'Patang Talent (fictional)', contact: '+91 98200 11111' }),
  dayRate: fact({ minor: 2_800_050, currency: 'INR' }),
  unavailable: fact([
    { from: '2026-12-01', to: '2026-12-05', status: 'first_refusal' },
    { from: '2026-12-04', to: '2026-12-06', status: 'booked' },
    { from: '2026-12-08', to: '2026-12-08', status: 'hold' },
    { from: '2026-12-10', to: '2026-12-11', status: 'unavailable' },
  ]),
  credits: fact([
    { title: 'Haan, Main Wahi Hoon', year: 2021, roleType: 'lead', format: 'web series' },
    { title: 'Nimbu (Part One)', year: 2019 },
  ]),
  creditCount: fact(14),
  active: fact({ from: 2015, to: 2026 }),
  genres: fact(['Drama', 'Comedy']),
  training: fact('theatre group, five years'),
  isMinor: fact(false),
  selfDeclared: fact(['deaf']),
  bio: fact('Call me on 98200 33333.'),
});
/** Nothing on file. */
export const blank = talent('X-2', 'Purva Chitale');
/** Free: the calendar is on file and empty. Stated to be in no union. */
export const free = talent('X-3', 'Lokesh Fernandes', { unavailable: fact([]), unions: fact([]) });
/** Speaks for himself, with a number of his own. */
export const direct = talent('X-4', 'Girish Talwalkar', {
  representation: fact({ kind: 'self', contact: '98200 44444' }),
});
