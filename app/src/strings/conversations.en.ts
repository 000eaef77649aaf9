/** What is done with whole conversations and versions of messages, in English: the shape every other language fills. */
export const conversationsEn = {
  versions: {
    label: 'Versions of this message',
    of: (place: number, count: number) => `${place} of ${count}`,
    previous: 'Previous version',
    next: 'Next version',
    first: 'This is the first version.',
    last: 'This is the last version.',
    shown: (place: number, count: number) => `Version ${place} of ${count} is shown`,
  },
  edit: 'Edit message',
  editLabel: 'Ask in other words',
  editHint: 'What you asked before is kept as an earlier version.',
  editSend: 'Ask again',
  editCancel: 'Cancel',
  again: 'Answer again',
  search: 'Search your chats',
  results: (count: number, more: boolean) =>
    count === 0
      ? 'Nothing found'
      : more
        ? `The best ${count} results`
        : count === 1
          ? '1 result'
          : `${count} results`,
  none: (query: string) => `No chat has “${query}”.`,
  clear: 'Clear the search',
  who: { you: 'You', assistant: 'CastMatch', title: 'Title' },
  inArchive: 'Archive',
  which: 'Which chats',
  current: 'Current',
  archived: 'Archive',
  archiveEmpty: 'Nothing is in the archive.',
  actions: (title: string) => `More for ${title}`,
  rename: 'Rename',
  renameTitle: 'Rename this chat',
  renameLabel: 'Title',
  renameSave: 'Save',
  renameEmpty: 'Give it a title.',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  archivedNow: (title: string) => `“${title}” is in the archive.`,
  unarchivedNow: (title: string) => `“${title}” is back among your chats.`,
  undo: 'Undo',
  done: 'Done',
  exportMarkdown: 'Save as Markdown',
  exportJson: 'Save as JSON',
  saved: (file: string) => `Saved ${file}`,
  remove: 'Delete',
  confirmText: (title: string) =>
    `“${title}” goes for good: its messages in all versions, the logs of its answers, and its shortlist. The decision log keeps who was recommended and when.`,
  temporary: {
    title: 'Temporary chat',
    start: 'Temporary: keep nothing of this chat',
    hint: 'In no list and no search, never remembered. Gone when you close it or open another, and after 24 hours.',
    note: 'Nothing of it is kept. It is gone when you close the page or open another chat.',
    end: 'End it now',
    confirmTitle: 'End this temporary chat?',
    confirmText:
      'Its messages in all versions, the logs of its answers and its shortlist go for good. The decision log keeps who was recommended and when.',
    confirm: 'End it',
  },
};
export type ConversationStrings = typeof conversationsEn;
