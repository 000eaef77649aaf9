import { useEffect, useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, ComboBox, Dialog } from '../../../components/src/index.ts';
import type { ComboBoxOption } from '../../../components/src/index.ts';
import { comboBoxDocs } from '../../../components/src/forms/ComboBox/ComboBox.docs.ts';
import { comboBoxStates, dialects } from '../../../components/src/forms/ComboBox/ComboBox.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/ComboBox',
  component: ComboBox,
  parameters: { docs: { description: { component: comboBoxDocs.summary } } },
  args: { label: 'Dialect', options: dialects },
} satisfies Meta<typeof ComboBox>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Options of one word each, as most are; `Open` has some that say more. */
export const Default: Story = { args: { options: dialects.map(({ hint: _hint, ...dialect }) => dialect) } };

export const States: Story = {
  render: (args) => <StatesGrid component={ComboBox} base={args} states={comboBoxStates.states} />,
};

export const Open: Story = {
  args: { defaultValue: 'malvani' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('combobox', { name: 'Dialect' }));
    await expect(await canvas.findByRole('listbox', { name: 'Dialect' })).toBeVisible();
  },
};

export const NothingMatches: Story = {
  args: { emptyText: 'No dialect of this name; ask the office to add it' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('combobox', { name: 'Dialect' }), 'Telugu');
    await expect(canvas.getByText('No dialect of this name; ask the office to add it')).toBeVisible();
  },
};

/** Tags are one tab stop before the input; Backspace at its start takes the last one away. */
export const Multiple: Story = {
  args: comboBoxStates.states.multiple,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('combobox', { name: 'Dialect' });
    await userEvent.type(input, 'agri{ArrowDown}{Enter}');
    await expect(canvas.getByRole('button', { name: 'Remove Agri Koli' })).toBeVisible();
    await expect(input).toHaveFocus();
  },
};

/** Words that no option has are kept as they are. */
export const FreeEntry: Story = { args: comboBoxStates.states.freeEntry };

const actors: readonly ComboBoxOption[] = [
  ['Aarohi Tandelwar', 'Mumbai'],
  ['Chitrangi Sonavdekar', 'Mumbai'],
  ['Hrishabh Kolvankar', 'Pune'],
  ['Ishwari Bhandupkar', 'Nashik'],
  ['Purvi Reddivar', 'Bhopal'],
  ['Yashodeep Rangnathe', 'Nagpur'],
].map(([label = '', hint = '']) => ({ value: label, label, hint }));

function AsyncSearch() {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ typed: string; options: readonly ComboBoxOption[] }>();
  useEffect(() => {
    const answer = actors.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
    const timer = setTimeout(() => setFound({ typed, options: answer }), 600);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <ComboBox
      label="Reader for the call-back"
      hint="Looks through the whole roster"
      options={found?.options ?? []}
      filter={false}
      inputValue={typed}
      onInputChange={setTyped}
      pending={found?.typed !== typed}
    />
  );
}

/** A search elsewhere: the input keeps focus and takes keys while it is under way. */
export const Async: Story = {
  render: () => <AsyncSearch />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('combobox', { name: 'Reader for the call-back' });
    await userEvent.type(input, 'pur');
    await expect(canvas.getByText('Searching')).toBeVisible();
    await expect(await canvas.findByRole('option', { name: 'Purvi Reddivar Bhopal' })).toBeVisible();
    await expect(input).toHaveFocus();
  },
};

const takes = Array.from({ length: 5000 }, (_, at) => ({
  value: `${at + 1}`,
  label: `Tape ${at + 1}`,
  hint: `Scene ${(at % 48) + 1}, take ${(at % 7) + 1}`,
}));

/** Of 5,000 rows those in sight are rendered, and the active one. */
export const ThousandsOfOptions: Story = {
  args: { label: 'Self-tape', options: takes, defaultValue: '3000' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('combobox', { name: 'Self-tape' }));
    await expect(await canvas.findByRole('option', { name: /^Tape 3000 / })).toBeVisible();
  },
};

function DialogWithBox() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Edit brief</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Edit brief"
        footer={
          <Button tone="primary" onClick={() => setOpen(false)}>
            Save
          </Button>
        }
      >
        <ComboBox label="Dialect" options={dialects} />
      </Dialog>
    </>
  );
}

/** The list opens in the top layer above the dialog; Escape closes the list and leaves the dialog. */
export const InDialog: Story = {
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '480px' } } },
  render: () => <DialogWithBox />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('combobox', { name: 'Dialect' }));
    await expect(await canvas.findByRole('option', { name: /^Malvani/ })).toBeVisible();
  },
};

export const Marathi: Story = {
  args: { label: 'बोली', lang: 'mr', defaultValue: 'varhadi' },
};
