/**
 * `lang` for a run of text a person typed: Devanagari takes its own face and size from it. Marathi stands for
 * both languages here, as names and facts do not say which one they are in.
 */
export const langOf = (text: string): 'mr' | undefined =>
  /\p{Script=Devanagari}/u.test(text) ? 'mr' : undefined;
