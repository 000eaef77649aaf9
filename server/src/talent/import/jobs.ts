/** Imports as the office sees them: one at a time, in the background, listed, undone, with pairs to look at. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ulid } from 'ulid';
import type {
  ImportJob,
  ImportReport,
  ReviewDecision,
  ReviewList,
  TalentChange,
  UndoReport,
} from '../../contract.ts';
import type { StoredImport } from '../../store/imports-port.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import { DEMO_FILE } from './demo.ts';
import { importRoster, STAGING_SHARE } from './import-roster.ts';
import { mergedByHand } from './merge.ts';
import type { ColumnMap } from './table.ts';
import { changeWords, reviewPerson } from './words.ts';

export interface UploadedRoster {
  /** On disk; removed when the import is over. */
  readonly path: string;
  readonly fileName: string;
  readonly map?: ColumnMap;
  /** Leave the fictional demo people in the roster. */
  readonly keepDemo: boolean;
}

/** It cannot be done just now, or not with this import. The message says why. */
export class ImportConflict extends Error {}

export interface RosterImports {
  /** Where files are put for `start` and `preview`. */
  readonly uploads: string;
  /** Rows of long files are counted up to a limit. Throws an ImportError where the file cannot be read. */
  preview(scope: Scope, file: UploadedRoster): Promise<ImportReport>;
  /**
   * Returns when the file's columns are known; people come in after that. Throws an ImportError where it cannot be
   * read, an ImportConflict while another import runs.
   */
  start(scope: Scope, file: UploadedRoster): Promise<{ id: string; done: Promise<ImportReport> }>;
  job(scope: Scope, id: string): Promise<ImportJob | undefined>;
  list(scope: Scope): Promise<ImportJob[]>;
  /** Takes back what the import brought, but for what was changed since. Throws an ImportConflict. */
  undo(scope: Scope, id: string): Promise<UndoReport | undefined>;
  reviews(scope: Scope): Promise<ReviewList>;
  /** Undefined where there is no such open pair. */
  decide(
    scope: Scope,
    reviewId: string,
    decision: ReviewDecision,
  ): Promise<{ decision: ReviewDecision; talentId?: string } | undefined>;
  history(scope: Scope, talentId: string, limit: number): Promise<TalentChange[]>;
  /** At start: marks what was cut off, and clears files that were left. Returns how many imports were cut off. */
  recover(): Promise<number>;
  /** Ends a running import between two batches. */
  close(): Promise<void>;
}

const PREVIEW_ROWS = 5_000;
const LISTED = 50;
const REVIEWS_LISTED = 100;
const PEOPLE_UNDONE_AT_ONCE = 200;
const KEPT_NAMED = 100;

