/** Language and theme of this browser: kept in its storage, put on the root element. */
import { localKeyValue, type KeyValue } from '../data/storage.ts';
import { createStore, type Store } from '../data/store.ts';
import { LANGUAGES, preferredLanguage, type Language } from '../strings/index.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

export function createPreferences(storage: KeyValue = localKeyValue): Store<Preferences> {
  const store = createStore<Preferences>({
    language: oneOf(LANGUAGES, storage.get('language')) ?? preferredLanguage(navigator.languages),
    theme: oneOf(THEMES, storage.get('theme')) ?? 'system',
  });
  const apply = () => {
    const { language, theme } = store.get();
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  apply();
  store.subscribe(() => {
    apply();
    storage.set('language', store.get().language);
    storage.set('theme', store.get().theme);
  });
  return store;
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((candidate) => candidate === value);
}
