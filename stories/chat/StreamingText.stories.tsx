import { useEffect, useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { MessageProse, StreamingText } from '../../components/src/index.ts';
import type { StreamingTextProps } from '../../components/src/index.ts';
import { streamingTextDocs } from '../../components/src/chat/StreamingText/StreamingText.docs.ts';
import { streamingTextStates } from '../../components/src/chat/StreamingText/StreamingText.states.ts';
import { inSheet, onPhone } from '../places.tsx';

const { states } = streamingTextStates;

const meta = {
  title: 'Chat/StreamingText',
  component: StreamingText,
  parameters: { docs: { description: { component: streamingTextDocs.summary } } },
  // Type and measure come from the turn it stands in.
  decorators: [
    (Story) => (
      <MessageProse>
        <Story />
      </MessageProse>
    ),
    inSheet,
  ],
  args: states.sentence,
} satisfies Meta<typeof StreamingText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Streaming: Story = { args: states.streaming };

/** Nothing has come yet but the promise of more. */
export const Waiting: Story = { args: states.waiting };

export const Lists: Story = { args: states.lists };

export const Link: Story = {
  args: states.link,
  play: async ({ canvasElement }) => {
    const link = within(canvasElement).getByRole('link', { name: 'rules for minors' });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  },
};

export const LongText: Story = { args: states.long };

/** Markup in an answer stays words: no picture is loaded, no address runs. */
export const Hostile: Story = {
  args: states.hostile,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/<img src=x/)).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

export const Devanagari: Story = { args: states.devanagari };

export const Phone: Story = { ...onPhone(), args: states.long };

const STEP = 16;
const EVERY_MS = 32;

/** A text that arrives a few letters at a time, as an answer does. */
function Arriving({ text, ...props }: StreamingTextProps) {
  const [length, setLength] = useState(0);
  const more = length < text.length;
  useEffect(() => {
    if (!more) return;
    const timer = setInterval(() => setLength((now) => now + STEP), EVERY_MS);
    return () => clearInterval(timer);
  }, [more]);
  return <StreamingText {...props} text={text.slice(0, length)} streaming={more} />;
}

/** Signs of bold and of lists are never seen, not even while they are half written. */
export const Arrives: Story = {
  args: states.lists,
  render: (args) => <Arriving {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('two', {}, { timeout: 5000 })).toBeVisible();
    await expect(canvas.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Two years older',
      'Include Nashik',
      'Lift the fee limit',
      'one',
      'two',
    ]);
  },
};
