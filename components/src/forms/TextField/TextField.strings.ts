import { strings } from '../../foundation/provider/language.ts';

export const textFieldStrings = strings({
  en: { clear: 'Clear' },
  hi: { clear: 'साफ़ करें' },
  mr: { clear: 'पुसा' },
});
