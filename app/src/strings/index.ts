import { createContext, useContext } from 'react';
import { en, type AppStrings } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

export type { AppStrings } from './en.ts';
export const LANGUAGES = ['en', 'hi', 'mr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const strings: Readonly<Record<Language, AppStrings>> = { en, hi, mr };

/** The language of the page; screens read their words from it, so that stories and the app show the same. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useAppStrings(): AppStrings {
  return strings[useLanguage()];
}

/** The language this browser prefers among ours. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (found !== undefined) return found;
  }
  return 'en';
}
