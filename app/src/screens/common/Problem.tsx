import type { ReactNode } from 'react';
import { Button, CrossIcon, Text } from '@castmatch/components';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './Problem.css.ts';

interface ProblemProps {
  /** What happened and what to do. */
  readonly text: string;
  /** To find the case in the server's log. */
  readonly requestId?: string;
  readonly onRetry?: () => void;
  /** Another way out than trying again. */
  readonly action?: ReactNode;
  /** Another part of the page tells screen readers already. */
  readonly quiet?: boolean;
}

/** Something went wrong: a glyph, what happened, what to do. */
export function Problem({ text, requestId, onRetry, action, quiet = false }: ProblemProps) {
  const { problem } = useAppStrings();
  return (
    <div role={quiet ? undefined : 'alert'} className={css.root}>
      <CrossIcon size="medium" className={css.glyph} />
      <div className={css.words}>
        <Text as="p">{text}</Text>
        {requestId !== undefined && (
          <Text as="p" variant="label" tone="ink3">
            {problem.requestId(requestId)}
          </Text>
        )}
        {onRetry && <Button onClick={onRetry}>{problem.retry}</Button>}
        {action}
      </div>
    </div>
  );
}
