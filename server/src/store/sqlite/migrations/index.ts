/** The schema, one step after the other, oldest first. `office_id` is the first column of every key. */
import { first } from './0001-first.ts';
import { decisions } from './0003-decisions.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [first, decisions];
