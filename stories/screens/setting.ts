/** What the screens stand in: a browser with a few conversations, and the promises the app would keep. */
import type { AskScreenProps } from '../../app/src/screens/ask/types.ts';
import type { FrameProps } from '../../app/src/screens/common/Frame.tsx';
import { iraAsLine, iraOnFile, people, tai } from './people.ts';

type Turn = AskScreenProps['chat']['turns'][number];

const nothing = () => undefined;

export const frame: FrameProps = {
  chats: [
    { id: 'c1', title: 'Tai, 22–28, boxes', updatedAt: '2026-11-22T10:42:00+05:30', running: false },
    { id: 'c2', title: 'Coach, fifties, Bhojpuri', updatedAt: '2026-11-18T16:05:00+05:30', running: true },
    { id: 'c3', title: 'आई, पुणेरी, ४८–५५', updatedAt: '2026-11-18T11:20:00+05:30', running: false },
    { id: 'c4', title: 'Four friends, one rides', updatedAt: '2026-11-09T09:00:00+05:30', running: false },
  ],
  chatId: 'c1',
  roster: { count: 60, fictional: 60 },
  online: true,
  theme: 'system',
  onTheme: nothing,
};

export const question: Turn = {
  id: 'u1',
  speaker: 'you',
  at: '2026-11-22T10:42:00+05:30',
  state: 'done',
  blocks: [
    {
      kind: 'text',
      text: 'Tai: elder sister, plays 22 to 28, Marathi at home, boxes on camera. 14 Dec to 20 Jan in Mumbai, up to ₹40,000 a day.',
      streaming: false,
    },
  ],
};

export const answer: Turn = {
  id: 'a1',
  speaker: 'castmatch',
  at: '2026-11-22T10:42:05+05:30',
  state: 'done',
  blocks: [
    {
      kind: 'text',
      text: '**Ira first:** native Marathi, boxes professionally, free from 14 Dec. Devika and Roshni are near misses; what each lacks is marked.',
      streaming: false,
    },
    { kind: 'recommendation', data: tai },
    {
      kind: 'text',
      text: 'Her booking ends the day before you start.',
      streaming: false,
    },
    {
      kind: 'suggestions',
      data: {
        items: [
          { label: 'Draft avail check for Ira', prompt: 'Draft an availability check for Ira Kalsekar.' },
          { label: 'Marathi, fluent is fine', prompt: 'Fluent Marathi is fine too.' },
          { label: 'Include Pune', prompt: 'Include people from Pune.' },
          { label: 'Lift the fee limit', prompt: 'Lift the fee limit.' },
        ],
      },
    },
  ],
};

const ira = people.ira;

export const ask: AskScreenProps = {
  frame,
  chat: {
    id: 'c1',
    title: 'Tai, 22–28, boxes',
    loading: 'ready',
    turns: [question, answer],
    shortlist: [
      {
        talentId: ira.talentId,
        externalId: ira.externalId,
        name: ira.name,
        heightCm: 156,
        state: 'considered',
        at: '2026-11-22T10:44:00+05:30',
      },
    ],
    branches: [],
    temporary: false,
    answer: 'idle',
  },
  status: { engine: 'claude', claude: 'on', roster: { count: 60, fictional: 60 }, version: '0.1.0' },
  draft: '',
  onDraft: nothing,
  onSend: nothing,
  onStop: nothing,
  onRetry: nothing,
  onReload: nothing,
  onEdit: nothing,
  onAgain: nothing,
  onVersion: nothing,
  onTemporary: nothing,
  onRename: () => Promise.resolve(),
  onArchive: () => Promise.resolve(),
  onSave: () => Promise.resolve('Tai, 22–28, boxes - Conversation.md'),
  onShortlist: nothing,
  onCopy: () => Promise.resolve(true),
  loadLines: () => Promise.resolve([iraAsLine]),
  loadLine: () => Promise.resolve(iraAsLine),
  onExport: () => Promise.resolve('Tai, 22–28, boxes - Shortlist.xlsx'),
  onNew: nothing,
  onDelete: nothing,
  loadPerson: () => Promise.resolve(iraOnFile),
};
