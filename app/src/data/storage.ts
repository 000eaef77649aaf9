/** What this browser keeps. Storage may be forbidden or full: then nothing is kept, and nothing breaks. */
export interface KeyValue {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string | undefined) => void;
}

const PREFIX = 'castmatch.';

export const localKeyValue: KeyValue = {
  get: (key) => {
    try {
      return localStorage.getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (key, value) => {
    try {
      if (value === undefined || value === '') localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, value);
    } catch {
      // Private windows and full disks: the draft then lives as long as the page.
    }
  },
};

/** Unsent words, by conversation: a closed tab must not cost a casting brief. */
export function createDrafts(storage: KeyValue = localKeyValue) {
  const inMemory = new Map<string, string>();
  return {
    get: (chatId: string): string => inMemory.get(chatId) ?? storage.get(`draft.${chatId}`) ?? '',
    /** @param kept false: for as long as the page lives, and no longer. */
    set: (chatId: string, text: string, kept = true): void => {
      inMemory.set(chatId, text);
      storage.set(`draft.${chatId}`, kept ? text : undefined);
    },
    /** For the next visit alone: words that are on the page, and not in the composer. */
    keep: (chatId: string, text: string): void => storage.set(`draft.${chatId}`, text),
  };
}
export type Drafts = ReturnType<typeof createDrafts>;
