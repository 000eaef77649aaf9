import { useEffect, useState } from 'react';
import { Button } from '@castmatch/components';
import { useAppStrings, type AppStrings } from '../../strings/index.ts';
import { Problem } from '../common/Problem.tsx';
import type { AskProblem } from './types.ts';

interface ChatProblemProps {
  readonly problem: AskProblem;
  /** Whether the server never took the question. */
  readonly unsent: boolean;
  readonly onRetry: () => void;
}

/** Why a question has no answer, under it; the page's status region says that it broke off. */
export function ChatProblem({ problem, unsent, onRetry }: ChatProblemProps) {
  const strings = useAppStrings();
  const seconds = useSecondsUntil(problem.retryAt);
  const words = problemText(problem, seconds, strings);
  const text = unsent && problem.kind !== 'offline' ? `${strings.problem.unsent} ${words}` : words;
  const retry = problem.kind !== 'busy' && (unsent || problem.kind !== 'refused');
  return (
    <Problem
      quiet
      text={text}
      {...(problem.requestId === undefined ? {} : { requestId: problem.requestId })}
      {...(retry
        ? {
            action: (
              <Button onClick={onRetry} {...(seconds > 0 ? { disabledReason: words } : {})}>
                {strings.problem.retry}
              </Button>
            ),
          }
        : {})}
    />
  );
}

function problemText({ kind, message }: AskProblem, seconds: number, { problem }: AppStrings): string {
  if (kind === 'limited') return seconds > 0 ? problem.limitedFor(seconds) : problem.limited;
  if (kind === 'refused') return message === '' ? problem.refused : message;
  return problem[kind];
}

/** Counts down to a moment; 0 when it has come or there is none. */
function useSecondsUntil(moment: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  const left = moment === undefined ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
  const counting = left > 0;
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return left;
}
