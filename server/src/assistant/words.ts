/** The few words that the assistant itself puts into an answer, in the language of the question. */
import { detectLang } from '../casting/read/lang.ts';
import type { Suggestions } from '../contract.ts';
import type { Lang } from './port.ts';

interface Words {
  /** A button, and what it says in the person's name. */
  readonly goOn: readonly [label: string, prompt: string];
  readonly refused: (reference: string) => string;
  readonly notKept: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    goOn: ['Continue', 'Continue where you stopped.'],
    refused: (reference) =>
      `Claude could not take this question (reference ${reference}). Roster search answers instead.`,
    notKept: 'Memory is paused: this answer cannot be kept just now. Copy what you need of it.',
  },
  hi: {
    goOn: ['आगे बताइए', 'जहाँ रुके थे, वहाँ से आगे बताइए।'],
    refused: (reference) => `Claude यह सवाल नहीं ले सका (संदर्भ ${reference})। रोस्टर खोज जवाब दे रही है।`,
    notKept: 'याददाश्त रुकी है: यह जवाब अभी सहेजा नहीं जा सकता। जो चाहिए, कॉपी कर लें।',
  },
  mr: {
    goOn: ['पुढे सांगा', 'जिथे थांबलात, तिथून पुढे सांगा.'],
    refused: (reference) => `Claude हा प्रश्न घेऊ शकला नाही (संदर्भ ${reference}). रोस्टर शोध उत्तर देत आहे.`,
    notKept: 'आठवण थांबली आहे: हे उत्तर आत्ता जपता येत नाही. हवे ते कॉपी करा.',
  },
  'hi-Latn': {
    goOn: ['Aage batao', 'Jahan ruke the, wahan se aage batao.'],
    refused: (reference) =>
      `Claude yeh sawaal nahi le saka (reference ${reference}). Jawab roster search de rahi hai.`,
    notKept: 'Memory ruki hai: yeh jawab abhi save nahi ho sakta. Jo chahiye, copy kar lein.',
  },
  'mr-Latn': {
    goOn: ['Pudhe sanga', 'Jithe thamblat, tithun pudhe sanga.'],
    refused: (reference) =>
      `Claude ha prashna gheu shakla nahi (reference ${reference}). Uttar roster search det aahe.`,
    notKept: 'Memory thambli aahe: he uttar aatta japta yet nahi. Have te copy kara.',
  },
};

/** The step under an answer that was cut short. @param asked - The words that it answers. */
export function continueSteps(asked: string): Suggestions['items'] {
  const [label, prompt] = WORDS[detectLang(asked)].goOn;
  return [{ label, prompt }];
}

export const refusedWords = (asked: string, reference: string): string =>
  WORDS[detectLang(asked)].refused(reference);

export const notKeptWords = (asked: string): string => WORDS[detectLang(asked)].notKept;
