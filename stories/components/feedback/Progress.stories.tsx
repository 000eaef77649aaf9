import type { Meta, StoryObj } from '@storybook/react-vite';
import { Progress } from '../../../components/src/index.ts';
import { progressDocs } from '../../../components/src/feedback/Progress/Progress.docs.ts';
import { progressStates } from '../../../components/src/feedback/Progress/Progress.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Feedback/Progress',
  component: Progress,
  parameters: { docs: { description: { component: progressDocs.summary } } },
  args: progressStates.states.half,
} satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid component={Progress} base={{ label: 'Reading the roster' }} states={progressStates.states} />
  ),
};

export const Unknown: Story = { args: { ...progressStates.states.unknown, value: undefined } };

export const Small: Story = { args: { ...progressStates.states.small, value: undefined } };
