import { strings } from '../foundation/provider/language.ts';

export const feedbackStrings = strings({
  en: { close: 'Close', tones: { info: 'Note', ok: 'Done', warn: 'Careful', bad: 'Problem' } },
  hi: { close: 'बंद करें', tones: { info: 'सूचना', ok: 'हो गया', warn: 'ध्यान दें', bad: 'समस्या' } },
  mr: { close: 'बंद करा', tones: { info: 'सूचना', ok: 'झालं', warn: 'लक्ष द्या', bad: 'अडचण' } },
});
