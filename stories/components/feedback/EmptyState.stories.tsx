import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, EmptyState } from '../../../components/src/index.ts';
import { emptyStateDocs } from '../../../components/src/feedback/EmptyState/EmptyState.docs.ts';
import { emptyStateStates } from '../../../components/src/feedback/EmptyState/EmptyState.states.ts';

const meta = {
  title: 'Components/Feedback/EmptyState',
  component: EmptyState,
  parameters: { docs: { description: { component: emptyStateDocs.summary } } },
  args: { ...emptyStateStates.states.line, action: <Button>Add people</Button> },
} satisfies Meta<typeof EmptyState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LineAlone: Story = { args: { action: undefined } };

export const Devanagari: Story = { args: emptyStateStates.states.devanagari };
