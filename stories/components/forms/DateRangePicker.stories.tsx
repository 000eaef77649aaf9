import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, CastMatchProvider, DateRangePicker, Dialog } from '../../../components/src/index.ts';
import type { DateRangePickerProps } from '../../../components/src/index.ts';
import { dateRangePickerDocs } from '../../../components/src/forms/DateRangePicker/DateRangePicker.docs.ts';
import { dateRangePickerStates } from '../../../components/src/forms/DateRangePicker/DateRangePicker.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/DateRangePicker',
  component: DateRangePicker,
  parameters: { docs: { description: { component: dateRangePickerDocs.summary } } },
  args: { label: 'Shoot window', today: '2026-11-22' },
} satisfies Meta<typeof DateRangePicker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => (
    <StatesGrid component={DateRangePicker} base={args} states={dateRangePickerStates.states} />
  ),
};

const openCalendar: Story['play'] = async ({ canvasElement }) => {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('button'));
  await expect(await canvas.findByRole('grid')).toBeVisible();
};

const overlay = { layout: 'fullscreen', docs: { story: { inline: false, height: '560px' } } };

export const Open: Story = {
  parameters: overlay,
  args: { defaultValue: { from: '2026-12-14', to: '2026-12-24' } },
  play: openCalendar,
};

/** The first day is chosen; the days up to the one at hand are shown as they would be. */
export const Choosing: Story = {
  parameters: overlay,
  play: async (context) => {
    await openCalendar(context);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}{ArrowDown}{ArrowLeft}');
    await expect(within(context.canvasElement).getByText('Choose the last day')).toBeVisible();
  },
};

/** Days that cannot be chosen keep focus and say why. */
export const Unavailable: Story = {
  parameters: overlay,
  args: {
    min: '2026-11-16',
    max: '2027-03-31',
    isUnavailable: (date) => (date === '2026-11-26' ? 'The studio is closed for an outdoor day' : undefined),
  },
  play: async (context) => {
    await openCalendar(context);
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await expect(
      within(context.canvasElement).getByText('The studio is closed for an outdoor day'),
    ).toBeVisible();
  },
};

export const Marathi: Story = {
  parameters: overlay,
  args: { label: 'चित्रीकरणाच्या तारखा', lang: 'mr', defaultValue: { from: '2026-12-14', to: '2026-12-24' } },
  render: (args) => (
    <CastMatchProvider lang="mr">
      <DateRangePicker {...args} />
    </CastMatchProvider>
  ),
  play: openCalendar,
};

function PickerInDialog(props: DateRangePickerProps) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Edit brief</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit brief">
        <DateRangePicker {...props} />
      </Dialog>
    </>
  );
}

/** The calendar opens above the dialog; Escape closes the calendar alone. */
export const InDialog: Story = {
  parameters: overlay,
  render: (args) => <PickerInDialog {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose dates' }));
    await expect(await canvas.findByRole('grid', { name: 'November 2026' })).toBeVisible();
  },
};
