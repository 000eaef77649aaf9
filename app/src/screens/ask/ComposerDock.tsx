import { forwardRef, useImperativeHandle, useRef } from 'react';
import { Composer, SuggestionList, type ComposerHandle } from '@castmatch/components';
import { lastSuggestions } from '../../model/turns.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './AskScreen.css.ts';
import type { AskScreenProps } from './types.ts';

export type { ComposerHandle } from '@castmatch/components';

type ComposerDockProps = Pick<AskScreenProps, 'chat' | 'draft' | 'onDraft' | 'onSend' | 'onStop'>;

/** Under the thread and outside what scrolls: the next steps of the last answer, and where one writes. */
export const ComposerDock = forwardRef<ComposerHandle, ComposerDockProps>(function ComposerDock(
  { chat, draft, onDraft, onSend, onStop },
  ref,
) {
  const { ask } = useAppStrings();
  const composer = useRef<ComposerHandle>(null);
  useImperativeHandle(ref, () => ({
    focus: () => composer.current?.focus(),
    setDraft: (text) => composer.current?.setDraft(text),
  }));
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
      <Composer
        ref={composer}
        defaultDraft={draft}
        onDraftChange={onDraft}
        onSend={onSend}
        onStop={onStop}
        streaming={streaming}
        label={ask.composerLabel}
        placeholder={chat.turns.length > 0 ? ask.placeholderAgain : ask.placeholder}
      />
    </div>
  );
});
