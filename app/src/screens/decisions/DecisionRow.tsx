import { Link, Text, useLanguage } from '@castmatch/components';
import type { Decision } from '@castmatch/server/contract';
import { Words } from '../common/Words.tsx';
import { dateAndTime } from '../../model/dates.ts';
import { useAppStrings, type AppStrings } from '../../strings/index.ts';
import * as css from './DecisionsScreen.css.ts';

type LogWords = AppStrings['law']['decisions'];

interface DecisionRowProps {
  readonly decision: Decision;
  readonly names: Readonly<Record<string, string>>;
}

/** One entry: kind and number, when and who, what it says. */
export function DecisionRow({ decision, names }: DecisionRowProps) {
  const { law } = useAppStrings();
  const words = law.decisions;
  const language = useLanguage();
  const chatId = 'chatId' in decision.body ? decision.body.chatId : undefined;
  return (
    <li className={css.row} value={decision.seq}>
      <div className={css.meta}>
        <Text variant="label" tone="ink3" className={css.number}>
          {decision.seq}
        </Text>
        <Text className={css.kind}>{words.kinds[decision.kind]}</Text>
        <Text variant="label" tone="ink2">
          <time dateTime={decision.at}>{dateAndTime(decision.at, language)}</time>
          {` · ${[decision.userId === 'local' ? words.here : decision.userId, help(decision, words)].filter(Boolean).join(' · ')}`}
        </Text>
      </div>
      <div className={css.says}>
        {linesOf(decision, names, law).map((line) => (
          <Text as="p" key={line}>
            <Words>{line}</Words>
          </Text>
        ))}
        {decision.kind === 'trait_used' && (
          <Text as="p" tone="ink2">
            {words.reason}:{' '}
            {decision.words === undefined ? words.reasonErased : <Words>{`“${decision.words}”`}</Words>}
          </Text>
        )}
        {chatId !== undefined && (
          <Link href={`/c/${encodeURIComponent(chatId)}`} className={css.chat}>
            {words.openChat}
          </Link>
        )}
      </div>
    </li>
  );
}

function help(decision: Decision, words: LogWords): string | undefined {
  if (decision.kind === 'recommended' || decision.kind === 'trait_used')
    return words.engine[decision.body.engine];
  return decision.kind === 'shortlisted' ? words.by[decision.body.by] : undefined;
}

function linesOf(
  decision: Decision,
  names: DecisionRowProps['names'],
  { decisions: words, lint }: AppStrings['law'],
): string[] {
  const named = (ids: readonly string[]) => ids.map((id) => names[id] ?? words.gone).join(', ');
  switch (decision.kind) {
    case 'recommended':
      return decision.body.roles.flatMap(({ listed, matched, asked }) => {
        const fields = [
          ...new Set(asked.filter(({ hard }) => hard).map(({ field }) => words.fields[field] ?? field)),
        ];
        return [
          listed.length === 0
            ? words.nobody
            : `${words.shown(listed.length, Math.max(matched, listed.length))}: ${named(listed)}`,
          ...(fields.length > 0 ? [words.asked(fields.join(', '))] : []),
        ];
      });
    case 'shortlisted': {
      const { from, to } = decision.body;
      const added = to.filter((id) => !from.includes(id));
      const removed = from.filter((id) => !to.includes(id));
      if (to.length === 0 && from.length > 0) return [`${words.cleared}: ${named(from)}`];
      const lines = [
        ...(added.length > 0 ? [words.added(named(added))] : []),
        ...(removed.length > 0 ? [words.removed(named(removed))] : []),
      ];
      return lines.length > 0 ? lines : [`${words.reordered}: ${named(to)}`];
    }
    case 'trait_used':
      return [words.trait(decision.body.trait)];
    case 'minors_refused':
      return [words.minors];
    case 'lint_overridden':
      return [words.lint(decision.body.findings.map(({ kind }) => lint.kinds[kind] ?? kind).join(', '))];
    case 'imported':
      return [words.imported(decision.body.imported, decision.body.merged, decision.body.refused)];
    case 'import_undone':
      return [words.undone(decision.body.people)];
    case 'outward_answered':
      return [`${words.outward[decision.body.answer]}: ${named(decision.body.people)}`];
  }
}
