import { useEffect, useState } from 'react';
import type { DecisionCheck, DecisionKind, DecisionList } from '@castmatch/server/contract';
import { DecisionsScreen } from '../screens/decisions/DecisionsScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

export function DecisionsPage() {
  const { api } = useServices();
  const strings = useAppStrings();
  const [kind, setKind] = useState<DecisionKind>();
  const [log, setLog] = useState<DecisionList>();
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const [check, setCheck] = useState<DecisionCheck>();
  const [checking, setChecking] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    setLoading(true);
    setError(undefined);
    api
      .decisions(kind === undefined ? {} : { kind }, controller.signal)
      .then(setLog)
      .catch((cause: unknown) => {
        if (!controller.signal.aborted) setError(cause);
      })
      .finally(() => {
        if (!controller.signal.aborted) setLoading(false);
      });
    return () => controller.abort();
  }, [api, kind, attempt]);

  const readMore = async () => {
    if (loading || log?.nextCursor === undefined || log.nextCursor === null) return;
    setLoading(true);
    try {
      const older = await api.decisions({ cursor: log.nextCursor, ...(kind === undefined ? {} : { kind }) });
      setLog({
        decisions: [...log.decisions, ...older.decisions],
        names: { ...log.names, ...older.names },
        nextCursor: older.nextCursor,
      });
    } catch (cause) {
      setError(cause);
    } finally {
      setLoading(false);
    }
  };

  const verify = async () => {
    setChecking(true);
    try {
      setCheck(await api.verifyDecisions());
    } catch (cause) {
      setError(cause);
    } finally {
      setChecking(false);
    }
  };

  return (
    <DecisionsScreen
      frame={useFrame()}
      {...(log === undefined ? {} : { decisions: log.decisions })}
      names={log?.names ?? {}}
      {...(kind === undefined ? {} : { kind })}
      more={log !== undefined && log.nextCursor !== null}
      loading={loading}
      {...(error === undefined ? {} : { problem: problemWords(error, strings) })}
      {...(check === undefined ? {} : { check })}
      checking={checking}
      onKind={setKind}
      onMore={() => void readMore()}
      onRetry={() => setAttempt((now) => now + 1)}
      onCheck={() => void verify()}
    />
  );
}
