import { ApiError } from '../data/http.ts';
import type { AppStrings } from '../strings/index.ts';

/** A failure in words of the page. What the server said about a refusal is kept: it says how to mend it. */
export function problemWords(error: unknown, { problem }: AppStrings): string {
  if (!(error instanceof ApiError)) return problem.garbled;
  switch (error.kind) {
    case 'offline':
      return problem.offlineLoad;
    case 'limited':
      return error.retryAfterMs === undefined
        ? problem.limited
        : problem.limitedFor(Math.ceil(error.retryAfterMs / 1000));
    case 'garbled':
      return problem.garbled;
    case 'refused':
      return error.message === '' ? problem.refused : error.message;
  }
}
