import { createContext, useContext } from 'react';
import { catalogues } from '../strings/index.ts';
import type { Language, Strings } from '../strings/index.ts';

/** Language of the components around; English where no provider stands above. */
export const LanguageContext = createContext<Language>('en');

/** The language the components around speak. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The messages of the language around. */
export const useStrings = (): Strings => catalogues[useContext(LanguageContext)];
