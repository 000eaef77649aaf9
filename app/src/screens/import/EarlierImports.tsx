import { useState } from 'react';
import { AlertDialog, Button, Heading, Stack, Text, useLanguage } from '@castmatch/components';
import type { ImportJob } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './ImportScreen.css.ts';

interface EarlierImportsProps {
  readonly imports: readonly ImportJob[];
  readonly onUndo?: (importId: string) => void;
}

/** What was brought in so far, and the way back. */
export function EarlierImports({ imports, onUndo }: EarlierImportsProps) {
  const { bring } = useAppStrings();
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(`${language}-IN`, { dateStyle: 'medium', numberingSystem: 'latn' });
  return (
    <section className={css.section}>
      <Stack gap="1">
        <Heading level={2} variant="name">
          {bring.earlier}
        </Heading>
        <ul className={css.jobList}>
          {imports.map((job) => (
            <li key={job.id} className={css.job}>
              <span className={css.jobWords}>
                <bdi className={css.issue}>{job.file}</bdi>
                <Text as="p" variant="label" tone="ink3">
                  {[
                    date.format(new Date(job.at)),
                    bring.statuses[job.status],
                    job.undo
                      ? bring.undone(job.undo)
                      : job.report && bring.counts(job.report.imported, job.report.merged),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {job.problem !== undefined && (
                  <Text as="p" variant="label" tone="ink2">
                    {job.problem}
                  </Text>
                )}
              </span>
              {onUndo && (job.status === 'done' || job.status === 'interrupted') && (
                <UndoButton file={job.file} named onUndo={() => onUndo(job.id)} />
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}

interface UndoButtonProps {
  readonly file: string;
  readonly pending?: boolean;
  /** Among others of its kind: its name says which file it is for. */
  readonly named?: boolean;
  readonly onUndo: () => void;
}

/** Asks first: people go with it. */
export function UndoButton({ file, pending = false, named = false, onUndo }: UndoButtonProps) {
  const { bring } = useAppStrings();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        {...(named && { 'aria-label': bring.undoOf(file) })}
        pending={pending}
        onClick={() => setAsking(true)}
      >
        {named ? bring.undoConfirm : bring.undo}
      </Button>
      <AlertDialog
        open={asking}
        title={bring.undoTitle}
        description={bring.undoText(file)}
        confirmLabel={bring.undoConfirm}
        cancelLabel={bring.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onUndo();
        }}
      />
    </>
  );
}
