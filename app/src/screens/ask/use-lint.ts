import { useEffect, useState } from 'react';
import type { LintFinding } from '@castmatch/server/contract';
import type { AskScreenProps } from './types.ts';

/** Writing pauses this long before the draft is looked at. */
const WRITING_PAUSE_MS = 600;
const NOTHING: readonly LintFinding[] = [];

/** Trait words of a draft while it is written. It is a help: where the server cannot be reached, nothing is said. */
export function useLint(draft: string, lint: AskScreenProps['lint']): readonly LintFinding[] {
  const [found, setFound] = useState<{ readonly text: string; readonly findings: readonly LintFinding[] }>();
  const text = draft.trim();

  useEffect(() => {
    if (text === '' || lint === undefined) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      lint(text, controller.signal)
        .then((findings) => setFound({ text, findings }))
        .catch(() => undefined);
    }, WRITING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [lint, text]);

  if (text === '' || found === undefined) return NOTHING;
  // What was found of an earlier wording holds for the words that are still there, until the next look.
  return found.text === text ? found.findings : found.findings.filter(({ term }) => text.includes(term));
}
