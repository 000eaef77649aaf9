import type { core as english } from '../en/core.ts';

export const core: typeof english = {
  close: 'बंद करा',
  working: 'काम सुरू आहे',
  optional: 'ऐच्छिक',
  moreActions: 'आणखी पर्याय',
  mainNavigation: 'मुख्य',
  skipToContent: 'थेट मजकुराकडे जा',
  showRail: 'संभाषणे दाखवा',
  showPanel: 'बाजूचे पॅनेल दाखवा',
};
