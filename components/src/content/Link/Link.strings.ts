import { strings } from '../../foundation/provider/language.ts';

export const linkStrings = strings({
  en: { newTab: 'opens in a new tab' },
  hi: { newTab: 'नए टैब में खुलता है' },
  mr: { newTab: 'नव्या टॅबमध्ये उघडते' },
});
