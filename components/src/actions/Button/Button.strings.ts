import { strings } from '../../foundation/provider/language.ts';

export const buttonStrings = strings({
  en: { working: 'Working' },
  hi: { working: 'काम जारी है' },
  mr: { working: 'काम सुरू आहे' },
});
