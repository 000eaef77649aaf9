import { useId, useState, type FormEvent } from 'react';
import { Button, Dialog, Select, Text, TextField, useLanguage } from '@castmatch/components';
import type { ConsentPurpose, NewConsent } from '@castmatch/server/contract';
import { LANGUAGES, strings as languages, useAppStrings } from '../../strings/index.ts';
import * as css from './Record.css.ts';

export interface ConsentDialogProps {
  readonly purpose: ConsentPurpose;
  /** `withdrawn`: what was given is taken back. `given`: somebody is asked, and may say no as well. */
  readonly state: NewConsent['state'];
  /** For a child only a guardian can say yes. */
  readonly minor: boolean;
  /** Of the notice shown last; stands there first. */
  readonly noticeVersion: string;
  readonly onClose: () => void;
  readonly onSave: (said: NewConsent) => void;
}

const ANSWERS = ['given', 'withdrawn'] as const;
const SPEAKERS = ['self', 'guardian', 'rep'] as const;

/** Takes down what somebody said: who, on which notice, in which language, and where the proof is. */
export function ConsentDialog({ purpose, state, minor, noticeVersion, onClose, onSave }: ConsentDialogProps) {
  const { record: words } = useAppStrings();
  const pageLanguage = useLanguage();
  const form = useId();
  const [said, setSaid] = useState(state);
  const guardianOnly = minor && said === 'given';
  const [by, setBy] = useState<NewConsent['by']>(minor ? 'guardian' : 'self');
  const [notice, setNotice] = useState(noticeVersion);
  const [language, setLanguage] = useState<string>(pageLanguage);
  const [proof, setProof] = useState('');
  const [missing, setMissing] = useState(false);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (notice.trim() === '') {
      setMissing(true);
      return;
    }
    onSave({
      purpose,
      state: said,
      by: guardianOnly ? 'guardian' : by,
      noticeVersion: notice.trim(),
      language,
      ...(proof.trim() === '' ? {} : { proof: proof.trim() }),
    });
  };
  const title = words.purposes[purpose];
  return (
    <Dialog
      open
      onClose={onClose}
      title={state === 'given' ? words.recordFor(title) : words.withdrawFor(title)}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" type="submit" form={form}>
            {state === 'given' ? words.save : words.withdraw}
          </Button>
        </>
      }
    >
      <form id={form} className={css.dialog} onSubmit={save} noValidate>
        {state === 'given' && (
          <Select
            label={words.said}
            value={said}
            options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
            onChange={({ target }) => setSaid(ANSWERS.find((answer) => answer === target.value) ?? said)}
          />
        )}
        {said === 'withdrawn' && <Text as="p">{words.withdrawEffects[purpose]}</Text>}
        <Select
          label={words.by}
          value={guardianOnly ? 'guardian' : by}
          options={SPEAKERS.filter((speaker) => !guardianOnly || speaker === 'guardian').map((value) => ({
            value,
            label: words.byNames[value],
          }))}
          onChange={({ target }) => setBy(SPEAKERS.find((speaker) => speaker === target.value) ?? by)}
        />
        <TextField
          label={words.notice}
          hint={words.noticeHint}
          value={notice}
          maxLength={40}
          {...(missing && notice.trim() === '' ? { invalid: words.noticeMissing } : {})}
          onChange={({ target }) => setNotice(target.value)}
        />
        <Select
          label={words.noticeLanguage}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: languages[value].language, lang: value }))}
          onChange={({ target }) => setLanguage(target.value)}
        />
        <TextField
          label={words.proof}
          hint={words.proofHint}
          optional
          value={proof}
          maxLength={500}
          onChange={({ target }) => setProof(target.value)}
        />
      </form>
    </Dialog>
  );
}
