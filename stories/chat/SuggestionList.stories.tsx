import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { MessageProse, Stack, SuggestionList } from '../../components/src/index.ts';
import type { SuggestionListProps } from '../../components/src/index.ts';
import { suggestionListDocs } from '../../components/src/chat/SuggestionList/SuggestionList.docs.ts';
import { suggestionListStates } from '../../components/src/chat/SuggestionList/SuggestionList.states.ts';
import { inSheet, onPhone } from '../places.tsx';

const { states } = suggestionListStates;

const meta = {
  title: 'Chat/SuggestionList',
  component: SuggestionList,
  parameters: { docs: { description: { component: suggestionListDocs.summary } } },
  decorators: [inSheet],
  args: { ...states.four, onSelect: () => {} },
} satisfies Meta<typeof SuggestionList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const One: Story = { args: states.one };

export const LongText: Story = { args: states.long };

export const Devanagari: Story = { args: states.devanagari };

/** One row that slides, so that it never pushes the answer away. */
export const Phone: Story = { ...onPhone() };

export const PhoneLongText: Story = { ...onPhone(), args: states.long };

/** The list with the words it sent, as a thread would show them. */
function WithSent(props: SuggestionListProps) {
  const [sent, setSent] = useState('');
  return (
    <Stack gap="2">
      <SuggestionList {...props} onSelect={(step) => setSent(step.prompt)} />
      {sent && <MessageProse speaker="you">{sent}</MessageProse>}
    </Stack>
  );
}

export const SendsByKeyboard: Story = {
  render: (args) => <WithSent {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Draft avail check for Devika' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Fluent Konkani is fine')).toBeVisible();
  },
};
