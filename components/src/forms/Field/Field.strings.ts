import { strings } from '../../foundation/provider/language.ts';

export const fieldStrings = strings({
  en: { optional: 'optional' },
  hi: { optional: 'वैकल्पिक' },
  mr: { optional: 'ऐच्छिक' },
});
