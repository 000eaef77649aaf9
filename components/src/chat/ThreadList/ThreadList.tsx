'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes, MouseEvent } from 'react';
import { IconButton } from '../../actions/IconButton/index.ts';
import { cx } from '../../foundation/cx.ts';
import { createIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import { shortTime } from '../time.ts';
import * as css from './ThreadList.css.ts';

/** A conversation as a list shows it. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** An answer is being written in it. */
  readonly running?: boolean;
}

export interface ThreadListProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** In the order to show. */
  threads: readonly Thread[];
  /** `id` of the one that is open. */
  currentId?: string;
  /** Address of a conversation, so that it can open in another tab. */
  hrefOf: (id: string) => string;
  /** Opens a conversation in place. Left out, the address is followed. */
  onOpen?: (id: string) => void;
  /** Asks for a conversation to be deleted; the screen makes sure. Left out, there is no delete button. */
  onDelete?: (thread: Thread) => void;
  /** The moment times are told from. Now, where left out. */
  now?: Date;
  /** Time zone to tell times in; the browser's where left out. */
  timeZone?: string;
}

const DeleteIcon = /* @__PURE__ */ createIcon(
  'DeleteIcon',
  'M3.5 5.5h13M7.5 5.5V3.25h5V5.5M5.25 5.5l.75 11h8l.75-11M8.5 8.5v5M11.5 8.5v5',
);

/** Conversations, the current one on paper, times at the end. */
export const ThreadList = forwardRef<HTMLElement, ThreadListProps>(function ThreadList(
  { threads, currentId, hrefOf, onOpen, onDelete, now, timeZone, className, ...props },
  ref,
) {
  const strings = useStrings(chatStrings);
  const language = useLanguage();
  const from = now ?? new Date();

  const open = (event: MouseEvent, id: string) => {
    // With a key held or the middle button, the browser opens a tab or a window: that stays its business.
    if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
      return;
    event.preventDefault();
    onOpen(id);
  };

  return (
    <nav
      ref={ref}
      aria-label={strings.conversations}
      data-component="ThreadList"
      className={cx(css.root, className)}
      {...props}
    >
      {threads.length === 0 ? (
        <p className={css.none}>{strings.noConversations}</p>
      ) : (
        <ul className={css.list}>
          {threads.map((thread) => (
            <li key={thread.id} className={css.row}>
              <a
                href={hrefOf(thread.id)}
                aria-current={thread.id === currentId ? 'page' : undefined}
                className={css.open}
                onClick={(event) => open(event, thread.id)}
              >
                <span className={css.title} lang={devanagari(thread.title)}>
                  {thread.title}
                </span>
                {thread.running ? (
                  <span role="img" aria-label={strings.answering} className={css.running} />
                ) : (
                  <time dateTime={thread.updatedAt} className={css.time}>
                    {shortTime(thread.updatedAt, from, language, timeZone)}
                  </time>
                )}
              </a>
              {onDelete && (
                <IconButton
                  icon={DeleteIcon}
                  size="small"
                  label={strings.deleteConversation(thread.title)}
                  data-part="delete"
                  className={css.remove}
                  onClick={() => onDelete(thread)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
});

const devanagari = (text: string) => (/\p{Script=Devanagari}/u.test(text) ? 'mr' : undefined);
