import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Tabs } from '../../../components/src/index.ts';
import { tabsDocs } from '../../../components/src/data/Tabs/Tabs.docs.ts';
import { tabsStates } from '../../../components/src/data/Tabs/Tabs.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Data/Tabs',
  component: Tabs,
  parameters: { docs: { description: { component: tabsDocs.summary } } },
  args: tabsStates.states.horizontal,
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Tabs} base={args} states={tabsStates.states} />,
};

export const Vertical: Story = { args: tabsStates.states.vertical };

export const Manual: Story = { args: tabsStates.states.manual };

export const Many: Story = { args: tabsStates.states.many };

export const Disabled: Story = {
  args: tabsStates.states.disabled,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByText('No tape has come in yet')).toBeVisible();
  },
};

export const Devanagari: Story = { args: tabsStates.states.devanagari };
