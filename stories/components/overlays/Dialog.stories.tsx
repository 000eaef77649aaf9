import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, Dialog, Menu, Stack, Text, TextArea, TextField } from '../../../components/src/index.ts';
import type { DialogProps } from '../../../components/src/index.ts';
import { dialogDocs } from '../../../components/src/overlays/Dialog/Dialog.docs.ts';
import { dialogStates } from '../../../components/src/overlays/Dialog/Dialog.states.ts';
import { menuStates } from '../../../components/src/overlays/Menu/Menu.states.ts';

/** A dialog with the button that opens it, as on a page. */
function WithOpener({ open: openAtFirst, onClose, ...props }: DialogProps) {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Rename</Button>
      <Dialog
        {...props}
        open={open}
        onClose={(reason) => {
          onClose(reason);
          setOpen(false);
        }}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Keep as it is</Button>
            <Button tone="primary" onClick={() => setOpen(false)}>
              Save
            </Button>
          </>
        }
      />
    </>
  );
}

const meta = {
  title: 'Components/Overlays/Dialog',
  component: Dialog,
  parameters: {
    layout: 'fullscreen',
    docs: { description: { component: dialogDocs.summary }, story: { inline: false, height: '480px' } },
  },
  args: {
    open: true,
    onClose: () => {},
    ...dialogStates.states.short,
    children: <TextField label="Role" defaultValue="Tai" />,
  },
  render: (args) => <WithOpener {...args} />,
} satisfies Meta<typeof Dialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As people meet it: behind its button. */
export const Default: Story = { args: { open: false } };

export const Open: Story = {};

export const Described: Story = { args: { ...dialogStates.states.described, children: undefined } };

export const Wide: Story = {
  args: {
    ...dialogStates.states.wide,
    children: (
      <Stack gap="2">
        <TextField label="Role" defaultValue="Tai" />
        <TextArea label="Brief" defaultValue="Elder sister, plays 22 to 28, boxes on camera." />
      </Stack>
    ),
  },
};

export const LongContent: Story = {
  args: {
    title: 'Where this comes from',
    children: (
      <Stack gap="2">
        {Array.from({ length: 24 }, (_, at) => (
          <Text key={at} as="p">
            Row {at + 2} of the office sheet: boxing, professional, as of 19 November.
          </Text>
        ))}
        <TextField label="Note" />
      </Stack>
    ),
  },
};

export const WithMenu: Story = {
  args: {
    children: (
      <Stack gap="2" align="start">
        <TextField label="Role" defaultValue="Tai" />
        <Menu {...menuStates.states.actions} align="start" />
      </Stack>
    ),
  },
};

function DiscardButton() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Discard</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Discard the change?"
        footer={
          <>
            <Button onClick={close}>Go on editing</Button>
            <Button onClick={close}>Discard it</Button>
          </>
        }
      />
    </>
  );
}

export const Nested: Story = {
  args: {
    children: (
      <Stack gap="2" align="start">
        <TextField label="Role" defaultValue="Tai" />
        <DiscardButton />
      </Stack>
    ),
  },
};

export const ReopensAfterClosing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('dialog', { name: 'Rename role' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Rename' }));
    await expect(canvas.getByRole('textbox', { name: 'Role' })).toHaveFocus();
  },
};
