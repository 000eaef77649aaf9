/** A conversation as the wire has it. */
import type { Assistant } from '../assistant/assistant.ts';
import type { Chat } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Store, StoredChat } from '../store/port.ts';

export async function readConversation(
  { store, assistant }: { readonly store: Store; readonly assistant: Assistant },
  scope: Scope,
  chat: StoredChat,
): Promise<Chat> {
  const { id, title, updatedAt, archivedAt, temporary } = chat;
  // Asked first: an answer that ends in between is then in the messages.
  const running = assistant.running(scope, id) !== undefined;
  const [messages, shortlist, branches] = await Promise.all([
    store.chats.messages(scope, id),
    store.chats.shortlist(scope, id),
    store.conversations.branches(scope, id),
  ]);
  return {
    id,
    title,
    updatedAt,
    running,
    messages,
    shortlist,
    branches,
    ...(archivedAt !== undefined && { archived: true }),
    ...(temporary && { temporary }),
  };
}
