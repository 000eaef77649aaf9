import { strings } from '../../foundation/provider/language.ts';

export const skeletonStrings = strings({
  en: { loading: 'Loading' },
  hi: { loading: 'लोड हो रहा है' },
  mr: { loading: 'लोड होत आहे' },
});
