import type { ComponentDocs } from '../../foundation/inventory.ts';

export const messageDocs = {
  name: 'Message',
  summary:
    'One turn of a conversation, set like a script: speaker in the margin, words on the text axis, no bubble.',
  when: ['Each turn of a conversation; MessageProse holds its words, MessageWide its sheets.'],
  alternatives: [{ instead: 'Notice', when: 'the service speaks, not a person or the assistant' }],
  parts: [
    { selector: '[data-component="Message"]', holds: 'the turn' },
    { selector: '[data-component="MessageProse"]', holds: 'words, at the reading measure' },
    { selector: '[data-component="MessageWide"]', holds: 'a sheet over the whole width' },
  ],
  a11y: [
    'An article named after who spoke and when.',
    'Never a live region: the screen announces the end of an answer once.',
  ],
} as const satisfies ComponentDocs;
