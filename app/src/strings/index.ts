import { useLanguage, type Language } from '@castmatch/components';
import { en, type AppStrings } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

export type { Language } from '@castmatch/components';
export type { AppStrings } from './en.ts';

export const LANGUAGES = ['en', 'hi', 'mr'] as const satisfies readonly Language[];

export const strings: Readonly<Record<Language, AppStrings>> = { en, hi, mr };

/** The words of the language that the provider of the components is set to. */
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
