import type { core as english } from '../en/core.ts';

export const core: typeof english = {
  close: 'बंद करें',
  working: 'काम जारी है',
  optional: 'वैकल्पिक',
  moreActions: 'और विकल्प',
  mainNavigation: 'मुख्य',
  skipToContent: 'सीधे सामग्री पर जाएँ',
  showRail: 'बातचीत दिखाएँ',
  showPanel: 'बगल का पैनल दिखाएँ',
};
