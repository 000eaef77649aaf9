import { useEffect } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, Dialog, ToastRegion, toast } from '../../../components/src/index.ts';
import type { ToastOptions } from '../../../components/src/index.ts';
import { toastDocs } from '../../../components/src/feedback/Toast/Toast.docs.ts';
import { toastStates } from '../../../components/src/feedback/Toast/Toast.states.ts';

/** A page that has just said something. */
function Said({ toasts }: { toasts: readonly ToastOptions[] }) {
  useEffect(() => {
    const closing = toasts.map((options) => toast(options));
    return () => closing.forEach((close) => close());
  }, [toasts]);
  return <ToastRegion />;
}

const { undo, info, warn, bad, long, devanagari } = toastStates.states;

const meta = {
  title: 'Components/Feedback/Toast',
  component: ToastRegion,
  parameters: {
    layout: 'fullscreen',
    docs: { description: { component: toastDocs.summary }, story: { inline: false, height: '360px' } },
  },
} satisfies Meta<typeof ToastRegion>;

export default meta;
type Story = StoryObj<typeof meta>;

const one = [undo];
export const Default: Story = { render: () => <Said toasts={one} /> };

const tones = [info, warn, bad];
export const Tones: Story = { render: () => <Said toasts={tones} /> };

const lengthy = [long, devanagari];
export const Long: Story = { render: () => <Said toasts={lengthy} /> };

/** Everything outside a modal dialog is out of reach: the messages move into it. */
export const UnderDialog: Story = {
  render: () => (
    <>
      <Dialog open onClose={() => {}} title="Rename role">
        <Button>Save</Button>
      </Dialog>
      <Said toasts={one} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const dialog = within(await within(canvasElement).findByRole('dialog'));
    await userEvent.click(await dialog.findByRole('button', { name: 'Undo' }));
    await expect(dialog.queryByText(undo.text)).toBeNull();
  },
};
