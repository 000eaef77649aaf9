import { useState } from 'react';
import { Button, CrossIcon, Dialog, IconButton, Text, useLanguage } from '@castmatch/components';
import type { ChatSummary } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { Words } from '../common/Words.tsx';
import { shortTime } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './ChatsScreen.css.ts';

export interface ChatsScreenProps {
  readonly frame: FrameProps;
  readonly loading: boolean;
  readonly problem?: string;
  readonly onRetry: () => void;
  readonly onDelete: (chatId: string) => void;
}

/** All conversations, newest first. */
export function ChatsScreen({ frame, loading, problem, onRetry, onDelete }: ChatsScreenProps) {
  const strings = useAppStrings();
  const language = useLanguage();
  const [doomed, setDoomed] = useState<ChatSummary>();
  return (
    <Frame
      frame={frame}
      place="chats"
      title={strings.chats.title}
      actions={
        <a href="/" className={linkButton}>
          {strings.nav.newRole}
        </a>
      }
    >
      <div className={page.column}>
        {problem !== undefined && <Problem text={problem} onRetry={onRetry} />}
        {problem === undefined && frame.chats.length === 0 && !loading && (
          <div className={page.state}>
            <Text as="p" variant="prose">
              {strings.chats.empty}
            </Text>
            <a href="/" className={linkButton}>
              {strings.problem.startNew}
            </a>
          </div>
        )}
        {frame.chats.length > 0 && (
          <ul className={css.list}>
            {frame.chats.map((chat) => (
              <li key={chat.id} className={css.row}>
                <a href={`/c/${encodeURIComponent(chat.id)}`} className={css.title}>
                  <Words>{chat.title || strings.ask.untitled}</Words>
                </a>
                <Text variant="label" tone="ink2">
                  {chat.running ? strings.chats.running : shortTime(chat.updatedAt, language)}
                </Text>
                <IconButton
                  label={strings.chats.remove(chat.title || strings.ask.untitled)}
                  icon={CrossIcon}
                  className={css.remove}
                  onClick={() => setDoomed(chat)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <DeleteDialog
        {...(doomed === undefined ? {} : { title: doomed.title || strings.ask.untitled })}
        onCancel={() => setDoomed(undefined)}
        onConfirm={() => {
          if (doomed) onDelete(doomed.id);
          setDoomed(undefined);
        }}
      />
    </Frame>
  );
}

/** Asks before a conversation goes for good. Shown while there is a title. */
export function DeleteDialog(props: { title?: string; onCancel: () => void; onConfirm: () => void }) {
  const { chats } = useAppStrings();
  return (
    <Dialog
      open={props.title !== undefined}
      onClose={props.onCancel}
      title={chats.confirmTitle}
      description={props.title === undefined ? undefined : chats.confirmText(props.title)}
      footer={
        <>
          <Button onClick={props.onCancel}>{chats.cancel}</Button>
          <Button tone="primary" onClick={props.onConfirm}>
            {chats.confirm}
          </Button>
        </>
      }
    />
  );
}
