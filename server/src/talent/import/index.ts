/** Roster import: CSV files and Excel workbooks to people on file. */
export { IMPORT_FIELDS, type ImportField } from './columns.ts';
export { loadDemoRoster } from './demo.ts';
export { ImportError, type ImportErrorCode } from './error.ts';
export { isAddressedToSoftware } from './free-text.ts';
export { importRoster, type ImportInput } from './import-roster.ts';
export {
  createRosterImports,
  ImportConflict,
  isAlive,
  type RosterImports,
  type UploadedRoster,
} from './jobs.ts';
