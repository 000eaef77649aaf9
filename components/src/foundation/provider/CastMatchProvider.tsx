'use client';

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import '../page.css.ts';
import { SpeechContext } from './language.ts';
import type { Language, Translate } from './language.ts';

export interface CastMatchProviderProps {
  /**
   * Language of the words components bring themselves. Set the `lang` attribute of the document to the same
   * tag: faces, sizes and screen readers follow the attribute.
   * @default 'en'
   */
  lang?: Language;
  /** Changes each component's messages before they are shown. Keep it the same function between renders. */
  translate?: Translate;
  children: ReactNode;
}

/**
 * Gives components their language, and the page its ground and its type. It renders no element and knows no theme: theme, contrast, density and motion
 * are the attributes `data-theme`, `data-contrast`, `data-density` and `data-motion` on the root element.
 */
export function CastMatchProvider({ lang = 'en', translate, children }: CastMatchProviderProps) {
  const speech = useMemo(() => ({ language: lang, translate }), [lang, translate]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}
