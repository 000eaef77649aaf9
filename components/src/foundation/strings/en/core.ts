/** Words of the level 1 components. */
export const core = {
  close: 'Close',
  working: 'Working',
  optional: 'optional',
  moreActions: 'More actions',
  mainNavigation: 'Main',
  skipToContent: 'Skip to content',
  showRail: 'Show conversations',
  showPanel: 'Show side panel',
};
