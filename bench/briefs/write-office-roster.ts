/** node bench/briefs/write-office-roster.ts: writes the sheet of the key. */
import { writeFile } from 'node:fs/promises';
import { officeCsv } from './office-sheet.ts';
import { OFFICE_ROSTER, officePeople } from './office.ts';

await writeFile(OFFICE_ROSTER, officeCsv(await officePeople()));
