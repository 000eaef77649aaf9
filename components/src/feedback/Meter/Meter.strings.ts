import { strings } from '../../foundation/provider/language.ts';

export const meterStrings = strings({
  en: { of: (value: number, max: number) => `${value} of ${max}`, nearly: 'nearly full', full: 'full' },
  hi: { of: (value: number, max: number) => `${max} में से ${value}`, nearly: 'लगभग भरा', full: 'भर गया' },
  mr: { of: (value: number, max: number) => `${max} पैकी ${value}`, nearly: 'भरत आलं', full: 'भरलं' },
});
