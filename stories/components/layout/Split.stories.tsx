import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, Split, Stack, Text } from '../../../components/src/index.ts';
import { splitDocs } from '../../../components/src/layout/Split/Split.docs.ts';
import { splitStates } from '../../../components/src/layout/Split/Split.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Layout/Split',
  component: Split,
  parameters: { docs: { description: { component: splitDocs.summary } } },
  args: {
    label: 'Submissions',
    secondaryLabel: 'Details',
    primary: (
      <Stack gap="1">
        {['Devika Mhambre', 'Gandhar Mukhotia', 'Naira Bundelwal'].map((name) => (
          <Text key={name} variant="nameSmall">
            {name}
          </Text>
        ))}
      </Stack>
    ),
    secondary: (
      <Stack gap="1" align="start">
        <Text variant="name">Devika Mhambre</Text>
        <Text tone="ink2">Plays 22 to 28. Marathi, native. Free from 14 December.</Text>
        <Button>Send avail check</Button>
      </Stack>
    ),
  },
} satisfies Meta<typeof Split>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Split} base={args} states={splitStates.states} />,
};

export const Horizontal: Story = { args: splitStates.states.horizontal };

export const RightToLeft: Story = {
  render: (args) => (
    <div dir="rtl">
      <Split {...args} />
    </div>
  ),
};
