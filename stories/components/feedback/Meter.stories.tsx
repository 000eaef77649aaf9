import type { Meta, StoryObj } from '@storybook/react-vite';
import { Meter } from '../../../components/src/index.ts';
import { meterDocs } from '../../../components/src/feedback/Meter/Meter.docs.ts';
import { meterStates } from '../../../components/src/feedback/Meter/Meter.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Feedback/Meter',
  component: Meter,
  parameters: { docs: { description: { component: meterDocs.summary } } },
  args: meterStates.states.some,
} satisfies Meta<typeof Meter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Meter} base={args} states={meterStates.states} />,
};
