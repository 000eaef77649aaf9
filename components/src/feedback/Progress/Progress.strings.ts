import { strings } from '../../foundation/provider/language.ts';

export const progressStrings = strings({
  en: { working: 'Working', of: (value: number, max: number) => `${value} of ${max}` },
  hi: { working: 'काम जारी है', of: (value: number, max: number) => `${max} में से ${value}` },
  mr: { working: 'काम सुरू आहे', of: (value: number, max: number) => `${max} पैकी ${value}` },
});
