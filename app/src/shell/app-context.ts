/** What lives as long as the page: the client, what it has read, and the choices of this browser. */
import { createContext, useContext } from 'react';
import type { ChatSummary, Status } from '@castmatch/server/contract';
import { createApi, type Api } from '../data/api.ts';
import { createChatStore, type ChatStore } from '../data/chat-store.ts';
import { newId } from '../data/ids.ts';
import { createResource, type Resource } from '../data/resource.ts';
import { createDrafts, type Drafts } from '../data/storage.ts';
import { createStore, type Store } from '../data/store.ts';
import { createPreferences, type Preferences } from './preferences.ts';

export interface AppServices {
  readonly api: Api;
  readonly status: Resource<Status>;
  readonly chats: Resource<readonly ChatSummary[]>;
  readonly drafts: Drafts;
  readonly preferences: Store<Preferences>;
  /** The store of a conversation; the same one each time, so that an answer goes on when its page is left. */
  readonly chat: (chatId: string) => ChatStore;
  /** Id for the conversation that the next question begins: the same one until it has an address of its own. */
  readonly newChatId: () => string;
  /** The conversation has begun and has its address: the next one gets another id. */
  readonly claimChatId: (chatId: string) => void;
  /** Words that the server would not take, by conversation: they belong back into its composer. */
  readonly returned: Store<Readonly<Record<string, { readonly text: string; readonly at: number }>>>;
  /** Deletes temporary conversations that are open, except this one. Without one: all, as the page is going away. */
  readonly closeTemporary: (except?: string) => void;
  /** Removes the conversation here and on the server. */
  readonly deleteChat: (chatId: string) => Promise<void>;
}

export function createServices(api: Api = createApi()): AppServices {
  const status = createResource(() => api.status());
  const chats = createResource<readonly ChatSummary[]>(() => api.chats());
  const drafts = createDrafts();
  const stores = new Map<string, ChatStore>();
  const returned: AppServices['returned'] = createStore({});
  const fresh = new Set<string>();
  let unused = newId('chat');

  const chat = (chatId: string): ChatStore => {
    const known = stores.get(chatId);
    if (known !== undefined) return known;
    const store: ChatStore = createChatStore({
      api,
      chatId,
      isNew: fresh.has(chatId),
      onTurnChange: () => void chats.refresh(),
      onReturned: (text) => {
        drafts.set(chatId, text, !store.state.get().temporary);
        returned.set((now) => ({ ...now, [chatId]: { text, at: (now[chatId]?.at ?? 0) + 1 } }));
      },
      // A reload finds them in the composer.
      onUnsent: (text) => drafts.keep(chatId, store.state.get().temporary ? '' : text),
    });
    stores.set(chatId, store);
    return store;
  };

  return {
    api,
    status,
    chats,
    drafts,
    preferences: createPreferences(),
    chat,
    newChatId: () => {
      fresh.add(unused);
      return unused;
    },
    claimChatId: (chatId) => {
      if (chatId === unused) unused = newId('chat');
    },
    returned,
    closeTemporary: (except) => {
      for (const [chatId, store] of stores) {
        const { temporary, messages } = store.state.get();
        if (!temporary || messages.length === 0 || chatId === except) continue;
        api.conversations.deleteOnLeave(chatId);
        stores.delete(chatId);
        drafts.set(chatId, '');
      }
    },
    deleteChat: async (chatId) => {
      stores.delete(chatId);
      await api.deleteChat(chatId);
      drafts.set(chatId, '');
      await chats.refresh();
    },
  };
}

const Context = createContext<AppServices | undefined>(undefined);
export const AppServicesProvider = Context.Provider;

export function useServices(): AppServices {
  const services = useContext(Context);
  if (services === undefined) throw new Error('useServices needs <AppServicesProvider> above it.');
  return services;
}
