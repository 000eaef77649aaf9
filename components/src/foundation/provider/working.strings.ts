import { strings } from './language.ts';

/** What a control says while its work is under way. */
export const workingStrings = strings({
  en: { working: 'Working' },
  hi: { working: 'काम जारी है' },
  mr: { working: 'काम सुरू आहे' },
});
