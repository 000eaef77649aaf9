import { strings } from '../../foundation/provider/language.ts';

export const alertDialogStrings = strings({
  en: { cancel: 'Cancel' },
  hi: { cancel: 'रद्द करें' },
  mr: { cancel: 'रद्द करा' },
});
