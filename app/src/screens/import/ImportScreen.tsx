import { linkButton } from '../common/links.css.ts';
import { Button, FileInput, Heading, Stack, Text } from '@castmatch/components';
import type { ImportReport } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { useAppStrings } from '../../strings/index.ts';
import { ImportReportView } from './ImportReportView.tsx';
import * as css from './ImportScreen.css.ts';

/** Where an import stands. Nothing is written before `importing`. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly problem?: string }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'preview'; readonly report: ImportReport; readonly problem?: string }
  | { readonly kind: 'importing'; readonly report: ImportReport }
  | { readonly kind: 'done'; readonly report: ImportReport };

export interface ImportScreenProps {
  readonly frame: FrameProps;
  readonly step: ImportStep;
  readonly keepDemo: boolean;
  /** Whether the demo people are being taken out, or have been on this visit. */
  readonly demoRemoval: 'idle' | 'running' | 'done';
  readonly onFile: (file: File) => void;
  readonly onKeepDemo: (keep: boolean) => void;
  readonly onImport: () => void;
  readonly onAnother: () => void;
  readonly onRemoveDemo: () => void;
}

/** Bringing a roster in: choose a file, see what would happen, then let it happen. */
export function ImportScreen(props: ImportScreenProps) {
  const strings = useAppStrings();
  return (
    <Frame frame={props.frame} place="import" title={strings.imports.title}>
      <div className={page.column}>
        <Stack gap="4">
          <Step {...props} />
          <Demo {...props} />
        </Stack>
      </div>
    </Frame>
  );
}

function Step({ step, onFile, keepDemo, onKeepDemo, onImport, onAnother, frame }: ImportScreenProps) {
  const { imports } = useAppStrings();
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
            accept=".csv,.tsv,.txt,text/csv"
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
    case 'importing': {
      const people = step.report.imported + step.report.merged;
      return (
        <Stack gap="3">
          <ImportReportView report={step.report} />
          {step.kind === 'preview' && step.problem !== undefined && <Problem text={step.problem} />}
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
            {people > 0 ? (
              <Button tone="primary" onClick={onImport} pending={step.kind === 'importing'}>
                {step.kind === 'importing' ? imports.importing : imports.confirm(people)}
              </Button>
            ) : (
              <Text>{imports.nothing}</Text>
            )}
            <Button onClick={onAnother}>{imports.chooseOther}</Button>
          </div>
        </Stack>
      );
    }
    case 'done':
      return (
        <Stack gap="3">
          <ImportReportView report={step.report} />
          <div className={css.buttons}>
            <a href="/talent" className={linkButton}>
              {imports.toTalent}
            </a>
            <Button onClick={onAnother}>{imports.another}</Button>
          </div>
        </Stack>
      );
  }
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
