/** What the import page reads of the server: imports so far, pairs to look at, and how far a running one is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportJob, ReviewList } from '@castmatch/server/contract';
import { useServices } from './app-context.ts';

const ASK_EVERY_MS = 1_000;

const isRunning = ({ status }: ImportJob) => status === 'reading' || status === 'writing';

export interface Imports {
  readonly imports: readonly ImportJob[];
  readonly reviews: ReviewList | undefined;
  readonly refresh: () => Promise<void>;
  /** Asks after the job until it ends. */
  readonly follow: (job: ImportJob) => void;
}

/** A running import, also one of another page, is followed to its end as long as the page is shown. */
export function useImports(handlers: {
  readonly onProgress: (job: ImportJob) => void;
  readonly onEnd: (job: ImportJob) => void;
}): Imports {
  const { api, status } = useServices();
  const [imports, setImports] = useState<readonly ImportJob[]>([]);
  const [reviews, setReviews] = useState<ReviewList>();
  const latest = useRef(handlers);
  latest.current = handlers;
  const followed = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refreshed = useCallback(async () => {
    // Beside what the page is for: where they cannot be read, what was read before stays.
    const [list, pairs] = await Promise.allSettled([api.imports(), api.reviews()]);
    if (list.status === 'fulfilled') setImports(list.value);
    if (pairs.status === 'fulfilled') setReviews(pairs.value);
    return list.status === 'fulfilled' ? list.value : [];
  }, [api]);
  const refresh = useCallback(async () => void (await refreshed()), [refreshed]);

  const follow = useCallback(
    (job: ImportJob) => {
      followed.current = job.id;
      latest.current.onProgress(job);
      const ask = async () => {
        // Without a connection the last figure stands, and it is asked again.
        const now = await api.importJob(job.id).catch(() => undefined);
        if (followed.current !== job.id) return;
        if (now && !isRunning(now)) {
          followed.current = undefined;
          latest.current.onEnd(now);
          await Promise.all([refresh(), status.refresh()]);
          return;
        }
        if (now) latest.current.onProgress(now);
        timer.current = setTimeout(() => void ask(), ASK_EVERY_MS);
      };
      timer.current = setTimeout(() => void ask(), ASK_EVERY_MS);
    },
    [api, refresh, status],
  );

  useEffect(() => {
    let gone = false;
    void (async () => {
      const running = (await refreshed()).find(isRunning);
      if (running && !gone) follow(running);
    })();
    return () => {
      gone = true;
      followed.current = undefined;
      clearTimeout(timer.current);
    };
  }, [refreshed, follow]);

  return { imports, reviews, refresh, follow };
}
