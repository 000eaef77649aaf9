import { strings } from '../../foundation/provider/language.ts';

export const rangeSliderStrings = strings({
  en: { from: 'from', to: 'to' },
  hi: { from: 'से', to: 'तक' },
  mr: { from: 'पासून', to: 'पर्यंत' },
});
