import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading, Marker, Stack, Text } from '../../components/src/index.ts';
import { markerDocs } from '../../components/src/chat/Marker/Marker.docs.ts';
import { markerStates } from '../../components/src/chat/Marker/Marker.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';

const { states } = markerStates;

const meta = {
  title: 'Chat/Marker',
  component: Marker,
  parameters: { docs: { description: { component: markerDocs.summary } } },
  args: states.words,
} satisfies Meta<typeof Marker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Marker} base={args} states={states} />,
};

export const Short: Story = { args: states.short };

export const Devanagari: Story = { args: states.devanagari };

/** The stroke keeps its weight, whatever it stands under. */
export const Sizes: Story = {
  render: (args) => (
    <Stack gap="3">
      <Heading level={2} variant="screen">
        <Marker {...args} />
      </Heading>
      <Text variant="prose">
        <Marker {...args} />
      </Text>
      <Text weight="medium">
        <Marker {...args} />
      </Text>
    </Stack>
  ),
};
