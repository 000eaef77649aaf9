import { linkButton } from '../common/links.css.ts';
import { Button, FileInput, Heading, Progress, Stack, Text } from '@castmatch/components';
import type {
  ImportJob,
  ImportReport,
  ReviewDecision,
  ReviewList,
  UndoReport,
} from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { useAppStrings } from '../../strings/index.ts';
import { EarlierImports, UndoButton } from './EarlierImports.tsx';
import { ImportReportView } from './ImportReportView.tsx';
import * as css from './ImportScreen.css.ts';
import { ReviewPairs } from './ReviewPairs.tsx';

/** Where an import stands. Nothing is written before `importing`. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly problem?: string }
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'preview';
      readonly report: ImportReport;
      /** A column was corrected, and the file is being read with it. */
      readonly refreshing?: boolean;
      readonly problem?: string;
    }
  | { readonly kind: 'importing'; readonly report?: ImportReport; readonly job?: ImportJob }
  | {
      readonly kind: 'done';
      readonly report: ImportReport;
      readonly undo?: 'running' | UndoReport;
      readonly problem?: string;
    };

export interface ImportScreenProps {
  readonly frame: FrameProps;
  readonly step: ImportStep;
  readonly keepDemo: boolean;
  /** Whether the demo people are being taken out, or have been on this visit. */
  readonly demoRemoval: 'idle' | 'running' | 'done';
  /** The newest first. */
  readonly imports?: readonly ImportJob[];
  readonly reviews?: ReviewList;
  /** The pair whose answer is being kept, or what was decided last. */
  readonly deciding?: { readonly id: string } | { readonly decided: ReviewDecision };
  readonly onFile: (file: File) => void;
  /** A column is corrected. */
  readonly onMap?: (header: string, field: string | null) => void;
  readonly onKeepDemo: (keep: boolean) => void;
  readonly onImport: () => void;
  readonly onAnother: () => void;
  readonly onUndo?: (importId: string) => void;
  readonly onDecide?: (reviewId: string, decision: ReviewDecision) => void;
  readonly onRemoveDemo: () => void;
}

/** Bringing a roster in: choose a file, correct what its columns are, see what would happen, then let it happen. */
export function ImportScreen(props: ImportScreenProps) {
  const { imports } = useAppStrings();
  const { step, reviews } = props;
  const isResting = step.kind === 'choose' || step.kind === 'done';
  return (
    <Frame frame={props.frame} place="import" title={imports.title}>
      <div className={page.column}>
        <Stack gap="4">
          <Step {...props} />
          {isResting && reviews !== undefined && (reviews.total > 0 || props.deciding !== undefined) && (
            <ReviewPairs
              reviews={reviews}
              {...(props.deciding && { deciding: props.deciding })}
              {...(props.onDecide && { onDecide: props.onDecide })}
            />
          )}
          {step.kind === 'choose' && props.imports !== undefined && props.imports.length > 0 && (
            <EarlierImports imports={props.imports} {...(props.onUndo && { onUndo: props.onUndo })} />
          )}
          <Demo {...props} />
        </Stack>
      </div>
    </Frame>
  );
}

