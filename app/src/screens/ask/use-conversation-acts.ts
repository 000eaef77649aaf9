/** What can be done with the conversation that is open, and what it came to. */
import type { ChatExportFormat } from '@castmatch/server/contract';
import { useEffect, useState } from 'react';
import { useAppStrings } from '../../strings/index.ts';
import type { AskScreenProps } from './types.ts';

export interface ConversationOutcome {
  readonly tone: 'ok' | 'bad';
  readonly text: string;
  readonly undo?: () => void;
}

/** @param say tells those who do not see the page. */
export function useConversationActs(props: AskScreenProps, say: (text: string) => void) {
  const { ask, conversations: words } = useAppStrings();
  const [outcome, setOutcome] = useState<ConversationOutcome>();
  const { id } = props.chat;
  useEffect(() => setOutcome(undefined), [id]);

  const run = async (work: () => Promise<Omit<ConversationOutcome, 'tone'> | undefined>) => {
    setOutcome(undefined);
    try {
      const done = await work();
      setOutcome(done && { tone: 'ok', ...done });
      if (done) say(done.text);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      setOutcome({ tone: 'bad', text });
      say(text);
    }
  };
  const title = props.chat.title || ask.untitled;
  const archive = (archived: boolean) =>
    void run(async () => {
      await props.onArchive(archived);
      return archived
        ? { text: words.archivedNow(title), undo: () => archive(false) }
        : { text: words.unarchivedNow(title) };
    });
  return {
    outcome,
    dismiss: () => setOutcome(undefined),
    archive,
    rename: (next: string) =>
      void run(async () => {
        await props.onRename(next);
        return undefined;
      }),
    save: (format: ChatExportFormat) =>
      void run(async () => ({ text: words.saved(await props.onSave(format)) })),
  };
}
