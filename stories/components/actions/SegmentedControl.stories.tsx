import type { Meta, StoryObj } from '@storybook/react-vite';
import { SegmentedControl } from '../../../components/src/index.ts';
import type { SegmentedControlProps } from '../../../components/src/index.ts';
import { segmentedControlDocs } from '../../../components/src/actions/SegmentedControl/SegmentedControl.docs.ts';
import { segmentedControlStates } from '../../../components/src/actions/SegmentedControl/SegmentedControl.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Actions/SegmentedControl',
  component: SegmentedControl,
  parameters: { docs: { description: { component: segmentedControlDocs.summary } } },
  args: segmentedControlStates.states.single,
} satisfies Meta<typeof SegmentedControl>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<SegmentedControlProps>
      component={SegmentedControl}
      base={{ label: 'View', segments: [] }}
      states={segmentedControlStates.states}
    />
  ),
};

export const Multiple: Story = { args: segmentedControlStates.states.multiple };

export const Icons: Story = { args: segmentedControlStates.states.icons };

export const Long: Story = { args: segmentedControlStates.states.long };

export const BlockedSegment: Story = { args: segmentedControlStates.states.blockedSegment };
