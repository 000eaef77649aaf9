/** An import report as plain text. */
import type { ImportReport, UndoReport } from '../contract.ts';

/** Issues printed one by one; the app shows the rest. */
const MAX_LINES = 40;

export function printReport(report: ImportReport, out: { write(text: string): unknown }): void {
  const line = (text = '') => out.write(`${text}\n`);
  line(
    `${report.file}: ${number(report.rows)} rows${report.dryRun ? ' (dry run: nothing was written)' : ''}`,
  );
  line();
  const counts: readonly (readonly [label: string, count: number, meaning: string])[] = [
    ['imported', report.imported, 'new people'],
    ['merged', report.merged, 'on file already, something changed'],
    ['unchanged', report.unchanged, 'on file already, nothing new'],
    ['refused', report.refused, 'not taken in, see below'],
  ];
  for (const [label, count, meaning] of counts) {
    line(`  ${label.padEnd(10)} ${number(count).padStart(8)}  ${meaning}`);
  }
  line(`  ${'of these'.padEnd(10)} ${number(report.repaired).padStart(8)}  repaired or flagged in some cell`);
  line();
  const width = Math.max(...report.columns.map(({ header }) => header.length));
  for (const { header, field } of report.columns) {
    line(`  ${header.padEnd(width)}  ${field ?? '(kept as it is, not read)'}`);
  }
  for (const note of report.notes ?? []) line(`\n  ${note}`);
  if (report.reviews !== undefined)
    line(
      `\n  ${number(report.reviews)} ${report.reviews === 1 ? 'pair of people' : 'pairs of people'} may be one: look at them on the import page.`,
    );
  printIssues(report, line);
  if (report.id !== undefined) line(`\n  To take it back: npm run import -- --undo ${report.id}`);
}

export function printUndo(report: UndoReport, out: { write(text: string): unknown }): void {
  out.write(
    `${number(report.removed)} taken out, ${number(report.restored)} as they were before, ${number(report.keptCount)} kept because they were changed since.\n`,
  );
  for (const { name, fields } of report.kept.slice(0, MAX_LINES))
    out.write(`  kept: ${name} (${fields.join(', ')})\n`);
}

function printIssues(report: ImportReport, line: (text?: string) => void): void {
  const rows = report.details.filter((row) => row.issues.length > 0);
  if (rows.length === 0) return;
  line();
  const weight = (row: (typeof rows)[number]) => (row.outcome === 'refused' ? 0 : 1);
  for (const row of rows.toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_LINES)) {
    for (const issue of row.issues) {
      const where = [`line ${row.line}`, row.name, issue.column]
        .filter((part) => part !== undefined)
        .join(', ');
      line(`  ${issue.kind.padEnd(8)}  ${where}: ${issue.message}`);
    }
  }
  if (rows.length > MAX_LINES)
    line(`  ... and ${number(rows.length - MAX_LINES)} more rows with something to know.`);
}

const number = (value: number) => value.toLocaleString('en-IN');
