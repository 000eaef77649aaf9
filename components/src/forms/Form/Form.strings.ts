import { strings } from '../../foundation/provider/language.ts';

export const formStrings = strings({
  en: { problems: (one: boolean): string => (one ? 'There is a problem' : 'There are problems') },
  hi: { problems: (one) => (one ? 'एक बात ठीक करनी है' : 'कुछ बातें ठीक करनी हैं') },
  mr: { problems: (one) => (one ? 'एक गोष्ट दुरुस्त करायची आहे' : 'काही गोष्टी दुरुस्त करायच्या आहेत') },
});
