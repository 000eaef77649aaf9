import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from '../../../components/src/index.ts';
import { textDocs } from '../../../components/src/content/Text/Text.docs.ts';
import { textStates } from '../../../components/src/content/Text/Text.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Content/Text',
  component: Text,
  parameters: { docs: { description: { component: textDocs.summary } } },
  args: { children: 'Marathi, native. Free 14 Dec on. ₹10,000' },
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Text} base={args} states={textStates.states} />,
};

export const Prose: Story = { args: textStates.states.prose };

export const Name: Story = { args: textStates.states.name };

export const Missed: Story = { args: textStates.states.missed };

export const ProseMarathi: Story = { args: { ...textStates.states.proseMarathi, as: 'p' } };
