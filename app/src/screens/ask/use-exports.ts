/** What a person can take of the shortlist elsewhere: text on the clipboard, files. */
import { useLanguage } from '@castmatch/components';
import type { ShortlistEntry } from '@castmatch/server/contract';
import { useEffect, useState } from 'react';
import type { ExportRequest } from '../../model/exports.ts';
import { personAsMessage, shortlistAsMessage } from '../../model/plain-text.ts';
import { useAppStrings } from '../../strings/index.ts';
import type { AskScreenProps } from './types.ts';

export interface Exports {
  /** Something is being prepared. */
  readonly busy: boolean;
  /** What the last one came to, said where it was asked for. */
  readonly outcome: { readonly kind: 'done' | 'failed'; readonly text: string } | undefined;
  /** Text that the browser would not take: to be copied by hand. */
  readonly uncopied: string | undefined;
  readonly closeCopy: () => void;
  readonly copyList: () => void;
  readonly copyPerson: (entry: ShortlistEntry) => void;
  readonly save: (request: ExportRequest) => void;
}

/** @param say tells those who do not see the page. */
export function useExports(props: AskScreenProps, say: (text: string) => void): Exports {
  const strings = useAppStrings();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Exports['outcome']>();
  const [uncopied, setUncopied] = useState<string>();
  const { id } = props.chat;
  useEffect(() => setOutcome(undefined), [id]);

  /** `work` resolves to what is said when it went well; undefined where something else says it. */
  const run = async (work: () => Promise<string | undefined>) => {
    setBusy(true);
    setOutcome(undefined);
    say(strings.exports.preparing);
    try {
      const done = await work();
      setOutcome(done === undefined ? undefined : { kind: 'done', text: done });
      say(done ?? '');
    } catch (error) {
      // The alert that shows it is read by itself.
      setOutcome({ kind: 'failed', text: error instanceof Error ? error.message : String(error) });
      say('');
    } finally {
      setBusy(false);
    }
  };

  const copy = (read: () => Promise<string>) =>
    void run(async () => {
      const text = read();
      if (await props.onCopy(text)) return strings.status.copied;
      setUncopied(await text);
      return undefined;
    });

  return {
    busy,
    outcome,
    uncopied,
    closeCopy: () => setUncopied(undefined),
    copyList: () =>
      copy(async () => shortlistAsMessage(props.chat.title, await props.loadLines(), { strings, language })),
    copyPerson: ({ talentId }) =>
      copy(async () => personAsMessage(await props.loadLine(talentId), { strings, language })),
    save: (request) => void run(async () => strings.exports.saved(await props.onExport(request))),
  };
}
