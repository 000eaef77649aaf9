import { useEffect, useState } from 'react';
import type { TalentRow } from '@castmatch/server/contract';
import { TalentScreen } from '../screens/talent/TalentScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

interface Page {
  readonly people?: readonly TalentRow[];
  readonly total: number;
  readonly next: number | null;
  readonly error?: unknown;
}

/** Typing waits this long for the next key, so that a word is one search and not seven. */
const TYPING_PAUSE_MS = 200;

export function TalentPage() {
  const { api } = useServices();
  const strings = useAppStrings();
  const [query, setQuery] = useState('');
  const [page, setPage] = useState<Page>({ total: 0, next: null });
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    setLoading(true);
    const timer = setTimeout(
      () => {
        api
          .talents({ q: query.trim(), offset: 0 }, controller.signal)
          .then(({ talents, total, nextOffset }) => setPage({ people: talents, total, next: nextOffset }))
          .catch((error: unknown) => {
            if (!controller.signal.aborted) setPage((now) => ({ ...now, error }));
          })
          .finally(() => {
            if (!controller.signal.aborted) setLoading(false);
          });
      },
      query === '' ? 0 : TYPING_PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, query, attempt]);

  const readMore = async () => {
    if (page.next === null || loading) return;
    setLoading(true);
    try {
      const more = await api.talents({ q: query.trim(), offset: page.next });
      setPage((now) => ({
        people: [...(now.people ?? []), ...more.talents],
        total: more.total,
        next: more.nextOffset,
      }));
    } catch (error) {
      setPage((now) => ({ ...now, error }));
    } finally {
      setLoading(false);
    }
  };

  return (
    <TalentScreen
      frame={useFrame()}
      query={query}
      {...(page.people === undefined ? {} : { people: page.people })}
      total={page.total}
      more={page.next !== null}
      loading={loading}
      {...(page.error === undefined ? {} : { problem: problemWords(page.error, strings) })}
      onQuery={setQuery}
      onMore={() => void readMore()}
      onRetry={() => {
        setPage(({ people, total, next }) => ({ ...(people ? { people } : {}), total, next }));
        setAttempt((now) => now + 1);
      }}
    />
  );
}
