/** Two or more people side by side, and what the facts say against the brief. No judgement on looks or gifts. */
import type { RoleBrief } from '../../casting/brief.ts';
import { listed } from '../../casting/strings/facts.ts';
import { type Answer, type Context, call, speak } from './context.ts';

/** Rows first held against what was asked, then the plain ones. */
export async function* answerCompare(context: Context): Answer {
  const { say, facts, state, lang, tools } = context;
  const people = (
    context.people.length > 1 ? context.people : (state.lists[0]?.people ?? []).slice(0, 2)
  ).slice(0, 4);
  if (context.strangers.length > 0)
    yield* speak(`${context.strangers.map((ref) => say.unknownPerson(ref)).join(' ')}\n`);
  if (people.length < 2) {
    yield* speak(say.who);
    return;
  }
  const own = ownDemands(context.roles[0]?.brief);
  const brief = own ?? state.briefs[0];
  const refs = people.map((person) => person.talentId);
  const comparison = yield* call('compare_talent', { refs, brief }, () =>
    tools.compare_talent(refs, brief, lang),
  );
  const asked = comparison.rows.filter((row) => row.asked !== undefined);
  const verdicts = people.map((person, index) => {
    const of = (status: string) => asked.filter((row) => row.cells[index]?.status === status);
    return { person, met: of('met'), missing: [...of('unmet'), ...of('unknown')] };
  });
  const best = [...verdicts].sort((a, b) => a.missing.length - b.missing.length);
  if (asked.length > 0) {
    yield* speak(
      `${best
        .map(({ person, met, missing }) =>
          missing.length === 0
            ? say.compareAll(person.name)
            : [
                ...(met.length > 0
                  ? [
                      say.compareOn(
                        person.name,
                        listed(
                          met.map((row) => row.asked ?? row.label),
                          facts.and,
                        ),
                      ),
                    ]
                  : []),
                say.compareMiss(
                  person.name,
                  missing
                    .map(
                      (row) =>
                        `${row.label.toLowerCase()} (${row.cells[people.indexOf(person)]?.text ?? facts.notOnFile})`,
                    )
                    .join('; '),
                ),
              ].join('; ') + '.',
        )
        .join('\n')}\n\n`,
    );
  } else yield* speak(`${say.comparePlain}\n\n`);
  const rows = comparison.rows.map((row) => {
    const cells = row.cells.map((cell, index) => `${people[index]?.name.split(' ')[0] ?? ''}: ${cell.text}`);
    return `- ${row.label}${row.asked === undefined ? '' : ` (${row.asked})`}: ${cells.join(' | ')}`;
  });
  yield { type: 'text', delta: rows.join('\n'), inCards: true };
  yield { type: 'comparison', data: comparison };
  if (comparison.rows.some((row) => row.field === 'availability')) yield* speak(`\n${say.availCheck}`);
  const [first] = best;
  if (first !== undefined) {
    const [label, prompt] = say.suggest.draft(first.person.name);
    yield { type: 'suggestions', data: { items: [{ label, prompt }] } };
  }
  const briefs = own === undefined ? state.briefs : [own];
  yield { type: 'state', state: { ...state, lang, briefs, focus: people } };
}

function ownDemands(brief: RoleBrief | undefined): RoleBrief | undefined {
  if (brief === undefined) return undefined;
  const {
    keywords: _keywords,
    count: _count,
    everyone: _everyone,
    role: _role,
    order: _order,
    ...demands
  } = brief;
  return Object.keys(demands).length > 0 ? demands : undefined;
}
