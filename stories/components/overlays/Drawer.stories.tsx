import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, Drawer, Stack, Text, TextField } from '../../../components/src/index.ts';
import type { DrawerProps } from '../../../components/src/index.ts';
import { drawerDocs } from '../../../components/src/overlays/Drawer/Drawer.docs.ts';
import { drawerStates } from '../../../components/src/overlays/Drawer/Drawer.states.ts';

/** A drawer with the button that opens it, as on a page. */
function WithOpener({ open: openAtFirst, onClose, ...props }: DrawerProps) {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Filter</Button>
      <Drawer
        {...props}
        open={open}
        onClose={(reason) => {
          onClose(reason);
          setOpen(false);
        }}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Clear</Button>
            <Button tone="primary" onClick={() => setOpen(false)}>
              Show 38 people
            </Button>
          </>
        }
      />
    </>
  );
}

const fields = (
  <Stack gap="2">
    <TextField label="Dialect" placeholder="Malvani" />
    <TextField label="Fee up to, a day" placeholder="₹40,000" />
  </Stack>
);

const meta = {
  title: 'Components/Overlays/Drawer',
  component: Drawer,
  parameters: {
    layout: 'fullscreen',
    docs: { description: { component: drawerDocs.summary }, story: { inline: false, height: '480px' } },
  },
  args: { ...drawerStates.states.short, open: true, onClose: () => {}, children: fields },
  render: (args) => <WithOpener {...args} />,
} satisfies Meta<typeof Drawer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As people meet it: behind its button. */
export const Default: Story = { args: { open: false } };

export const Open: Story = {};

export const Described: Story = { args: drawerStates.states.described };

export const Wide: Story = { args: drawerStates.states.wide };

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
      </Stack>
    ),
  },
};

export const ReopensAfterClosing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await expect(canvas.getByRole('textbox', { name: 'Dialect' })).toHaveFocus();
  },
};
