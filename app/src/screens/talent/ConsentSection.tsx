import { useState } from 'react';
import {
  Button,
  CheckIcon,
  CrossIcon,
  Heading,
  InfoIcon,
  Stack,
  Text,
  useLanguage,
} from '@castmatch/components';
import type { ConsentPurpose, ConsentState, TalentRecord } from '@castmatch/server/contract';
import { dayOf } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import { Problem } from '../common/Problem.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { failureOf, isRunning, type ProfileActions } from './profile-acts.ts';
import * as css from './Record.css.ts';

interface ConsentSectionProps extends ProfileActions {
  readonly record: TalentRecord;
}

const ICONS = { on_file: CheckIcon, not_on_file: InfoIcon, withdrawn: CrossIcon } as const;

/** How each purpose stands, and the way to record what somebody says. */
export function ConsentSection({ record, doing, onAct }: ConsentSectionProps) {
  const { record: words } = useAppStrings();
  const [asked, setAsked] = useState<{ purpose: ConsentPurpose; state: 'given' | 'withdrawn' }>();
  const failed = failureOf(doing, 'consent');
  const purposes = record.purposes.filter(({ purpose }) => purpose !== 'minor' || record.minor);
  return (
    <Stack gap="1" as="section">
      <Heading level={3} variant="name">
        {words.consent}
      </Heading>
      <Text as="p" tone="ink2">
        {words.consentHint}
      </Text>
      {failed !== undefined && <Problem text={failed} />}
      <ul className={css.list} aria-busy={isRunning(doing, 'consent')}>
        {purposes.map(({ purpose, state, at }) => (
          <li key={purpose} className={css.row}>
            <div className={css.words}>
              <Text as="p">{words.purposes[purpose]}</Text>
              <Standing state={state} {...(at === undefined ? {} : { at })} />
            </div>
            <Button
              size="small"
              aria-label={
                state === 'on_file'
                  ? words.withdrawFor(words.purposes[purpose])
                  : words.recordFor(words.purposes[purpose])
              }
              onClick={() => setAsked({ purpose, state: state === 'on_file' ? 'withdrawn' : 'given' })}
            >
              {state === 'on_file' ? words.withdraw : words.record}
            </Button>
          </li>
        ))}
        {record.minor && (
          <li className={css.row}>
            <div className={css.words}>
              <Text as="p">{words.guardianContact}</Text>
              <span className={css.states[record.guardianContact ? 'on_file' : 'not_on_file']}>
                {record.guardianContact ? <CheckIcon /> : <InfoIcon />}
                {record.guardianContact ? words.guardianThere : words.guardianMissing}
              </span>
            </div>
          </li>
        )}
      </ul>
      {asked && (
        <ConsentDialog
          key={`${asked.purpose} ${asked.state}`}
          {...asked}
          minor={record.minor}
          noticeVersion={record.records[0]?.noticeVersion ?? ''}
          onClose={() => setAsked(undefined)}
          onSave={(said) => {
            setAsked(undefined);
            onAct({ kind: 'consent', said });
          }}
        />
      )}
    </Stack>
  );
}

function Standing({ state, at }: { state: ConsentState; at?: string }) {
  const { record: words } = useAppStrings();
  const language = useLanguage();
  const Icon = ICONS[state];
  return (
    <span className={css.states[state]}>
      <Icon />
      {[words.states[state], ...(at === undefined ? [] : [dayOf(at, language)])].join(', ')}
    </span>
  );
}
