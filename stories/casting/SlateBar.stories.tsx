import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Dialog, SlateBar, TextField } from '../../components/src/index.ts';
import type { SlateBarProps } from '../../components/src/index.ts';
import { slateBarDocs } from '../../components/src/casting/SlateBar/SlateBar.docs.ts';
import { slateBarStates } from '../../components/src/casting/SlateBar/SlateBar.states.ts';
import { inLanguage, inSheet, onPhone } from '../places.tsx';

const { states } = slateBarStates;

const meta = {
  title: 'Casting/SlateBar',
  component: SlateBar,
  parameters: { docs: { description: { component: slateBarDocs.summary } } },
  decorators: [inSheet],
  args: states.full,
} satisfies Meta<typeof SlateBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Editable: Story = { args: states.editable };

/** Everything asked has a column: no fold. */
export const ColumnsOnly: Story = { args: states.columnsOnly };

export const OneDemand: Story = { args: states.oneDemand };

export const Nameless: Story = { args: { ...states.nameless, roleName: undefined } };

export const LongText: Story = { args: states.long };

export const Devanagari: Story = { args: states.devanagari, decorators: [inLanguage('mr')] };

export const Phone: Story = { ...onPhone('sheet'), args: states.editable };

export const PhoneOneDemand: Story = { ...onPhone('sheet'), args: states.oneDemand };

export const PhoneLongText: Story = { ...onPhone('sheet'), args: states.long };

/** The brief opens in a dialog, as on a screen. */
function WithBrief(props: SlateBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <SlateBar {...props} onEditBrief={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit brief">
        <TextField label="Role" defaultValue={props.roleName} />
      </Dialog>
    </>
  );
}

export const EditsByKeyboard: Story = {
  args: states.editable,
  render: (args) => <WithBrief {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Edit brief' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('dialog', { name: 'Edit brief' })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Role' })).toHaveValue('Ferrywoman, lead');
  },
};
