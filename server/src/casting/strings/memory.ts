/** Sentences about what is remembered across conversations, per language. */
import type { Lang } from '../../assistant/port.ts';

export interface MemoryStrings {
  /** Kept; `where` is a project or a part. */
  readonly saved: (what: string, where?: string) => string;
  readonly replaced: (what: string, before: string, where?: string) => string;
  readonly known: (what: string) => string;
  /** Edited by hand in the list of memories: words in a conversation do not replace it. */
  readonly kept: (what: string) => string;
  readonly forgot: (what: string) => string;
  readonly acrossConversations: string;
  readonly applied: (what: string, date: string) => string;
  readonly leftOut: (name: string, date: string, reason?: string) => string;
}

const en: MemoryStrings = {
  saved: (what, where) => `Noted${where === undefined ? '' : ` for ${where}`}: “${what}”`,
  replaced: (what, before, where) =>
    `Noted${where === undefined ? '' : ` for ${where}`}: “${what}” It takes the place of “${before}”, which stays in the history.`,
  known: (what) => `I have this already: “${what}”`,
  kept: (what) => `You edited this one by hand, so it stays: “${what}” Change it in the list of memories.`,
  forgot: (what) => `Forgotten: “${what}”`,
  acrossConversations: 'I keep this across conversations.',
  applied: (what, date) => `As you told me on ${date}: “${what}”`,
  leftOut: (name, date, reason) =>
    `Left out ${name}: passed on ${date}${reason === undefined ? '' : `, “${reason}”`}.`,
};
const hi: MemoryStrings = {
  saved: (what, where) => `${where === undefined ? 'याद' : `${where} के लिए याद`} रखा: “${what}”`,
  replaced: (what, before, where) =>
    `${where === undefined ? 'याद' : `${where} के लिए याद`} रखा: “${what}” यह “${before}” की जगह है; पुराना इतिहास में रहेगा।`,
  known: (what) => `यह पहले से याद है: “${what}”`,
  kept: (what) => `इसे आपने ख़ुद बदला था, इसलिए वही रहेगा: “${what}” बदलना हो तो यादों की सूची में बदलें।`,
  forgot: (what) => `भुला दिया: “${what}”`,
  acrossConversations: 'यह सभी बातचीतों में याद रहेगा।',
  applied: (what, date) => `जैसा आपने ${date} को कहा था: “${what}”`,
  leftOut: (name, date, reason) =>
    `${name} बाहर: ${date} को मना किया गया${reason === undefined ? '' : `, “${reason}”`}।`,
};
const mr: MemoryStrings = {
  saved: (what, where) => `${where === undefined ? '' : `${where} साठी `}लक्षात ठेवलं: “${what}”`,
  replaced: (what, before, where) =>
    `${where === undefined ? '' : `${where} साठी `}लक्षात ठेवलं: “${what}” हे “${before}” याऐवजी आहे; जुनं इतिहासात राहील.`,
  known: (what) => `हे आधीच लक्षात आहे: “${what}”`,
  kept: (what) => `हे तुम्ही स्वतः बदललं होतं, म्हणून तसंच राहील: “${what}” बदलायचं असेल तर आठवणींच्या यादीत बदला.`,
  forgot: (what) => `विसरलं: “${what}”`,
  acrossConversations: 'हे सगळ्या संभाषणांत लक्षात राहील.',
  applied: (what, date) => `तुम्ही ${date} रोजी सांगितल्याप्रमाणे: “${what}”`,
  leftOut: (name, date, reason) =>
    `${name} बाहेर: ${date} रोजी नकार${reason === undefined ? '' : `, “${reason}”`}.`,
};
const hiLatn: MemoryStrings = {
  saved: (what, where) => `${where === undefined ? 'Yaad' : `${where} ke liye yaad`} rakha: “${what}”`,
  replaced: (what, before, where) =>
    `${where === undefined ? 'Yaad' : `${where} ke liye yaad`} rakha: “${what}” Yeh “${before}” ki jagah hai; purana history mein rahega.`,
  known: (what) => `Yeh pehle se yaad hai: “${what}”`,
  kept: (what) =>
    `Ise aapne khud badla tha, isliye wahi rahega: “${what}” Badalna ho to yaadon ki list mein badlein.`,
  forgot: (what) => `Bhula diya: “${what}”`,
  acrossConversations: 'Yeh sab baatcheet mein yaad rahega.',
  applied: (what, date) => `Jaisa aapne ${date} ko kaha tha: “${what}”`,
  leftOut: (name, date, reason) =>
    `${name} bahar: ${date} ko mana kiya gaya${reason === undefined ? '' : `, “${reason}”`}.`,
};
const mrLatn: MemoryStrings = {
  saved: (what, where) => `${where === undefined ? '' : `${where} sathi `}lakshat thevla: “${what}”`,
  replaced: (what, before, where) =>
    `${where === undefined ? '' : `${where} sathi `}lakshat thevla: “${what}” He “${before}” chya jagi aahe; juna itihasat rahil.`,
  known: (what) => `He aadhich lakshat aahe: “${what}”`,
  kept: (what) =>
    `He tumhi swatah badalla hota, mhanun tasach rahil: “${what}” Badlaycha asel tar aathvaninchya yadit badla.`,
  forgot: (what) => `Visarla: “${what}”`,
  acrossConversations: 'He saglya sambhashanant lakshat rahil.',
  applied: (what, date) => `Tumhi ${date} roji sangitlyapramane: “${what}”`,
  leftOut: (name, date, reason) =>
    `${name} baher: ${date} roji nakar${reason === undefined ? '' : `, “${reason}”`}.`,
};

const ALL: Readonly<Record<Lang, MemoryStrings>> = { en, hi, mr, 'hi-Latn': hiLatn, 'mr-Latn': mrLatn };
/** The sentences of a language. */
export const memoryStrings = (lang: Lang): MemoryStrings => ALL[lang];
