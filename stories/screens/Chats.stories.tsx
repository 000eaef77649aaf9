import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChatsScreen } from '../../app/src/screens/chats/ChatsScreen.tsx';
import { frame } from './setting.ts';

const nothing = () => undefined;

const meta = {
  title: 'Screens/Chats',
  component: ChatsScreen,
  parameters: { layout: 'fullscreen' },
  args: {
    frame: { ...frame, chatId: undefined },
    loading: false,
    query: '',
    which: 'current',
    onQuery: nothing,
    onWhich: nothing,
    onRetry: nothing,
    onRename: nothing,
    onArchive: nothing,
    onExport: nothing,
    onDelete: nothing,
    onOutcomeSeen: nothing,
  },
} satisfies Meta<typeof ChatsScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All conversations, newest first. */
export const Default: Story = {};
/** None yet. */
export const Empty: Story = { args: { frame: { ...frame, chats: [] } } };
/** They could not be read. */
export const Failed: Story = {
  args: {
    frame: { ...frame, chats: [], online: false },
    problem: 'This could not be loaded: no connection to CastMatch.',
  },
};
/** What was said, with the words that were looked for. */
export const Found: Story = {
  args: {
    query: 'box',
    found: {
      more: false,
      hits: [
        {
          chatId: 'c1',
          title: 'Tai, 22–28, boxes',
          archived: false,
          who: 'title',
          at: '2026-11-22T10:42:00+05:30',
          snippet: { text: 'Tai, 22–28, boxes', marks: [{ start: 12, end: 17 }] },
        },
        {
          chatId: 'c1',
          title: 'Tai, 22–28, boxes',
          archived: false,
          messageId: 'u1',
          who: 'you',
          at: '2026-11-22T10:42:00+05:30',
          snippet: {
            text: 'Tai: elder sister, plays 22 to 28, Marathi at home, boxes on camera. 14 Dec to 20 Jan in Mumbai, up to ₹40,000 a day.',
            marks: [{ start: 52, end: 57 }],
          },
        },
        {
          chatId: 'c3',
          title: 'आई, पुणेरी, ४८–५५',
          archived: true,
          messageId: 'a7',
          who: 'assistant',
          at: '2026-11-18T11:20:00+05:30',
          snippet: {
            text: '… बॉक्सिंग येणारी एकच: घरी मराठी, boxing professionally, 14 डिसेंबरपासून मोकळी …',
            marks: [{ start: 34, end: 40 }],
          },
        },
      ],
    },
  },
};
/** No chat has the words. */
export const NothingFound: Story = { args: { query: 'helicopter', found: { hits: [], more: false } } };
/** The archive, after one was put there. */
export const Archive: Story = {
  args: {
    which: 'archived',
    archived: frame.chats.slice(2).map((chat) => ({ ...chat, archived: true })),
    outcome: { text: '“Coach, fifties, Bhojpuri” is in the archive.', undo: nothing },
  },
};
/** Search and archive in Hindi. */
export const Hindi: Story = {
  globals: { language: 'hi' },
  args: { outcome: { text: '“आई, पुणेरी, ४८–५५” संग्रह में है।', undo: nothing } },
};
