import type { ReactNode } from 'react';
import type { Language } from '../strings/index.ts';
import { LanguageContext } from './strings-context.ts';

export interface CastMatchProviderProps {
  /**
   * Language of the words components bring themselves. Set the `lang` attribute of the document to the same
   * tag: faces, sizes and screen readers follow the attribute.
   * @default 'en'
   */
  lang?: Language;
  children: ReactNode;
}

/**
 * Gives components their language. It renders no element and knows no theme: theme, contrast, density and motion
 * are the attributes `data-theme`, `data-contrast`, `data-density` and `data-motion` on the root element.
 */
export function CastMatchProvider({ lang = 'en', children }: CastMatchProviderProps) {
  return <LanguageContext.Provider value={lang}>{children}</LanguageContext.Provider>;
}
