import { strings } from '../../foundation/provider/language.ts';

/** Each gets the number as it is written, and whether it is one. */
export const textAreaStrings = strings({
  en: {
    left: (count: string, one: boolean) => (one ? `${count} character left` : `${count} characters left`),
    over: (count: string, one: boolean) =>
      one
        ? `${count} character too many: shorten the text`
        : `${count} characters too many: shorten the text`,
  },
  hi: {
    left: (count) => `${count} अक्षर और लिखे जा सकते हैं`,
    over: (count, one) =>
      one ? `${count} अक्षर ज़्यादा है: लिखा हुआ छोटा करें` : `${count} अक्षर ज़्यादा हैं: लिखा हुआ छोटा करें`,
  },
  mr: {
    left: (count, one) => (one ? `आणखी ${count} अक्षर लिहिता येईल` : `आणखी ${count} अक्षरे लिहिता येतील`),
    over: (count, one) =>
      one ? `${count} अक्षर जास्त आहे: मजकूर कमी करा` : `${count} अक्षरे जास्त आहेत: मजकूर कमी करा`,
  },
});
