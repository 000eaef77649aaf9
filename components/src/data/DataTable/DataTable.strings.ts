import { strings } from '../../foundation/provider/language.ts';

export const dataTableStrings = strings({
  en: { selectAll: 'Select all rows', loading: 'Loading', empty: 'Nothing to show' },
  hi: { selectAll: 'सभी पंक्तियाँ चुनें', loading: 'लोड हो रहा है', empty: 'दिखाने के लिए कुछ नहीं है' },
  mr: { selectAll: 'सर्व ओळी निवडा', loading: 'लोड होत आहे', empty: 'दाखवण्यासाठी काही नाही' },
});
