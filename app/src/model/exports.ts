/** What of a shortlist is to leave as a file. */
import type { ExportFile } from '@castmatch/server/contract';

export interface ExportRequest {
  readonly file: ExportFile;
  /** Days of an availability grid, ISO dates, both included. */
  readonly days?: { readonly from: string; readonly to: string };
}
