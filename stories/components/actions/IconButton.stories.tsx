import type { Meta, StoryObj } from '@storybook/react-vite';
import { IconButton, CrossIcon } from '../../../components/src/index.ts';
import { iconButtonDocs } from '../../../components/src/actions/IconButton/IconButton.docs.ts';
import { iconButtonStates } from '../../../components/src/actions/IconButton/IconButton.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Actions/IconButton',
  component: IconButton,
  parameters: { docs: { description: { component: iconButtonDocs.summary } } },
  args: { label: 'Close', icon: CrossIcon },
} satisfies Meta<typeof IconButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={IconButton} base={args} states={iconButtonStates.states} />,
};

export const Outline: Story = { args: iconButtonStates.states.outline };

export const Primary: Story = { args: iconButtonStates.states.primary };

export const Small: Story = { args: iconButtonStates.states.small };

export const Pending: Story = { args: iconButtonStates.states.pending };

export const Disabled: Story = { args: iconButtonStates.states.disabled };
