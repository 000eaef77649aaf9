/**
 * Facts as cells, in the words that the import reads: what is written here comes back as the same fact.
 * `src/talent/import/cells` is the other half.
 */
import type { Credit, Fact, Talent } from '../model.ts';
import { languageName } from '../vocabulary/index.ts';
import type { CellValue } from './table.ts';

type Facts = Talent['facts'];

/** A spreadsheet's own word for "not available". A blank cell would state "none" for unions and dates. */
const NOT_ON_FILE = '#N/A';
const NONE = 'none';

const yesNo = (fact: Fact<boolean> | undefined) => fact && (fact.value ? 'yes' : 'no');
const joined = (entries: readonly string[] | undefined) => entries?.join('; ');
const levelled = ({ name, level }: { readonly name: string; readonly level?: string }) =>
  level === undefined ? name : `${name} (${level.replaceAll('_', ' ')})`;
const statedList = (entries: readonly string[] | undefined) =>
  entries === undefined ? NOT_ON_FILE : entries.length === 0 ? NONE : entries.join('; ');

/** One writer per column of a roster file. */
export const factCell = {
  plays: (facts) => joined(facts.playsGender?.value),
  ageFrom: (facts) => facts.playingAge?.value.min,
  ageTo: (facts) => facts.playingAge?.value.max,
  heightCm: (facts) => facts.heightCm?.value,
  city: (facts) => facts.city?.value,
  willTravel: (facts) => yesNo(facts.willTravel),
  languages: (facts) =>
    joined(
      facts.languages?.value.map(({ tag, level }) =>
        levelled({ name: languageName(tag), ...(level && { level }) }),
      ),
    ),
  dialects: (facts) => joined(facts.dialects?.value.map(levelled)),
  skills: (facts) => joined(facts.skills?.value.map(levelled)),
  unions: (facts) => statedList(facts.unions?.value),
  representation: (facts) => facts.representation?.value.kind,
  repName: (facts) => facts.representation?.value.name,
  repContact: (facts) => facts.representation?.value.contact,
  dayRate: (facts) => {
    const rate = facts.dayRate?.value;
    if (rate === undefined) return undefined;
    return rate.currency === 'INR' ? rate.minor / 100 : `${rate.currency} ${rate.minor / 100}`;
  },
  unavailable: (facts) =>
    statedList(
      facts.unavailable?.value.map(
        ({ from, to, status }) => `${from}..${to} (${status.replaceAll('_', ' ')})`,
      ),
    ),
  minor: (facts) => yesNo(facts.isMinor),
  guardianConsent: (facts) => yesNo(facts.guardianConsent),
  selfDeclared: (facts) => joined(facts.selfDeclared?.value),
  credits: (facts) => joined(facts.credits?.value.map(creditText)),
  creditCount: (facts) => facts.creditCount?.value,
  active: (facts) => {
    const years = facts.active?.value;
    return years && `${years.from}-${years.to}`;
  },
  genres: (facts) => joined(facts.genres?.value),
  training: (facts) => facts.training?.value,
  bio: (facts) => facts.bio?.value,
} as const satisfies Record<string, (facts: Facts) => CellValue>;

/** The format before the role type: a role type that is a format's word ("voice") is then not taken for it. */
function creditText({ title, year, format, roleType }: Credit): string {
  const details = [year, format, roleType].filter((part) => part !== undefined);
  return details.length === 0 ? title : `${title} (${details.join(', ')})`;
}
