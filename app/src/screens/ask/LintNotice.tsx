import { Banner } from '@castmatch/components';
import type { LintFinding } from '@castmatch/server/contract';
import { Words } from '../common/Words.tsx';
import { useAppStrings } from '../../strings/index.ts';

interface LintNoticeProps {
  readonly findings: readonly LintFinding[];
  /** The person has seen it and sends the words as they are. */
  readonly onDismiss: () => void;
}

/** Words of the draft that ask for a trait: which, why not, and one way to say it in words of the story. */
export function LintNotice({ findings, onDismiss }: LintNoticeProps) {
  const { lint } = useAppStrings().law;
  const [first] = findings;
  if (first === undefined) return null;
  const terms = [...new Set(findings.map(({ term }) => term))];
  const rest = terms.length - 1;
  const [suggestion] = first.suggestions;
  return (
    <Banner tone="warn" title={lint.title} appears onDismiss={onDismiss}>
      <Words>{`“${first.term}”${rest > 0 ? ` ${lint.more(rest)}` : ''}`}</Words>
      {': '}
      {first.why}
      {suggestion !== undefined && ` ${lint.try}: ${suggestion}`}
    </Banner>
  );
}
