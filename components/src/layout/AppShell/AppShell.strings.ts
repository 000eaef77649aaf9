import { strings } from '../../foundation/provider/language.ts';

export const appShellStrings = strings({
  en: {
    close: 'Close',
    mainNavigation: 'Main',
    skipToContent: 'Skip to content',
    showRail: 'Show conversations',
    showPanel: 'Show side panel',
  },
  hi: {
    close: 'बंद करें',
    mainNavigation: 'मुख्य',
    skipToContent: 'सीधे सामग्री पर जाएँ',
    showRail: 'बातचीत दिखाएँ',
    showPanel: 'बगल का पैनल दिखाएँ',
  },
  mr: {
    close: 'बंद करा',
    mainNavigation: 'मुख्य',
    skipToContent: 'थेट मजकुराकडे जा',
    showRail: 'संभाषणे दाखवा',
    showPanel: 'बाजूचे पॅनेल दाखवा',
  },
});
