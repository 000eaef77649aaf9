/** The thread that reads a workbook: all of it once, then hands out rows when asked. */
import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { HEADER_WITHIN } from './row-source.ts';
import type { Answer } from './xlsx.ts';

const ROWS_AT_ONCE = 500;

type Sheets = Awaited<ReturnType<typeof readWorkbook>>;
type Cell = Sheets[number]['data'][number][number];

const answer = (message: Answer) => parentPort?.postMessage(message);

// Text is kept as it stands: no trimming, and numbers as they were typed where that can be known.
const sheets: Promise<Sheets> = readWorkbook(Buffer.from(workerData as Uint8Array), { trim: false });
sheets.catch(() => undefined);

parentPort?.on('message', (question: 'sheets' | { sheet: number; from: number }) => {
  sheets.then(
    (read) => {
      if (question === 'sheets') {
        answer({
          sheets: read.map(({ sheet, data }) => ({
            name: sheet,
            rows: data.length,
            top: data.slice(0, HEADER_WITHIN).map((row) => row.map(asText)),
          })),
        });
        return;
      }
      const rows = read[question.sheet]?.data.slice(question.from, question.from + ROWS_AT_ONCE) ?? [];
      answer({ rows: rows.map((row) => row.map(asText)) });
    },
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});

/** As a CSV file of the same sheet would have it: dates as ISO dates, yes and no, numbers without a grouping. */
function asText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  // 0.1 + 0.2 in a formula is 0.3 to whoever reads the sheet: Excel shows 15 digits.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell);
}
