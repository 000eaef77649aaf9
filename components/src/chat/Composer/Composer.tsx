'use client';

import { forwardRef, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { FormEvent, FormHTMLAttributes, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Button } from '../../actions/Button/index.ts';
import { cx } from '../../foundation/cx.ts';
import { SendIcon, StopIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import { growToContent } from './grow.ts';
import * as css from './Composer.css.ts';

/** What a screen may do to a composer from outside. */
export interface ComposerHandle {
  focus: () => void;
  /** Puts words into the field and the caret after them. What was there is replaced. */
  setDraft: (text: string) => void;
}

export interface ComposerProps extends Omit<
  FormHTMLAttributes<HTMLFormElement>,
  'onSubmit' | 'defaultValue'
> {
  /** Takes the words, trimmed. Return `false` to keep them in the field, for instance when they could not be sent. */
  onSend: (text: string) => boolean | void;
  /** Stops the answer under way. */
  onStop: () => void;
  /** An answer is being written: Send becomes Stop, and one can keep typing. */
  streaming?: boolean;
  /** Words in the field at first, for instance a kept draft. */
  defaultDraft?: string;
  /** Called with each change of the draft, for keeping it. */
  onDraftChange?: (text: string) => void;
  /**
   * Name of the field.
   * @default "Message", in the language around
   */
  label?: string;
  /** @default "Describe a role", in the language around */
  placeholder?: string;
  /** Controls of the screen's own, at the start of the tool row. Not shown on a phone. */
  tools?: ReactNode;
  /**
   * Longest message in UTF-16 code units, as the server counts. More can be typed and pasted, nothing is cut; it
   * cannot be sent.
   * @default 20000
   */
  maxLength?: number;
}

/** From this share of the longest message on, the length is shown. */
const NEARLY_FULL = 0.9;

/** Where a casting person writes: Enter sends, Shift+Enter breaks the line, and an input method is left in peace. */
export const Composer = forwardRef<ComposerHandle, ComposerProps>(function Composer(
  {
    onSend,
    onStop,
    streaming = false,
    defaultDraft = '',
    onDraftChange,
    label,
    placeholder,
    tools,
    maxLength = 20_000,
    className,
    ...props
  },
  ref,
) {
  const strings = useStrings(chatStrings);
  const language = useLanguage();
  const noteId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // The draft lives here: a key press renders the composer and nothing of the conversation above it.
  const [draft, setDraft] = useState(defaultDraft);
  const [refused, setRefused] = useState(false);

  const change = (text: string) => {
    setDraft(text);
    setRefused(false);
    onDraftChange?.(text);
  };

  useLayoutEffect(() => growToContent(field.current), [draft]);
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    setDraft: (text) => {
      change(text);
      const area = field.current;
      if (!area) return;
      area.value = text;
      area.focus();
      area.setSelectionRange(text.length, text.length);
    },
  }));

  const over = draft.length - maxLength;
  const count = (value: number) => value.toLocaleString(`${language}-IN-u-nu-latn`);

  const send = () => {
    const text = draft.trim();
    if (streaming) return setRefused(true);
    if (text === '' || over > 0) return field.current?.focus();
    if (onSend(text) !== false) change('');
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that picks a candidate of an input method is not Enter; Safari tells only by key code 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  // The box looks like the field: a press anywhere on it that is no control writes.
  const onBoxMouseDown = (event: MouseEvent) => {
    if (event.target === field.current || (event.target as Element).closest('button, a, input, select'))
      return;
    event.preventDefault();
    field.current?.focus();
  };

  const lengthShown = draft.length > maxLength * NEARLY_FULL;
  return (
    <form data-component="Composer" className={cx(css.root, className)} onSubmit={onSubmit} {...props}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a larger target for the pointer only */}
      <div className={css.box} onMouseDown={onBoxMouseDown}>
        <textarea
          ref={field}
          rows={1}
          value={draft}
          aria-label={label ?? strings.message}
          placeholder={placeholder ?? strings.describeRole}
          aria-invalid={over > 0 || undefined}
          aria-describedby={noteId}
          enterKeyHint="send"
          autoComplete="off"
          className={css.field}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className={css.tools}>
          {tools}
          <span className={css.hint}>{refused ? strings.sendAfterAnswer : strings.nothingLeaves}</span>
        </div>
        {streaming ? (
          <Button key="stop" className={cx(css.send, css.stop)} onClick={onStop}>
            <StopIcon />
            <span className={css.sendWord}>{strings.stop}</span>
          </Button>
        ) : (
          <Button key="send" type="submit" tone="primary" className={css.send}>
            <SendIcon />
            <span className={css.sendWord}>{strings.send}</span>
          </Button>
        )}
      </div>
      {/* Always present: it describes the field, and a change in it is announced. */}
      <p id={noteId} role="status" className={cx(lengthShown && css.below, over > 0 && css.over)}>
        {over > 0
          ? strings.tooLong(count(over))
          : lengthShown && strings.lengthUsed(count(draft.length), count(maxLength))}
      </p>
    </form>
  );
});
