import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  Message,
  MessageProse,
  MessageWide,
  Notice,
  ResultSheet,
  Stack,
  StreamingText,
  SuggestionList,
} from '../../components/src/index.ts';
import { recommendationInMarathi } from '../../components/src/casting/sample.mr.ts';
import { resultSheetStates } from '../../components/src/casting/ResultSheet/ResultSheet.states.ts';
import { messageDocs } from '../../components/src/chat/Message/Message.docs.ts';
import { messageStates } from '../../components/src/chat/Message/Message.states.ts';
import { noticeStates } from '../../components/src/chat/Notice/Notice.states.ts';
import { streamingTextStates } from '../../components/src/chat/StreamingText/StreamingText.states.ts';
import { suggestionListStates } from '../../components/src/chat/SuggestionList/SuggestionList.states.ts';
import { inLanguage, inSheet, onPhone } from '../places.tsx';

const { states } = messageStates;
const sheet = resultSheetStates.states;
const words = streamingTextStates.states;
const nothing = () => undefined;

const question =
  'Ferrywoman: 24 to 30, Konkani at home, swims on camera. 4 January to 12 February in Mumbai, up to ₹35,000 a day.';

const meta = {
  title: 'Chat/Message',
  component: Message,
  parameters: { docs: { description: { component: messageDocs.summary } } },
  decorators: [inSheet],
  args: {
    ...states.you,
    children: <MessageProse speaker="you">{question}</MessageProse>,
  },
} satisfies Meta<typeof Message>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

const answer = (
  <MessageProse>
    <StreamingText {...words.sentence} />
  </MessageProse>
);

export const Answer: Story = { args: { ...states.assistant, children: answer } };

export const Streaming: Story = {
  args: {
    ...states.assistant,
    children: (
      <MessageProse>
        <StreamingText {...words.streaming} />
      </MessageProse>
    ),
  },
};

/** No time: it has not been sent yet. */
export const Timeless: Story = { args: { ...states.timeless, time: undefined } };

/** Own line breaks are kept, and a word too long for the line breaks. */
export const LongText: Story = {
  args: {
    children: (
      <MessageProse speaker="you">
        {`${question}\n\nNot again:\n- anyone we saw for the inspector\n- https://example.org/${'a-long-address-'.repeat(9)}`}
      </MessageProse>
    ),
  },
};

export const LongAnswer: Story = {
  args: {
    ...states.assistant,
    children: (
      <MessageProse>
        <StreamingText {...words.long} />
      </MessageProse>
    ),
  },
};

/** What was written when the answer was stopped, and what became of it. */
export const Stopped: Story = {
  args: {
    ...states.assistant,
    children: (
      <>
        <MessageProse>
          <StreamingText text="Devika first: native Konkani, swims" />
        </MessageProse>
        <Notice {...noticeStates.states.stopped} />
      </>
    ),
  },
};

const Turns = () => (
  <Stack gap="3">
    <Message {...states.you}>
      <MessageProse speaker="you">{question}</MessageProse>
    </Message>
    <Message {...states.assistant}>
      {answer}
      <MessageWide>
        <ResultSheet {...sheet.picked} />
      </MessageWide>
      <MessageProse>
        <StreamingText {...words.streaming} />
      </MessageProse>
      <SuggestionList {...suggestionListStates.states.four} onSelect={nothing} />
    </Message>
  </Stack>
);

/** A question and its answer: names, chips and words share one axis. */
export const Conversation: Story = { render: () => <Turns /> };

const TurnsInMarathi = () => (
  <Stack gap="3">
    <Message {...states.you}>
      <MessageProse speaker="you">
        होडीवाली: २४ ते ३०, घरी कोंकणी, कॅमेऱ्यासमोर पोहता यावं. दिवसाला ₹३५,००० पर्यंत.
      </MessageProse>
    </Message>
    <Message {...states.assistant}>
      <MessageProse>
        <StreamingText {...words.devanagari} />
      </MessageProse>
      <MessageWide>
        <ResultSheet {...sheet.devanagari} recommendation={recommendationInMarathi} />
      </MessageWide>
      <SuggestionList {...suggestionListStates.states.devanagari} onSelect={nothing} />
    </Message>
  </Stack>
);

export const ConversationInMarathi: Story = {
  decorators: [inLanguage('mr')],
  render: () => <TurnsInMarathi />,
};

/** The speaker runs into the first line; a sheet bleeds to 8 px from the edge. */
export const Phone: Story = { ...onPhone() };

export const PhoneConversation: Story = { ...onPhone(), render: () => <Turns /> };

const marathiPhone = onPhone();
export const PhoneInMarathi: Story = {
  ...marathiPhone,
  decorators: [...marathiPhone.decorators, inLanguage('mr')],
  render: () => <TurnsInMarathi />,
};
