import { strings } from '../../foundation/provider/language.ts';

export const mediaStrings = strings({
  en: { failed: 'The picture could not be loaded' },
  hi: { failed: 'चित्र लोड नहीं हो सका' },
  mr: { failed: 'चित्र लोड होऊ शकले नाही' },
});
