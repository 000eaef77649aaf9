import type { ComponentDocs } from '../../foundation/inventory.ts';

export const avatarDocs = {
  name: 'Avatar',
  summary: 'A small square portrait of somebody.',
  when: ['Who asked, who wrote, who moved somebody: beside a name, in a bar, in a list.'],
  alternatives: [
    { instead: 'SizeCard', when: 'it is somebody to be cast: the height on file belongs to them' },
    { instead: 'Media', when: 'the picture is to be looked at' },
  ],
  parts: [{ selector: '[data-component="Avatar"]', holds: 'the photo or the initials' }],
  a11y: [
    'Heard as the name; give alt="" where the name stands beside it, so that it is heard once.',
    'Initials are whole letters as readers see them: क्षि, not क.',
    'The ground comes from the id and means nothing; forced colours show an edge instead.',
  ],
} as const satisfies ComponentDocs;
