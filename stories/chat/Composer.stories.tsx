import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button, Composer, SourceIcon } from '../../components/src/index.ts';
import { composerDocs } from '../../components/src/chat/Composer/Composer.docs.ts';
import { composerStates } from '../../components/src/chat/Composer/Composer.states.ts';
import { inLanguage, inSheet, onPhone } from '../places.tsx';

const { states } = composerStates;

const meta = {
  title: 'Chat/Composer',
  component: Composer,
  parameters: { docs: { description: { component: composerDocs.summary } } },
  decorators: [inSheet],
  args: { onSend: fn(), onStop: fn() },
} satisfies Meta<typeof Composer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Draft: Story = { args: states.draft };

/** A screen's own controls stand at the start of the tool row. */
export const WithTools: Story = {
  args: {
    ...states.draft,
    tools: (
      <Button tone="quiet">
        <SourceIcon /> Add a brief
      </Button>
    ),
  },
};

/** An answer is being written: Send is Stop, and one can keep typing. */
export const Streaming: Story = { args: states.streaming };

export const StreamingWithDraft: Story = { args: states.streamingWithDraft };

/** Six lines, then it scrolls. */
export const SixLines: Story = { args: states.sixLines };

export const NearlyFull: Story = { args: states.nearlyFull };

/** Nothing is cut: the field says by how much it is too long. */
export const TooLong: Story = { args: states.tooLong };

export const Devanagari: Story = { args: states.devanagari };

export const Hindi: Story = { decorators: [inLanguage('hi')] };

export const Phone: Story = { ...onPhone('sheet') };

export const PhoneDraft: Story = { ...onPhone('sheet'), args: states.draft };

export const PhoneStreaming: Story = { ...onPhone('sheet'), args: states.streaming };

export const PhoneTooLong: Story = { ...onPhone('sheet'), args: states.tooLong };

export const SendsByKeyboard: Story = {
  play: async ({ args, canvasElement, step }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: 'Message' });
    await step('Shift+Enter breaks the line', async () => {
      await userEvent.tab();
      await expect(field).toHaveFocus();
      await userEvent.keyboard('Ferrywoman, 24 to 30{Shift>}{Enter}{/Shift}swims on camera');
      await expect(field).toHaveValue('Ferrywoman, 24 to 30\nswims on camera');
    });
    await step('Enter sends, and the field is ready for the next', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(args.onSend).toHaveBeenLastCalledWith('Ferrywoman, 24 to 30\nswims on camera');
      await expect(field).toHaveValue('');
      await expect(field).toHaveFocus();
    });
  },
};

export const WaitsForTheAnswer: Story = {
  args: states.streaming,
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Message' }), 'Two years older is fine{Enter}');
    await expect(canvas.getByText('Send when the answer is done, or stop it')).toBeVisible();
    await expect(canvas.getByRole('textbox')).toHaveValue('Two years older is fine');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Stop' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onStop).toHaveBeenCalled();
  },
};

export const ShortensToSend: Story = {
  args: states.tooLong,
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: 'Message' });
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvas.getByText(/20 characters too many/)).toBeVisible();
    await expect(field).toBeInvalid();
    await expect(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.keyboard('More than twenty{Enter}');
    await expect(args.onSend).toHaveBeenLastCalledWith('More than twenty');
    await expect(field).toBeValid();
  },
};
