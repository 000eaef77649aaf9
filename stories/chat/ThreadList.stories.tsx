import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ThreadList } from '../../components/src/index.ts';
import type { ThreadListProps } from '../../components/src/index.ts';
import { threadListDocs } from '../../components/src/chat/ThreadList/ThreadList.docs.ts';
import { threadListStates } from '../../components/src/chat/ThreadList/ThreadList.states.ts';
import { inLanguage, inRail, onPhone } from '../places.tsx';

const { states } = threadListStates;

/** Opens and deletes as a screen would. */
function WithThreads({ threads: all, currentId: atFirst, onDelete, ...props }: ThreadListProps) {
  const [threads, setThreads] = useState(all);
  const [currentId, setCurrentId] = useState(atFirst);
  return (
    <ThreadList
      {...props}
      threads={threads}
      currentId={currentId}
      onOpen={setCurrentId}
      onDelete={onDelete && ((thread) => setThreads((now) => now.filter(({ id }) => id !== thread.id)))}
    />
  );
}

const meta = {
  title: 'Chat/ThreadList',
  component: ThreadList,
  parameters: { docs: { description: { component: threadListDocs.summary } } },
  args: {
    ...states.several,
    hrefOf: (id: string) => `#/chat/${id}`,
    now: new Date('2026-11-25T12:00:00Z'),
    timeZone: 'Asia/Kolkata',
  },
  render: (args) => <WithThreads {...args} />,
} satisfies Meta<typeof ThreadList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { decorators: [inRail] };

/** The delete button takes the place of the time where a pointer or the focus is. */
export const Deletable: Story = { args: states.deletable, decorators: [inRail] };

export const Empty: Story = { args: states.none, decorators: [inRail] };

export const Hindi: Story = { args: states.deletable, decorators: [inRail, inLanguage('hi')] };

export const EmptyInMarathi: Story = { args: states.none, decorators: [inRail, inLanguage('mr')] };

/** Fingers do not hover: the delete button is always there. */
export const Phone: Story = { ...onPhone(), args: states.deletable };

export const OpensAndDeletesByKeyboard: Story = {
  decorators: [inRail],
  args: states.deletable,
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const inspector = 'Inspector dropped out, needs recasting by Friday';
    await step('opens', async () => {
      const link = canvas.getByRole('link', { name: new RegExp(inspector) });
      link.focus();
      await userEvent.keyboard('{Enter}');
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(canvas.getByRole('link', { name: /Ferrywoman/ })).not.toHaveAttribute('aria-current');
    });
    await step('deletes', async () => {
      await userEvent.tab();
      const button = canvas.getByRole('button', { name: `Delete conversation: ${inspector}` });
      await expect(button).toHaveFocus();
      await expect(button).toBeVisible();
      await userEvent.keyboard('{Enter}');
      await expect(canvas.queryByRole('link', { name: new RegExp(inspector) })).toBeNull();
      await expect(canvas.getAllByRole('link')).toHaveLength(2);
    });
  },
};
