import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from '../../../components/src/index.ts';
import type { BadgeProps } from '../../../components/src/index.ts';
import { badgeDocs } from '../../../components/src/data/Badge/Badge.docs.ts';
import { badgeStates } from '../../../components/src/data/Badge/Badge.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Data/Badge',
  component: Badge,
  parameters: { docs: { description: { component: badgeDocs.summary } } },
  args: badgeStates.states.ok,
} satisfies Meta<typeof Badge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<BadgeProps> component={Badge} base={badgeStates.states.neutral} states={badgeStates.states} />
  ),
};

export const Count: Story = { args: { ...badgeStates.states.count, tone: 'neutral' } };
