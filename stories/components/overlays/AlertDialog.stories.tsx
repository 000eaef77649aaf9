import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { AlertDialog, Button } from '../../../components/src/index.ts';
import type { AlertDialogProps } from '../../../components/src/index.ts';
import { alertDialogDocs } from '../../../components/src/overlays/AlertDialog/AlertDialog.docs.ts';
import { alertDialogStates } from '../../../components/src/overlays/AlertDialog/AlertDialog.states.ts';

/** The question with the button that asks it, as on a page. */
function WithOpener({ open: openAtFirst, ...props }: AlertDialogProps) {
  const [open, setOpen] = useState(openAtFirst);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete conversation</Button>
      <AlertDialog {...props} open={open} onConfirm={close} onCancel={close} />
    </>
  );
}

const meta = {
  title: 'Components/Overlays/AlertDialog',
  component: AlertDialog,
  parameters: {
    layout: 'fullscreen',
    docs: { description: { component: alertDialogDocs.summary }, story: { inline: false, height: '360px' } },
  },
  args: { ...alertDialogStates.states.question, open: false, onConfirm: () => {}, onCancel: () => {} },
  render: (args) => <WithOpener {...args} />,
} satisfies Meta<typeof AlertDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Delete conversation' }));
    await expect(await canvas.findByRole('alertdialog')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  },
};

export const OwnCancel: Story = { args: { ...alertDialogStates.states.ownCancel, open: true } };

export const Pending: Story = { args: { ...alertDialogStates.states.pending, open: true } };

export const Disabled: Story = { args: { ...alertDialogStates.states.disabled, open: true } };
