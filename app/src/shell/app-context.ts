/** What lives as long as the page: the client, what it has read, and the choices of this browser. */
import { createContext, useContext } from 'react';
import type { ChatSummary, Status } from '@castmatch/server/contract';
import { createApi, type Api } from '../data/api.ts';
import { createChatStore, type ChatStore } from '../data/chat-store.ts';
import { newId } from '../data/ids.ts';
import { createResource, type Resource } from '../data/resource.ts';
import { createDrafts, type Drafts } from '../data/storage.ts';
import type { Store } from '../data/store.ts';
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
  /** Removes the conversation here and on the server. */
  readonly deleteChat: (chatId: string) => Promise<void>;
}

export function createServices(api: Api = createApi()): AppServices {
  const status = createResource(() => api.status());
  const chats = createResource<readonly ChatSummary[]>(() => api.chats());
  const drafts = createDrafts();
  const stores = new Map<string, ChatStore>();
  const fresh = new Set<string>();
  let unused = newId('chat');

  const chat = (chatId: string): ChatStore => {
    const known = stores.get(chatId);
    if (known !== undefined) return known;
    const store = createChatStore({
      api,
      chatId,
      isNew: fresh.has(chatId),
      onTurnChange: () => void chats.refresh(),
      onReturned: (text) => drafts.set(chatId, text),
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
    deleteChat: async (chatId) => {
      await api.deleteChat(chatId);
      stores.delete(chatId);
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
