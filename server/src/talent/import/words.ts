/** Facts as short plain words, for histories and for two people side by side. */
import type { ReviewPerson, TalentChange } from '../../contract.ts';
import type { StoredChange } from '../../store/imports-port.ts';
import type { Talent } from '../model.ts';
import { languageName } from '../vocabulary/index.ts';
import { fieldsOf } from './merge.ts';

/** Any value of a fact: "Marathi (native); Hindi (fluent)", "25–30", "2026-12-08 to 2026-12-13 (booked)". */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueWords).join('; ');
  if (typeof value !== 'object') return String(value as string | number);
  const parts = value as Readonly<Record<string, unknown>>;
  if ('min' in parts)
    return parts['min'] === parts['max']
      ? `${String(parts['min'])}`
      : `${String(parts['min'])}–${String(parts['max'])}`;
  if ('minor' in parts)
    return `${(Number(parts['minor']) / 100).toLocaleString('en-IN')} ${String(parts['currency'])} a day`;
  if ('from' in parts)
    return withDetail(`${String(parts['from'])} to ${String(parts['to'])}`, [parts['status']]);
  if ('kind' in parts) return [parts['kind'], parts['name']].filter(Boolean).join(', ');
  if ('title' in parts)
    return withDetail(String(parts['title']), [parts['year'], parts['roleType'], parts['format']]);
  const name = 'name' in parts ? String(parts['name']) : languageName(String(parts['tag']));
  return withDetail(name, [parts['level']]);
}

const withDetail = (text: string, details: readonly unknown[]) => {
  const told = details.filter((detail) => detail !== undefined && detail !== null).join(', ');
  return told === '' ? text : `${text} (${told.replaceAll('_', ' ')})`;
};

/** What stands beside the other in a review; long texts are cut. */
export function reviewPerson({ id, externalId, name, facts }: Talent): ReviewPerson {
  return {
    talentId: id,
    externalId,
    name,
    facts: fieldsOf(facts).map((field) => ({ field, value: cut(valueWords(facts[field]?.value)) })),
  };
}

const cut = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

export function changeWords({ field, before, after, who, file, at }: StoredChange): TalentChange {
  return {
    field,
    from: wordsOf(before),
    to: wordsOf(after),
    who,
    ...(file === undefined ? {} : { file }),
    at,
  };
}

/** A fact's value, or a value that stands beside the facts. */
function wordsOf(kept: unknown): string | null {
  if (kept === undefined) return null;
  const isFact = typeof kept === 'object' && kept !== null && 'value' in kept && 'asOf' in kept;
  return valueWords(isFact ? kept.value : kept);
}
