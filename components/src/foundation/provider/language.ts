'use client';

import { createContext, useContext } from 'react';

/** Languages the components speak, as BCP 47 tags. */
export const languages = ['en', 'hi', 'mr'] as const;

/** A language the components speak. */
export type Language = (typeof languages)[number];

/**
 * The messages of one component in every language. Each component brings its own, so that an application carries
 * the words of the components it takes and no others.
 */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;

/** Changes messages on their way to the screen: a pseudo-locale, or a house's own words. */
export type Translate = <Messages>(messages: Messages, language: Language) => Messages;

export interface Speech {
  language: Language;
  translate?: Translate | undefined;
}

/** What the components around speak; English where no provider stands above. */
export const SpeechContext = createContext<Speech>({ language: 'en' });

/** The language the components around speak. */
export const useLanguage = (): Language => useContext(SpeechContext).language;

/** The messages of a component in the language around it. */
export function useStrings<Messages>(catalogue: Catalogue<Messages>): Messages {
  const { language, translate } = useContext(SpeechContext);
  const messages = catalogue[language];
  return translate ? translate(messages, language) : messages;
}

/** Declares a catalogue: every language must hold every message of the English one. */
export const strings = <Messages>(catalogue: {
  en: Messages;
  hi: NoInfer<Messages>;
  mr: NoInfer<Messages>;
}): Catalogue<Messages> => catalogue;
