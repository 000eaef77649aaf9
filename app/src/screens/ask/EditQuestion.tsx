import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, TextArea } from '@castmatch/components';
import { MAX_MESSAGE_LENGTH } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './TurnTools.css.ts';

interface EditQuestionProps {
  readonly text: string;
  readonly onCancel: () => void;
  readonly onSend: (text: string) => void;
}

/** One's own question in the place where it stands, to be asked in other words. */
export function EditQuestion({ text, onCancel, onSend }: EditQuestionProps) {
  const { conversations: words } = useAppStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const send = () => {
    const next = draft.trim();
    if (next === '' || next.length > MAX_MESSAGE_LENGTH) return field.current?.focus();
    if (next === text.trim()) return onCancel();
    onSend(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={css.editor}>
      <TextArea
        ref={field}
        label={words.editLabel}
        hint={words.editHint}
        limit={MAX_MESSAGE_LENGTH}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={css.editorButtons}>
        <Button tone="primary" onClick={send}>
          {words.editSend}
        </Button>
        <Button onClick={onCancel}>{words.editCancel}</Button>
      </div>
    </div>
  );
}