function Step(props: ImportScreenProps) {
  const { step, onFile, onAnother, onUndo } = props;
  const { imports, bring } = useAppStrings();
  switch (step.kind) {
    case 'choose':
      return (
        <Stack gap="2">
          <Text as="p" variant="prose" measure>
            {imports.intro}
          </Text>
          {step.problem !== undefined && <Problem text={step.problem} />}
          <FileInput
            label={imports.file}
            accept=".csv,.tsv,.txt,.xlsx,text/csv"
            onChange={([file]) => file && onFile(file)}
          />
        </Stack>
      );
    case 'reading':
      return (
        <Text as="p" variant="prose" role="status">
          {imports.reading} <bdi>{step.fileName}</bdi>
        </Text>
      );
    case 'preview':
      return <Preview {...props} step={step} />;
    case 'importing': {
      const { job, report } = step;
      const percent = job && Math.floor(job.progress * 100);
      return (
        <Stack gap="2">
          <Heading level={2}>{imports.importing}</Heading>
          <Progress
            label={bring.progress(job?.file ?? report?.file ?? '')}
            {...(job &&
              percent !== undefined && {
                value: percent,
                valueText: bring.progressWords(percent, job.rowsPerSecond),
              })}
          />
          {job && (
            <Text as="p" tone="ink2">
              {bring.goesOn}
            </Text>
          )}
        </Stack>
      );
    }
    case 'done': {
      const { report, undo } = step;
      const importId = report.id;
      return (
        <Stack gap="3">
          {typeof undo === 'object' ? <Undone report={undo} /> : <ImportReportView report={report} />}
          {step.problem !== undefined && <Problem text={step.problem} />}
          <div className={css.buttons}>
            <a href="/talent" className={linkButton}>
              {imports.toTalent}
            </a>
            <Button onClick={onAnother}>{imports.another}</Button>
            {importId !== undefined && onUndo && typeof undo !== 'object' && (
              <UndoButton file={report.file} pending={undo === 'running'} onUndo={() => onUndo(importId)} />
            )}
          </div>
        </Stack>
      );
    }
  }
}

function Preview({
  step,
  frame,
  keepDemo,
  onKeepDemo,
  onImport,
  onAnother,
  onMap,
}: ImportScreenProps & { step: Extract<ImportStep, { kind: 'preview' }> }) {
  const { imports, bring } = useAppStrings();
  const { report, refreshing = false } = step;
  const people = report.imported + report.merged;
  const isPart = report.countedRows !== undefined;
  return (
    <Stack gap="3">
      <ImportReportView report={report} refreshing={refreshing} {...(onMap && { onMap })} />
      {step.problem !== undefined && <Problem text={step.problem} />}
      {(frame.roster?.fictional ?? 0) > 0 && people > 0 && (
        <label className={css.check}>
          <input
            type="checkbox"
            className={css.checkInput}
            checked={keepDemo}
            onChange={(event) => onKeepDemo(event.target.checked)}
          />
          {imports.keepDemo}
        </label>
      )}
      <div className={css.buttons}>
        {people > 0 || isPart ? (
          <Button tone="primary" onClick={onImport} pending={refreshing}>
            {isPart ? bring.confirmRows(report.rows.toLocaleString('en-IN')) : imports.confirm(people)}
          </Button>
        ) : (
          <Text>{imports.nothing}</Text>
        )}
        <Button onClick={onAnother}>{imports.chooseOther}</Button>
      </div>
    </Stack>
  );
}

function Undone({ report }: { report: UndoReport }) {
  const { bring } = useAppStrings();
  return (
    <Stack gap="2">
      <Heading level={2}>{bring.statuses.undone}</Heading>
      <Text as="p" variant="prose" role="status">
        {bring.undone(report)}
      </Text>
      {report.kept.length > 0 && (
        <Stack gap="1">
          <Heading level={3} variant="name">
            {bring.keptSince}
          </Heading>
          <ul className={css.plainList}>
            {report.kept.map(({ talentId, name }) => (
              <li key={talentId}>
                <a href={`/talent/${encodeURIComponent(talentId)}`} className={css.personLink}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Stack>
  );
}

function Demo({ frame, demoRemoval, onRemoveDemo }: ImportScreenProps) {
  const { imports } = useAppStrings();
  const fictional = frame.roster?.fictional ?? 0;
  if (fictional === 0 && demoRemoval !== 'done') return null;
  return (
    <section className={css.section}>
      <Stack gap="1" align="start">
        <Heading level={2} variant="name">
          {imports.demoTitle}
        </Heading>
        <Text as="p" measure role={demoRemoval === 'done' ? 'status' : undefined}>
          {fictional === 0 ? imports.demoRemoved : imports.demoText(fictional)}
        </Text>
        {fictional > 0 && (
          <Button onClick={onRemoveDemo} pending={demoRemoval === 'running'}>
            {imports.removeDemo}
          </Button>
        )}
      </Stack>
    </section>
  );
}
