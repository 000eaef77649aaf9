import { useEffect, useState } from 'react';
import type { ImpactReport } from '@castmatch/server/contract';
import { FairnessScreen, type Stage } from '../screens/fairness/FairnessScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

export function FairnessPage() {
  const { api } = useServices();
  const strings = useAppStrings();
  const [span, setSpan] = useState<{ readonly from?: string; readonly to?: string }>({});
  const [stage, setStage] = useState<Stage>('recommended');
  const [report, setReport] = useState<ImpactReport>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    setError(undefined);
    api
      .impact(span, controller.signal)
      .then(setReport)
      .catch((cause: unknown) => {
        if (!controller.signal.aborted) setError(cause);
      });
    return () => controller.abort();
  }, [api, span, attempt]);

  return (
    <FairnessScreen
      frame={useFrame()}
      span={{
        ...(report === undefined ? {} : { from: report.from, to: report.to }),
        ...span,
      }}
      stage={stage}
      {...(report === undefined ? {} : { report })}
      {...(error === undefined ? {} : { problem: problemWords(error, strings) })}
      onSpan={setSpan}
      onStage={setStage}
      onRetry={() => setAttempt((now) => now + 1)}
    />
  );
}
