import { PlusIcon, Text, ThreadList } from '@castmatch/components';
import type { ChatSummary } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './Frame.css.ts';

/** The conversations in the rail, with the way to a new one at their head. */
export function RailChats({ chats, chatId }: { chats: readonly ChatSummary[]; chatId?: string }) {
  const { nav, ask } = useAppStrings();
  return (
    <div className={css.railChats}>
      <div className={css.railHead}>
        <Text variant="label" weight="strong" className={css.railTitle}>
          {nav.chats}
        </Text>
        <a href="/" aria-label={nav.newRole} title={nav.newRole} className={css.railNew}>
          <PlusIcon />
        </a>
      </div>
      <ThreadList
        threads={chats.map((chat) => ({ ...chat, title: chat.title || ask.untitled }))}
        hrefOf={hrefOfChat}
        {...(chatId === undefined ? {} : { currentId: chatId })}
      />
    </div>
  );
}

export function hrefOfChat(chatId: string): string {
  return `/c/${encodeURIComponent(chatId)}`;
}
