import { useEffect, useState } from 'react';
import { factsAsText } from '../model/plain-text.ts';
import type { TalentDetail, TalentRecord } from '@castmatch/server/contract';
import type { Api } from '../data/api.ts';
import { ApiError } from '../data/http.ts';
import type { Doing, ProfileAct } from '../screens/talent/profile-acts.ts';
import { TalentProfile } from '../screens/talent/TalentProfile.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

export function ProfilePage({
  talentId,
  onGone,
}: {
  talentId: string;
  /** The person was erased: there is nothing to show here any more. */
  onGone: () => void;
}) {
  const { api, status } = useServices();
  const strings = useAppStrings();
  const [person, setPerson] = useState<TalentDetail>();
  const [record, setRecord] = useState<TalentRecord>();
  const [doing, setDoing] = useState<Doing>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setPerson(undefined);
    setRecord(undefined);
    setDoing(undefined);
    setError(undefined);
    Promise.all([api.talent(talentId), api.talentRecord(talentId)]).then(
      ([detail, beside]) => {
        if (!current) return;
        setPerson(detail);
        setRecord(beside);
      },
      (cause: unknown) => current && setError(cause),
    );
    return () => {
      current = false;
    };
  }, [api, talentId, attempt]);

  const act = async (asked: ProfileAct) => {
    if (doing?.state === 'running') return;
    setDoing({ kind: asked.kind, state: 'running' });
    try {
      await carryOut(api, talentId, asked);
      if (asked.kind === 'erase') {
        void status.refresh();
        onGone();
        return;
      }
      const [detail, beside] = await Promise.all([api.talent(talentId), api.talentRecord(talentId)]);
      setPerson(detail);
      setRecord(beside);
      setDoing(undefined);
    } catch (cause) {
      const text = problemWords(cause, strings);
      setDoing({ kind: asked.kind, state: 'failed', text });
    }
  };

  const missing = error instanceof ApiError && error.status === 404;
  const problem = missing
    ? { kind: 'missing' as const, text: strings.problem.missingPerson }
    : { kind: 'failed' as const, text: problemWords(error, strings) };
  return (
    <TalentProfile
      frame={useFrame()}
      {...(person === undefined ? {} : { person, text: factsAsText(person, strings) })}
      {...(record === undefined ? {} : { record })}
      {...(doing === undefined ? {} : { doing })}
      {...(error === undefined ? {} : { problem })}
      onAct={(asked) => void act(asked)}
      onRetry={() => setAttempt((now) => now + 1)}
    />
  );
}

function carryOut(api: Api, talentId: string, act: ProfileAct): Promise<void> {
  switch (act.kind) {
    case 'photo':
      return api.putPhoto(talentId, act.file);
    case 'removePhoto':
      return api.removePhoto(talentId);
    case 'consent':
      return api.addConsent(talentId, act.said);
    case 'status':
      return api.setTalentStatus(talentId, act.status);
    case 'erase':
      return api.erasePerson(talentId);
  }
}
