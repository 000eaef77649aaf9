import { strings } from '../../foundation/provider/language.ts';

export const modalStrings = strings({
  en: { close: 'Close' },
  hi: { close: 'बंद करें' },
  mr: { close: 'बंद करा' },
});
