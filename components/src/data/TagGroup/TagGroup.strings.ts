import { strings } from '../../foundation/provider/language.ts';

export const tagGroupStrings = strings({
  en: {
    remove: (label: string) => `Remove ${label}`,
    removed: (label: string) => `${label} removed`,
    hint: 'Press Delete to remove one.',
    none: 'None',
  },
  hi: {
    remove: (label) => `${label} हटाएँ`,
    removed: (label) => `${label} हटाया गया`,
    hint: 'किसी एक को हटाने के लिए Delete दबाएँ।',
    none: 'कोई नहीं',
  },
  mr: {
    remove: (label) => `${label} काढा`,
    removed: (label) => `${label} काढले`,
    hint: 'एखादे काढण्यासाठी Delete दाबा.',
    none: 'काहीही नाही',
  },
});
