import { strings } from '../../foundation/provider/language.ts';

export const comboBoxStrings = strings({
  en: {
    show: 'Show options',
    searching: 'Searching',
    empty: 'Nothing matches',
    results: (count: number) => (count === 1 ? '1 option' : `${count} options`),
    remove: (label: string) => `Remove ${label}`,
    removed: (label: string) => `${label} removed`,
    chosen: 'Chosen',
  },
  hi: {
    show: 'विकल्प दिखाएँ',
    searching: 'खोज जारी है',
    empty: 'कोई मेल नहीं मिला',
    results: (count: number) => `${count} विकल्प`,
    remove: (label: string) => `${label} हटाएँ`,
    removed: (label: string) => `${label} हटाया गया`,
    chosen: 'चुने गए',
  },
  mr: {
    show: 'पर्याय दाखवा',
    searching: 'शोध सुरू आहे',
    empty: 'काहीही जुळत नाही',
    results: (count: number) => `${count} पर्याय`,
    remove: (label: string) => `${label} काढा`,
    removed: (label: string) => `${label} काढले`,
    chosen: 'निवडलेले',
  },
});
