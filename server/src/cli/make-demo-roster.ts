/** `npm run roster:demo`: writes server/demo/roster.csv, the fictional people a new office starts with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoRosterCsv } from './demo-roster/generate.ts';

const folder = new URL('../../demo/', import.meta.url);
const csv = demoRosterCsv();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('roster.csv', folder), csv);
process.stdout.write(
  `Wrote ${fileURLToPath(new URL('roster.csv', folder))}: ${csv.split('\n').length - 2} people.\n`,
);
