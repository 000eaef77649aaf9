import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { InfoIcon, Popover, Stack, Text, TextField } from '../../../components/src/index.ts';
import { popoverDocs } from '../../../components/src/overlays/Popover/Popover.docs.ts';
import { popoverStates } from '../../../components/src/overlays/Popover/Popover.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const facts = (
  <Stack gap="1">
    <Text as="p">₹40,000 a day, two days of fitting in it. Travel from Pune is paid apart.</Text>
    <Text as="p" tone="ink3">
      As of 19 November, from the office sheet.
    </Text>
  </Stack>
);

const meta = {
  title: 'Components/Overlays/Popover',
  component: Popover,
  parameters: { docs: { description: { component: popoverDocs.summary } } },
  args: { ...popoverStates.states.word, children: facts },
} satisfies Meta<typeof Popover>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Popover} base={args} states={popoverStates.states} />,
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('dialog')).toBeVisible();
  },
};

export const WithField: Story = {
  args: {
    icon: InfoIcon,
    trigger: 'Days of shooting',
    title: 'Days of shooting',
    children: <TextField label="Days" hint="Half days count as one" defaultValue="6" />,
  },
  play: Open.play,
};
