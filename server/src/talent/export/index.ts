/** Files and messages that leave the product. */
export { availabilityTable } from './availability.ts';
export { contactSheetTable } from './contact-sheet.ts';
export { noConsentOnFile, type ConsentToShare } from './contact-rule.ts';
export { toCsv } from './csv.ts';
export { addDays, daysIn } from './days.ts';
export { personLine } from './person-line.ts';
export { rosterCsv } from './roster.ts';
export { shortlistTable, type ListedPerson } from './shortlist.ts';
export { exportWords } from './words.ts';
export { toXlsx } from './xlsx.ts';
