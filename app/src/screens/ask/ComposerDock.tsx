import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import { Composer, SuggestionList, type ComposerHandle } from '@castmatch/components';
import { lastSuggestions } from '../../model/turns.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './AskScreen.css.ts';
import { LintNotice } from './LintNotice.tsx';
import type { AskScreenProps } from './types.ts';
import { useLint } from './use-lint.ts';

export type { ComposerHandle } from '@castmatch/components';

type ComposerDockProps = Pick<AskScreenProps, 'chat' | 'draft' | 'lint' | 'onDraft' | 'onSend' | 'onStop'>;

/** Under the thread and outside what scrolls: the next steps of the last answer, and where one writes. */
export const ComposerDock = forwardRef<ComposerHandle, ComposerDockProps>(function ComposerDock(
  { chat, draft, lint, onDraft, onSend, onStop },
  ref,
) {
  const { ask } = useAppStrings();
  const composer = useRef<ComposerHandle>(null);
  useImperativeHandle(ref, () => ({
    focus: () => composer.current?.focus(),
    setDraft: (text) => composer.current?.setDraft(text),
  }));
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const [written, setWritten] = useState(draft);
  const fresh = useLint(written, lint).filter(({ term }) => !dismissed.includes(term));
  const suggestions = lastSuggestions(chat.turns);
  const streaming = chat.answer !== 'idle';
  const blocked = chat.loading === 'missing' || chat.loading === 'failed';
  if (blocked) return null;
  return (
    <div className={css.dock}>
      {!streaming && suggestions.length > 0 && (
        <SuggestionList
          items={suggestions}
          className={css.dockSuggestions}
          onSelect={({ prompt }) => {
            onSend(prompt);
            composer.current?.focus();
          }}
        />
      )}
      {fresh.length > 0 && (
        <LintNotice
          findings={fresh}
          onDismiss={() => {
            setDismissed([...dismissed, ...fresh.map(({ term }) => term)]);
            composer.current?.focus();
          }}
        />
      )}
      <Composer
        ref={composer}
        defaultDraft={draft}
        onDraftChange={(text) => {
          setWritten(text);
          onDraft(text);
        }}
        onSend={onSend}
        onStop={onStop}
        streaming={streaming}
        label={ask.composerLabel}
        placeholder={chat.turns.length > 0 ? ask.placeholderAgain : ask.placeholder}
      />
    </div>
  );
});
