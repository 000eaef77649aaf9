import { strings } from '../../foundation/provider/language.ts';

export const toastStrings = strings({
  en: { region: 'Notifications (F6)' },
  hi: { region: 'सूचनाएँ (F6)' },
  mr: { region: 'सूचना (F6)' },
});
