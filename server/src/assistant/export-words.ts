/** Words of an exported conversation. */
import type { ExportLang } from '../contract.ts';

export interface ConversationWords {
  readonly kind: string;
  readonly untitled: string;
  readonly you: string;
  readonly exported: (at: string) => string;
  readonly results: (role: string | undefined) => string;
  readonly nearMisses: string;
  readonly missed: string;
  readonly asked: string;
  readonly notOnFile: string;
  readonly note: string;
  readonly comparison: string;
  readonly shortlist: string;
  readonly earlier: (count: number) => string;
}

const en: ConversationWords = {
  kind: 'Conversation',
  untitled: 'New role',
  you: 'You',
  exported: (at) => `Exported ${at}`,
  results: (role) => (role === undefined ? 'Results' : `Results: ${role}`),
  nearMisses: 'Near misses',
  missed: 'Missed',
  asked: 'asked',
  notOnFile: 'Not on file',
  note: 'To know',
  comparison: 'Comparison',
  shortlist: 'Shortlist',
  earlier: (count) =>
    count === 1 ? 'There is 1 other version of this.' : `There are ${count} other versions of this.`,
};
const hi: ConversationWords = {
  kind: 'बातचीत',
  untitled: 'नई भूमिका',
  you: 'आप',
  exported: (at) => `${at} को निकाला गया`,
  results: (role) => (role === undefined ? 'नतीजे' : `नतीजे: ${role}`),
  nearMisses: 'थोड़े से चूके',
  missed: 'नहीं मिला',
  asked: 'माँगा गया',
  notOnFile: 'फ़ाइल में नहीं',
  note: 'ध्यान दें',
  comparison: 'तुलना',
  shortlist: 'शॉर्टलिस्ट',
  earlier: (count) => `इसके ${count} और रूप हैं।`,
};
const mr: ConversationWords = {
  kind: 'संभाषण',
  untitled: 'नवी भूमिका',
  you: 'तुम्ही',
  exported: (at) => `${at} रोजी काढलं`,
  results: (role) => (role === undefined ? 'निकाल' : `निकाल: ${role}`),
  nearMisses: 'थोडक्यात हुकलेले',
  missed: 'जुळलं नाही',
  asked: 'मागितलं',
  notOnFile: 'नोंद नाही',
  note: 'लक्षात घ्या',
  comparison: 'तुलना',
  shortlist: 'शॉर्टलिस्ट',
  earlier: (count) => `याची आणखी ${count} रूपं आहेत.`,
};

const WORDS: Readonly<Record<ExportLang, ConversationWords>> = { en, hi, mr };
export const conversationWords = (lang: ExportLang): ConversationWords => WORDS[lang];
