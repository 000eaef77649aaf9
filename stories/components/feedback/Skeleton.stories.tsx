import type { Meta, StoryObj } from '@storybook/react-vite';
import { Skeleton } from '../../../components/src/index.ts';
import { skeletonDocs } from '../../../components/src/feedback/Skeleton/Skeleton.docs.ts';
import { skeletonStates } from '../../../components/src/feedback/Skeleton/Skeleton.states.ts';

const meta = {
  title: 'Components/Feedback/Skeleton',
  component: Skeleton,
  parameters: { docs: { description: { component: skeletonDocs.summary } } },
  args: skeletonStates.states.rows,
} satisfies Meta<typeof Skeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Lines: Story = { args: skeletonStates.states.lines };

export const Entries: Story = { args: skeletonStates.states.entries };
