import { CheckIcon, CrossIcon, Heading, PlusIcon, Stack, Text, type Icon } from '@castmatch/components';
import type { ImportReport, ImportRow } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import { Words } from '../common/Words.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import * as css from './ImportScreen.css.ts';

const GLYPHS: Readonly<Record<ImportRow['outcome'], Icon>> = {
  imported: PlusIcon,
  merged: CheckIcon,
  unchanged: CheckIcon,
  refused: CrossIcon,
};

interface ImportReportViewProps {
  readonly report: ImportReport;
  readonly refreshing?: boolean;
  /** Columns can be corrected. */
  readonly onMap?: (header: string, field: string | null) => void;
}

/** An import in words first, then what each column was read as, then every row that needs a look. */
export function ImportReportView({ report, refreshing = false, onMap }: ImportReportViewProps) {
  const { imports, bring } = useAppStrings();
  const outcomes = report.dryRun ? imports.wouldBe : imports.outcomes;
  return (
    <Stack gap="3">
      <Stack gap="1">
        <Heading level={2}>
          {report.dryRun ? imports.previewTitle(report.file) : imports.doneTitle(report.file)}
        </Heading>
        <Text as="p" variant="prose" measure role="status">
          {imports.sentence(report)}
          {report.countedRows !== undefined &&
            ` ${bring.counted(report.countedRows.toLocaleString('en-IN'), report.rows.toLocaleString('en-IN'))}`}
        </Text>
        {(report.notes ?? []).map((note) => (
          <Text key={note} as="p" measure tone="ink2">
            {note}
          </Text>
        ))}
      </Stack>

      {onMap && <ColumnMapping columns={report.columns} refreshing={refreshing} onMap={onMap} />}
      {!onMap && report.columns.length > 0 && (
        <Stack gap="1">
          <Heading level={3} variant="name">
            {imports.columns}
          </Heading>
          <div className={css.tableFrame} role="region" aria-label={imports.columns} tabIndex={0}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col" className={css.headCell}>
                    {imports.column}
                  </th>
                  <th scope="col" className={css.headCell}>
                    {imports.field}
                  </th>
                </tr>
              </thead>
              <tbody>
                {report.columns.map(({ header, field }, index) => (
                  <tr key={index}>
                    <th scope="row" className={css.cell}>
                      <Words>{header}</Words>
                    </th>
                    <td className={css.cell}>
                      {field === null ? (
                        <span className={css.raw}>{imports.rawOnly}</span>
                      ) : (
                        fieldWords(field, bring.fields)
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Stack>
      )}

      <Stack gap="1">
        <Heading level={3} variant="name">
          {imports.rows}
        </Heading>
        {report.details.length === 0 ? (
          <Text as="p">{imports.noRows}</Text>
        ) : (
          <div className={css.tableFrame} role="region" aria-label={imports.rows} tabIndex={0}>
            <table className={css.table}>
              <thead>
                <tr>
                  {[imports.line, imports.person, imports.outcome, imports.whatHappened].map((word) => (
                    <th key={word} scope="col" className={css.headCell}>
                      {word}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {report.details.map((row) => (
                  <Row key={row.line} row={row} outcome={outcomes[row.outcome]} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Stack>
    </Stack>
  );
}

function Row({ row, outcome }: { row: ImportRow; outcome: string }) {
  const Glyph = GLYPHS[row.outcome];
  return (
    <tr>
      <td className={css.number}>{row.line}</td>
      {row.name === undefined ? (
        <td className={css.cell} />
      ) : (
        <th scope="row" className={css.cell}>
          <Words>{row.name}</Words>
        </th>
      )}
      <td className={`${css.cell} ${css.nowrap}`}>
        <span className={`${css.outcome} ${css.outcomeTone[row.outcome]}`}>
          <Glyph />
          {outcome}
        </span>
      </td>
      <td className={css.sentences}>
        {row.issues.map((issue, index) => (
          <span key={index} className={css.issue}>
            {issue.column !== undefined && (
              <>
                <Words>{issue.column}</Words>:{' '}
              </>
            )}
            {issue.message}
            {issue.raw !== undefined && issue.raw !== '' && (
              <span className={css.raw}>
                {' '}
                “<Words>{issue.raw}</Words>”
              </span>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** By the words of this language; a field of a newer server as it is called there. */
function fieldWords(field: string, words: Readonly<Record<string, string>>): string {
  return words[field] ?? field;
}
