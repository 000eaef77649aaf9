import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { AskScreen } from '../../app/src/screens/ask/AskScreen.tsx';
import type { AskScreenProps } from '../../app/src/screens/ask/types.ts';
import { comparison } from './people.ts';
import { answer, ask, frame, question } from './setting.ts';

const meta = {
  title: 'Screens/Ask',
  component: AskScreen,
  parameters: { layout: 'fullscreen' },
  args: ask,
  render: (args) => <WithShortlist {...args} />,
} satisfies Meta<typeof AskScreen>;
export default meta;

/** Picks are kept while the story is shown, as the server would keep them. */
function WithShortlist(props: AskScreenProps) {
  const [shortlist, setShortlist] = useState(props.chat.shortlist);
  return <AskScreen {...props} chat={{ ...props.chat, shortlist }} onShortlist={setShortlist} />;
}

type Story = StoryObj<typeof meta>;
const chat = (change: Partial<AskScreenProps['chat']>) => ({ chat: { ...ask.chat, ...change } });

/** An answer with a match, near misses and next steps. */
export const Default: Story = {};

/** A conversation that has not begun. */
export const Empty: Story = { args: chat({ id: 'new', title: '', turns: [], shortlist: [] }) };

/** Nobody is on the roster yet: the one way on is to bring people in. */
export const EmptyRoster: Story = {
  args: {
    ...chat({ id: 'new', title: '', turns: [], shortlist: [] }),
    frame: { ...frame, chats: [], roster: { count: 0, fictional: 0 } },
    status: { engine: 'embedded', claude: 'off', roster: { count: 0, fictional: 0 }, version: '0.1.0' },
  },
};

/** Words and people come as they are found. */
export const Streaming: Story = {
  args: chat({
    answer: 'streaming',
    turns: [
      question,
      {
        ...answer,
        state: 'streaming',
        blocks: [
          ...answer.blocks.slice(0, 2),
          { kind: 'text', text: 'Her booking ends the day before you st', streaming: true },
        ],
      },
    ],
  }),
};

/** The connection broke and is being mended. */
export const Reconnecting: Story = {
  args: chat({
    answer: 'reconnecting',
    turns: [question, { ...answer, state: 'streaming', blocks: answer.blocks.slice(0, 1) }],
  }),
};

/** The reader stopped it; what was written stays. */
export const Stopped: Story = {
  args: chat({
    outcome: 'stopped',
    turns: [
      question,
      {
        ...answer,
        blocks: [
          { kind: 'text', text: 'Ira first: native Marathi, boxes', streaming: false },
          { kind: 'notice', data: { code: 'stopped' } },
        ],
      },
    ],
  }),
};

/** The question could not be sent; its words are kept. */
export const Offline: Story = {
  args: {
    ...chat({
      turns: [{ ...question, state: 'unsent' }],
      outcome: 'broken',
      problem: { kind: 'offline', message: '' },
    }),
    frame: { ...frame, online: false },
  },
};

/** The server refused, and says how to mend it. */
export const Refused: Story = {
  args: chat({
    turns: [{ ...question, state: 'unsent' }],
    outcome: 'broken',
    problem: {
      kind: 'refused',
      message: 'The message has 24,000 characters; 20,000 is the most. Send it in parts.',
      requestId: '01K0REQUEST000000000000001',
    },
  }),
};

/** Two people by the same questions. */
export const Compared: Story = {
  args: chat({
    turns: [
      question,
      answer,
      {
        ...question,
        id: 'u2',
        blocks: [{ kind: 'text', text: 'Compare Ira and Devika.', streaming: false }],
      },
      {
        ...answer,
        id: 'a2',
        blocks: [
          { kind: 'text', text: 'Ira has the language on file; Devika asks half the fee.', streaming: false },
          { kind: 'comparison', data: comparison },
        ],
      },
    ],
  }),
};

const versions = (messageId: string, index: number, count: number) => ({
  messageId,
  index,
  versions: Array.from({ length: count }, (_, at) => ({
    version: at + 1,
    at: '2026-11-22T10:42:00+05:30',
    text: 'Tai: elder sister',
  })),
});

/** A question that was edited, and an answer that was made again: the ways to their other versions. */
export const Versions: Story = {
  args: chat({ branches: [versions('u1', 1, 3), versions('a1', 0, 2)] }),
};

/** Versions in Hindi. */
export const VersionsHindi: Story = {
  globals: { language: 'hi' },
  args: chat({ branches: [versions('u1', 1, 3), versions('a1', 1, 2)] }),
};

/** A conversation of which nothing is kept. */
export const Temporary: Story = { args: chat({ temporary: true, shortlist: [] }) };

/** The server asks to wait; the question is kept, and the seconds are counted. */
export const Limited: Story = {
  args: chat({
    turns: [{ ...question, state: 'unsent' }],
    outcome: 'broken',
    problem: { kind: 'limited', message: '', retryAt: Date.now() + 3_600_000 },
  }),
};

/** Claude asked for a pause, the roster search answered; Claude can be asked again when the seconds are over. */
export const Busy: Story = {
  args: chat({
    turns: [
      question,
      {
        ...answer,
        blocks: [
          { kind: 'notice', data: { code: 'rate_limited', retryAfterMs: 3_600_000 } },
          ...answer.blocks.slice(0, 2),
        ],
      },
    ],
  }),
};

/** A question and an answer in Hindi. */
export const Hindi: Story = {
  globals: { language: 'hi' },
  args: chat({
    title: 'ताई, 22–28, बॉक्सिंग',
    turns: [
      {
        ...question,
        blocks: [
          {
            kind: 'text',
            text: 'ताई: बड़ी बहन, 22 से 28, घर में मराठी, कैमरे पर बॉक्सिंग. मुंबई, दिन के ₹40,000 तक.',
            streaming: false,
          },
        ],
      },
      {
        ...answer,
        blocks: [
          {
            kind: 'text',
            text: '**Ira पहले:** मराठी मातृभाषा, बॉक्सिंग professional, 14 दिसंबर से खाली. दो और लोग करीब हैं; किसमें क्या कम है, लिखा है.',
            streaming: false,
          },
          ...answer.blocks.slice(1, 2),
        ],
      },
    ],
  }),
};

/** The conversation is not here. */
export const Missing: Story = { args: chat({ loading: 'missing', title: '', turns: [], shortlist: [] }) };

/** The conversation is being read. */
export const Loading: Story = { args: chat({ loading: 'loading', turns: [], shortlist: [] }) };