export function createRosterImports(deps: {
  readonly store: Store;
  readonly clock: () => Date;
  /** Folder for uploaded files; made where it is missing. */
  readonly uploads: string;
}): RosterImports {
  const { store, clock, uploads } = deps;
  const stopping = new AbortController();
  let running: Promise<unknown> | undefined;
  let runningId: string | undefined;
  const now = () => clock().toISOString();
  const alone = <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    running = settled;
    void settled.then(() => {
      if (running !== settled) return;
      running = undefined;
      runningId = undefined;
    });
    return work;
  };
  const refuseWhileRunning = () => {
    if (running)
      throw new ImportConflict('Another import is under way. Wait until it is done, and try again.');
  };

  const run = async (scope: Scope, file: UploadedRoster, id: string, onBegun: () => void) => {
    const at = now();
    try {
      const report = await importRoster(store, scope, {
        ...file,
        id,
        now: at,
        onBegun,
        signal: stopping.signal,
      });
      // An office that brings its own people does not want to find fictional ones among them.
      const onFile = report.imported + report.merged + report.unchanged;
      if (!file.keepDemo && onFile > 0) await store.talents.removeDemo(scope, at);
      const { imported, merged, refused } = report;
      await store.decisions.append(scope, [{ kind: 'imported', body: { imported, merged, refused } }], now());
      return report;
    } finally {
      await rm(file.path, { force: true });
    }
  };

  return {
    uploads,

    async preview(scope, file) {
      try {
        return await importRoster(store, scope, {
          ...file,
          now: now(),
          dryRun: true,
          countRows: PREVIEW_ROWS,
        });
      } finally {
        await rm(file.path, { force: true });
      }
    },

    async start(scope, file) {
      try {
        refuseWhileRunning();
      } catch (error) {
        await rm(file.path, { force: true });
        throw error;
      }
      const id = ulid();
      let onBegun: () => void = () => undefined;
      const begun = new Promise<void>((resolve) => (onBegun = resolve));
      runningId = id;
      const done = alone(run(scope, file, id, onBegun));
      // Whoever does not wait for the end hears of a failure by the job.
      done.catch(() => undefined);
      await Promise.race([begun, done]);
      return { id, done };
    },

    async job(scope, id) {
      const found = await store.imports.get(scope, id);
      if (!found) return undefined;
      // Everyone is in; the demo people and the file are about to go.
      if (runningId === id && found.status === 'done') return toJob({ ...found, status: 'writing' });
      return toJob(found);
    },

    async list(scope) {
      const found = await store.imports.list(scope, LISTED);
      return found
        .filter(({ file }) => file !== DEMO_FILE)
        .map((each) => {
          const { report, ...job } = toJob(each);
          return { ...job, ...(report && { report: { ...report, details: [] } }) };
        });
    },

    async undo(scope, id) {
      const found = await store.imports.get(scope, id);
      if (!found) return undefined;
      refuseWhileRunning();
      if (found.status === 'undone') throw new ImportConflict('This import was undone already.');
      if (found.status !== 'done' && found.status !== 'interrupted')
        throw new ImportConflict('This import brought nobody, so there is nothing to undo.');
      return alone(undo(scope, id));
    },

    async reviews(scope) {
      const { reviews, total } = await store.imports.reviews(scope, REVIEWS_LISTED);
      return {
        total,
        reviews: reviews.map(({ id, importId, at, matched, first, second }) => ({
          id,
          importId,
          at,
          matched: [...matched],
          people: [reviewPerson(first), reviewPerson(second)],
        })),
      };
    },

    async decide(scope, reviewId, decision) {
      const review = await store.imports.review(scope, reviewId);
      if (!review) return undefined;
      if (decision === 'different') {
        await store.imports.decideDifferent(scope, reviewId, now());
        return { decision };
      }
      await store.imports.decideSame(
        scope,
        reviewId,
        ({ first, second }) => mergedByHand(first, second),
        now(),
      );
      return { decision, talentId: review.first.id };
    },

    async history(scope, talentId, limit) {
      const changes = await store.history.of(scope, talentId, limit);
      return changes.filter(({ field }) => field !== 'flags').map(changeWords);
    },

    async recover() {
      await mkdir(uploads, { recursive: true });
      for (const left of await readdir(uploads)) await rm(path.join(uploads, left), { force: true });
      return store.imports.sweep(isAlive, new Date().toISOString());
    },

    async close() {
      stopping.abort();
      await running;
    },
  };

  async function undo(scope: Scope, id: string): Promise<UndoReport> {
    await store.imports.startUndo(scope, id);
    const kept: UndoReport['kept'] = [];
    const sums = { removed: 0, restored: 0, keptCount: 0 };
    for (;;) {
      const step = await store.imports.undoStep(scope, id, PEOPLE_UNDONE_AT_ONCE, now());
      if (!step) break;
      sums.removed += step.removed;
      sums.restored += step.restored;
      sums.keptCount += step.kept.length;
      for (const each of step.kept)
        if (kept.length < KEPT_NAMED) kept.push({ ...each, fields: [...each.fields] });
      await nextTurn();
    }
    const report = { ...sums, kept };
    await store.imports.finishUndo(scope, id, report);
    const body = { importId: id, people: sums.removed + sums.restored };
    await store.decisions.append(scope, [{ kind: 'import_undone', body }], now());
    return report;
  }
}

/** Whether a process of this number runs, other than this one, which has only just started. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function toJob(found: StoredImport): ImportJob {
  const { id, file, at, status, rowsTotal, rowsDone, writeStartedAt, beatAt, problem, report, undo } = found;
  const seconds =
    writeStartedAt === undefined || beatAt === undefined
      ? 0
      : (Date.parse(beatAt) - Date.parse(writeStartedAt)) / 1000;
  const share = rowsTotal === 0 ? 0 : rowsDone / rowsTotal;
  return {
    id,
    file,
    at,
    status,
    progress:
      status === 'reading'
        ? 0
        : status === 'writing' || status === 'interrupted'
          ? STAGING_SHARE + (1 - STAGING_SHARE) * share
          : status === 'undoing'
            ? Math.min(share, 1)
            : 1,
    rowsPerSecond: seconds > 0 && rowsDone > 0 ? Math.round(rowsDone / seconds) : null,
    ...(problem === undefined ? {} : { problem }),
    ...(report === undefined ? {} : { report }),
    ...(undo === undefined ? {} : { undo }),
  };
}
