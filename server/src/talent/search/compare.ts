/** The same rows for each person, side by side, held against the brief where there is one. */
import type { Lang } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { cityName } from '../../casting/lexicon/cities.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import { skillName } from '../../casting/lexicon/skills.ts';
import { type FactStrings, dateRange, factStrings, rupees, span } from '../../casting/strings/facts.ts';
import type { Comparison, Field } from '../../contract.ts';
import type { Talent } from '../model.ts';
import { compileBrief } from './compile.ts';
import type { Verdict } from './demand.ts';
import { inr } from '../money.ts';
import { type Subject, subjectOf } from '../roster/index.ts';

/** @param brief its demands come first, with a verdict per person; absent: plain rows. */
export function compareTalent(
  talents: readonly Talent[],
  brief: RoleBrief | undefined,
  lang: Lang,
  today: string,
): Comparison {
  const strings = factStrings(lang);
  const profiles = talents.map(subjectOf);
  const { hard, soft } = compileBrief(brief ?? {}, lang, today);
  const demands = [...hard, ...soft];
  const covered = new Set(demands.map((demand) => demand.asked.field));
  const rows: Comparison['rows'] = demands.map((demand) => ({
    field: demand.asked.field,
    label: demand.asked.label,
    asked: demand.asked.text,
    cells: profiles.map((profile) => cellOf(demand.explain(profile))),
  }));
  for (const field of PLAIN_ROWS) {
    if (covered.has(field) && field !== 'language' && field !== 'availability') continue;
    rows.push({
      field,
      label: strings.label[field],
      cells: profiles.map((profile) => {
        const text = plainText(field, profile, strings);
        return text === undefined
          ? { text: strings.notOnFile, status: 'unknown' }
          : { text, status: 'plain' };
      }),
    });
  }
  return {
    ...(brief?.role === undefined ? {} : { role: brief.role }),
    people: talents.map(({ id, externalId, name, facts }) => ({
      talentId: id,
      externalId,
      name,
      ...(facts.heightCm === undefined ? {} : { heightCm: facts.heightCm.value }),
    })),
    rows,
  };
}

type Cell = Comparison['rows'][number]['cells'][number];

function cellOf(verdict: Verdict): Cell {
  if (verdict.status === 'met')
    return {
      text: [verdict.reason.text, ...(verdict.notes ?? []).map((note) => note.text)].join('; '),
      status: 'met',
    };
  if (verdict.status === 'unmet') return { text: verdict.unmet.onFile, status: 'unmet' };
  return { text: verdict.unknown.text.replace(/^[^:]+: /, ''), status: 'unknown' };
}

const PLAIN_ROWS = [
  'playingAge',
  'heightCm',
  'city',
  'language',
  'skill',
  'availability',
  'dayRate',
  'union',
  'training',
  'credits',
] as const satisfies readonly Field[];

function plainText(
  field: (typeof PLAIN_ROWS)[number],
  { talent, training }: Subject,
  strings: FactStrings,
): string | undefined {
  const { facts } = talent;
  const none = (list: readonly string[]) => (list.length === 0 ? undefined : list.join(', '));
  switch (field) {
    case 'playingAge':
      return facts.playingAge && span(facts.playingAge.value.min, facts.playingAge.value.max);
    case 'heightCm':
      return facts.heightCm && `${facts.heightCm.value} cm`;
    case 'city':
      return facts.city && cityName(facts.city.value, strings.names);
    case 'language':
      return none([
        ...(facts.languages?.value ?? []).map(({ tag, level }) =>
          `${speechName(tag, strings.names)} ${level === undefined ? '' : strings.language[level]}`.trim(),
        ),
        ...(facts.dialects?.value ?? []).map(({ name, tag, level }) => {
          const shown = tag === undefined ? name : speechName(tag, strings.names);
          const how =
            level === 'native'
              ? strings.language.native
              : level === 'good'
                ? strings.skill.good
                : level === undefined
                  ? ''
                  : strings.canLearn;
          return `${shown} ${how}`.trim();
        }),
      ]);
    case 'skill':
      return none(
        (facts.skills?.value ?? []).map(
          ({ name, level }) =>
            `${skillName(name, strings.names)}${level === undefined ? '' : ` ${strings.skill[level]}`}`,
        ),
      );
    case 'availability':
      return facts.unavailable === undefined
        ? undefined
        : (none(
            facts.unavailable.value.map(
              (block) => `${strings.status[block.status]} ${dateRange(block.from, block.to, strings)}`,
            ),
          ) ?? strings.noEntry);
    case 'dayRate': {
      const rate = facts.dayRate === undefined ? undefined : inr(facts.dayRate.value);
      return rate === undefined ? undefined : strings.aDay(rupees(rate));
    }
    case 'union':
      return facts.unions === undefined ? undefined : (none(facts.unions.value) ?? strings.nonUnion);
    case 'training':
      return training?.value;
    case 'credits':
      return none(
        (facts.credits?.value ?? [])
          .slice(0, 3)
          .map(({ title, format }) =>
            format === undefined ? title : `${title} (${strings.format[format]})`,
          ),
      );
  }
}
