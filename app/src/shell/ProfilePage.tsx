import { useEffect, useState } from 'react';
import { factsAsText } from '../model/plain-text.ts';
import type { TalentDetail } from '@castmatch/server/contract';
import { ApiError } from '../data/http.ts';
import { TalentProfile } from '../screens/talent/TalentProfile.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

export function ProfilePage({ talentId }: { talentId: string }) {
  const { api } = useServices();
  const strings = useAppStrings();
  const [person, setPerson] = useState<TalentDetail>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setPerson(undefined);
    setError(undefined);
    api.talent(talentId).then(
      (read) => current && setPerson(read),
      (cause: unknown) => current && setError(cause),
    );
    return () => {
      current = false;
    };
  }, [api, talentId, attempt]);

  const missing = error instanceof ApiError && error.status === 404;
  const problem = missing
    ? { kind: 'missing' as const, text: strings.problem.missingPerson }
    : { kind: 'failed' as const, text: problemWords(error, strings) };
  return (
    <TalentProfile
      frame={useFrame()}
      {...(person === undefined ? {} : { person, text: factsAsText(person, strings) })}
      {...(error === undefined ? {} : { problem })}
      onRetry={() => setAttempt((now) => now + 1)}
    />
  );
}
