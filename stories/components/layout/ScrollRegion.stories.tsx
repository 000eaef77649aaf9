import type { Meta, StoryObj } from '@storybook/react-vite';
import { Inline, ScrollRegion, Stack, Text } from '../../../components/src/index.ts';
import { scrollRegionDocs } from '../../../components/src/layout/ScrollRegion/ScrollRegion.docs.ts';
import { scrollRegionStates } from '../../../components/src/layout/ScrollRegion/ScrollRegion.states.ts';

const days = Array.from({ length: 30 }, (_, at) => `Day ${at + 1}, scene ${at + 3}`);

const meta = {
  title: 'Components/Layout/ScrollRegion',
  component: ScrollRegion,
  parameters: { docs: { description: { component: scrollRegionDocs.summary } } },
  args: {
    ...scrollRegionStates.states.inline,
    children: (
      <Inline wrap={false} gap="2">
        {days.map((day) => (
          <Text key={day} style={{ whiteSpace: 'nowrap' }}>
            {day}
          </Text>
        ))}
      </Inline>
    ),
  },
} satisfies Meta<typeof ScrollRegion>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Block: Story = {
  args: {
    ...scrollRegionStates.states.block,
    style: { blockSize: 200 },
    children: (
      <Stack gap="1">
        {days.map((day) => (
          <Text key={day}>{day}</Text>
        ))}
      </Stack>
    ),
  },
};

export const Both: Story = {
  args: {
    ...scrollRegionStates.states.both,
    style: { blockSize: 200 },
    children: (
      <Stack gap="1">
        {days.map((day) => (
          <Text key={day} style={{ whiteSpace: 'nowrap' }}>
            {`${day}: the ferry at Gorai, both sisters, the drowned engine, and everybody who came to watch from the jetty`}
          </Text>
        ))}
      </Stack>
    ),
  },
};

export const NothingCutOff: Story = { args: { children: <Text>Day 1, scene 3</Text> } };
