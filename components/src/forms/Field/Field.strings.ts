import { strings } from '../../foundation/provider/language.ts';

export const fieldStrings = strings({
  en: { optional: 'optional', working: 'Working' },
  hi: { optional: 'वैकल्पिक', working: 'काम जारी है' },
  mr: { optional: 'ऐच्छिक', working: 'काम सुरू आहे' },
});
