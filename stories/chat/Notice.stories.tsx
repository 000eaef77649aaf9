import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Notice } from '../../components/src/index.ts';
import { noticeDocs } from '../../components/src/chat/Notice/Notice.docs.ts';
import { noticeStates } from '../../components/src/chat/Notice/Notice.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';
import { inLanguage, inSheet, onPhone } from '../places.tsx';

const { states } = noticeStates;

const meta = {
  title: 'Chat/Notice',
  component: Notice,
  parameters: { docs: { description: { component: noticeDocs.summary } } },
  decorators: [inSheet],
  args: states.busy,
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Notice} base={args} states={states} />,
};

export const RateLimited: Story = { args: states.rateLimited };

export const Unavailable: Story = { args: states.unavailable };

export const Truncated: Story = { args: states.truncated };

export const NotSetUp: Story = { args: states.config };

export const Policy: Story = { args: states.policy };

export const TooLong: Story = { args: states.tooLong };

export const Stopped: Story = { args: states.stopped };

export const OwnWords: Story = { args: states.ownWords };

export const Devanagari: Story = { args: states.devanagari };

export const Hindi: Story = { args: states.rateLimited, decorators: [inLanguage('hi')] };

export const Phone: Story = { ...onPhone(), args: states.rateLimited };

/** The button says how long, takes no press before, and one after. */
export const CountsDown: Story = {
  args: { ...states.rateLimited, retryAfterMs: 1000, onRetry: fn() },
  play: async ({ args, canvasElement, step }) => {
    const canvas = within(canvasElement);
    await step('before', async () => {
      await userEvent.tab();
      const button = canvas.getByRole('button', { name: 'Try again in 1 s' });
      await expect(button).toHaveFocus();
      await expect(button).toHaveAccessibleDescription('You can try again when the time is up.');
      await userEvent.keyboard('{Enter}');
      await expect(args.onRetry).not.toHaveBeenCalled();
    });
    await step('after', async () => {
      const button = await canvas.findByRole('button', { name: 'Try again' }, { timeout: 5000 });
      await expect(button).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect(args.onRetry).toHaveBeenCalledTimes(1);
    });
  },
};
