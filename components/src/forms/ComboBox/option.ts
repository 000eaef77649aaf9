/** One thing to choose. */
export interface ComboBoxOption {
  /** What is handed on; not empty, and unique in the list. */
  value: string;
  /** What is shown and searched. */
  label: string;
  /** A few words after the label; searched too. */
  hint?: string;
  /** Why it cannot be chosen now; shown in the place of the hint. It can still be reached. */
  disabledReason?: string;
  /** BCP 47 tag of the words, where it differs from the page. */
  lang?: string;
}

/** Whether an option is to be listed for what is typed. */
export type ComboBoxFilter = (option: ComboBoxOption, typed: string) => boolean;

/**
 * Text as it is compared: without case and accents. Of Devanagari only the nukta and invisible joiners go, because
 * other marks are vowels: कि and का stay two words.
 */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u093C\u200C\u200D]/g, '')
    .toLocaleLowerCase();

/** Every word typed occurs in the label or in the hint, in any order. */
export const everyWord: ComboBoxFilter = ({ label, hint = '' }, typed) => {
  const text = folded(`${label} ${hint}`);
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
};
