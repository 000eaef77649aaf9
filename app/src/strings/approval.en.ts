/** What waits for a person before it leaves, in English: the shape every other language fills. */
export const approvalEn = {
  title: {
    avail_check: (count: number) => (count === 1 ? 'Avail check to send' : `${count} avail checks to send`),
    shortlist: (_count: number) => 'Shortlist to send',
  },
  waiting: 'Read it first. Nothing leaves until you approve it, and only you send it.',
  approved: 'Approved. Copy it or open it in your mail programme; CastMatch sends nothing.',
  denied: 'Not approved. Nothing left.',
  via: 'Through',
  subject: 'Subject',
  approve: 'Approve',
  deny: 'Do not send',
  answering: 'Your answer is being kept.',
  mail: 'Open in mail',
};
