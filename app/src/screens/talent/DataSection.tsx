import { useState } from 'react';
import { AlertDialog, Button, Heading, Stack, Text } from '@castmatch/components';
import type { TalentDetail, TalentRecord } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import { Words } from '../common/Words.tsx';
import { failureOf, isRunning, type ProfileActions } from './profile-acts.ts';
import * as css from './Record.css.ts';

interface DataSectionProps extends ProfileActions {
  readonly person: TalentDetail;
  readonly record: TalentRecord;
}

/** What a person may ask for: all that is stored, to be left out, to be erased. */
export function DataSection({ person, record, doing, onAct }: DataSectionProps) {
  const { record: words } = useAppStrings();
  const [sure, setSure] = useState(false);
  const failed = failureOf(doing, 'erase', 'status');
  const hidden = record.status === 'hidden';
  return (
    <Stack gap="1" as="section">
      <Heading level={3} variant="name">
        {words.data}
      </Heading>
      <Text as="p" tone="ink2">
        {words.dataHint}
      </Text>
      {failed !== undefined && <Problem text={failed} />}
      <div className={css.buttons}>
        <a
          href={`/api/talents/${encodeURIComponent(person.talentId)}/export.json`}
          download
          className={linkButton}
        >
          {words.download}
        </a>
        <Button
          pending={isRunning(doing, 'status')}
          onClick={() => onAct({ kind: 'status', status: hidden ? 'active' : 'hidden' })}
        >
          {hidden ? words.show : words.hide}
        </Button>
        <Button pending={isRunning(doing, 'erase')} onClick={() => setSure(true)}>
          {words.erase}
        </Button>
      </div>
      <AlertDialog
        open={sure}
        title={<Words>{words.eraseTitle(person.name)}</Words>}
        description={<Words>{words.eraseText(person.name)}</Words>}
        confirmLabel={words.eraseConfirm}
        cancelLabel={words.eraseCancel}
        onCancel={() => setSure(false)}
        onConfirm={() => {
          setSure(false);
          onAct({ kind: 'erase' });
        }}
      />
    </Stack>
  );
}
