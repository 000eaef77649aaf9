'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';
import { Mark } from '../../foundation/brand/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import { clockTime } from '../time.ts';
import * as css from './Message.css.ts';

export interface MessageProps extends HTMLAttributes<HTMLElement> {
  speaker: 'you' | 'assistant';
  /** When it was said, ISO 8601. */
  time?: string;
  /** Time zone to show it in; the browser's where left out. */
  timeZone?: string;
  /** `MessageProse` and whatever the turn brings, on the text axis; what takes the whole width goes into `MessageWide`. */
  children: ReactNode;
}

/** One turn of a conversation, set like a script: the speaker in the margin, no bubble. It is never a live region. */
export const Message = forwardRef<HTMLElement, MessageProps>(function Message(
  { speaker, time, timeZone, className, children, ...props },
  ref,
) {
  const strings = useStrings(chatStrings);
  const language = useLanguage();
  const name = speaker === 'you' ? strings.you : 'CastMatch';
  const clock = time && clockTime(time, language, timeZone);
  return (
    <article
      ref={ref}
      aria-label={clock ? strings.saidAt(name, clock) : name}
      data-component="Message"
      data-speaker={speaker}
      className={cx(css.root, className)}
      {...props}
    >
      <div className={css.turn}>
        <div className={cx(css.margin, speaker === 'assistant' && css.markOnly)}>
          {speaker === 'you' ? (
            <span className={css.speaker}>{name}</span>
          ) : (
            <Mark label={name} className={css.mark} />
          )}
          {speaker === 'you' && clock && (
            <time dateTime={time} className={css.time}>
              {clock}
            </time>
          )}
        </div>
        {children}
      </div>
    </article>
  );
});

export interface MessageProseProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * Whose words they are: one's own stand back, line breaks kept.
   * @default 'assistant'
   */
  speaker?: MessageProps['speaker'];
  /** BCP 47 tag of the text. */
  lang?: string;
}

/** The words of a turn, held to the reading measure. */
export const MessageProse = forwardRef<HTMLDivElement, MessageProseProps>(function MessageProse(
  { speaker = 'assistant', className, ...props },
  ref,
) {
  return (
    <div ref={ref} data-component="MessageProse" className={cx(css.prose[speaker], className)} {...props} />
  );
});

/** Sets a sheet or table over the whole width of a turn, the script margin included. */
export const MessageWide = forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(function MessageWide(
  { className, ...props },
  ref,
) {
  return <div ref={ref} data-component="MessageWide" className={cx(css.wide, className)} {...props} />;
});
