/** The schema, one step after the other, oldest first. `office_id` is the first column of every key. */
import { first } from './0001-first.ts';
import { imports } from './0002-imports.ts';
import { decisions } from './0003-decisions.ts';
import { people } from './0004-people.ts';
import { vectors } from './0005-vectors.ts';
import { rosterMarks } from './0006-roster-marks.ts';
import { conversations } from './0007-conversations.ts';
import { durableRuns } from './0009-durable-runs.ts';
import { limitsAndApprovals } from './0010-limits-and-approvals.ts';
import { memory } from './0011-memory.ts';
import { facts } from './0012-facts.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  first,
  imports,
  decisions,
  people,
  vectors,
  rosterMarks,
  conversations,
  durableRuns,
  limitsAndApprovals,
  memory,
  facts,
];
