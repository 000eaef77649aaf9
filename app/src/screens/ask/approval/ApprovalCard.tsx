import { Button, CopyButton, Heading, Text } from '@castmatch/components';
import type { ApprovalPart, OutwardMessage } from '@castmatch/server/contract';
import { useId, useRef, useState } from 'react';
import { useAppStrings } from '../../../strings/index.ts';
import { linkButton } from '../../common/links.css.ts';
import { Words } from '../../common/Words.tsx';
import * as css from './ApprovalCard.css.ts';

export interface ApprovalCardProps {
  readonly part: ApprovalPart;
  /**
   * A person's answer to exactly what is shown. Throws an error whose message is for people. Absent: it can only be
   * read, as in a story.
   */
  readonly onAnswer?: ((part: ApprovalPart, approved: boolean) => Promise<void>) | undefined;
}

/** What would leave the office, word for word. Before the yes there is nothing to copy; after it a person sends it. */
export function ApprovalCard({ part, onAnswer }: ApprovalCardProps) {
  const { approval: words } = useAppStrings();
  const heading = useId();
  const state = useId();
  const card = useRef<HTMLElement>(null);
  const [pending, setPending] = useState<boolean>();
  const [failed, setFailed] = useState<string>();
  const { purpose, messages, lang } = part.input;
  const approved = part.state === 'output-available';

  const answer = async (yes: boolean) => {
    setPending(yes);
    setFailed(undefined);
    try {
      await onAnswer?.(part, yes);
      // The button that was pressed is gone: what became of it is where the reader goes on.
      card.current?.focus();
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(undefined);
    }
  };

  return (
    <section ref={card} tabIndex={-1} aria-labelledby={heading} aria-describedby={state} className={css.card}>
      <div className={css.head}>
        <Heading level={2} id={heading} variant="interface">
          {words.title[purpose](messages.length)}
        </Heading>
        <Text as="p" variant="label" tone="ink2" id={state}>
          {approved ? words.approved : part.state === 'output-denied' ? words.denied : words.waiting}
        </Text>
      </div>
      <ul className={css.messages}>
        {messages.map((message) => (
          <li key={`${message.subject} ${message.people[0]?.talentId ?? ''}`} className={css.message}>
            <dl className={css.lines}>
              {message.via !== undefined && <Line name={words.via} value={message.via} />}
              <Line name={words.subject} value={message.subject} lang={lang} />
            </dl>
            <Text as="p" lang={lang} className={css.body}>
              {message.body}
            </Text>
            {approved && (
              <div className={css.buttons}>
                <CopyButton
                  text={() => `${message.subject}\n\n${message.body}`}
                  tone="outline"
                  size="medium"
                />
                {mailto(message) !== undefined && (
                  <a className={linkButton} href={mailto(message)}>
                    {words.mail}
                  </a>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {part.state === 'approval-requested' && onAnswer !== undefined && (
        <div className={css.foot}>
          <div className={css.buttons}>
            <Button
              tone="primary"
              pending={pending === true}
              {...(pending === false ? { disabledReason: words.answering } : {})}
              onClick={() => void answer(true)}
            >
              {words.approve}
            </Button>
            <Button
              pending={pending === false}
              {...(pending === true ? { disabledReason: words.answering } : {})}
              onClick={() => void answer(false)}
            >
              {words.deny}
            </Button>
          </div>
          {failed !== undefined && (
            <Text as="p" variant="label" tone="bad" role="alert">
              {failed}
            </Text>
          )}
        </div>
      )}
    </section>
  );
}

function Line({ name, value, lang }: { name: string; value: string; lang?: string }) {
  return (
    <>
      <Text as="dt" variant="label" tone="ink2">
        {name}
      </Text>
      <Text as="dd" className={css.value} {...(lang === undefined ? {} : { lang })}>
        <Words>{value}</Words>
      </Text>
    </>
  );
}

/** Mail programmes on Windows cut longer links off in the middle of a word. */
const LONGEST_LINK = 1_900;

/** To nobody yet: whom it goes to is chosen in the mail programme. */
function mailto({ subject, body }: OutwardMessage): string | undefined {
  const link = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return link.length <= LONGEST_LINK ? link : undefined;
}
