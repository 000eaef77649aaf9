import type { Meta, StoryObj } from '@storybook/react-vite';
import { Grid, Stack, Text } from '../../../components/src/index.ts';
import { gridDocs } from '../../../components/src/layout/Grid/Grid.docs.ts';
import { gridStates } from '../../../components/src/layout/Grid/Grid.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const roles = ['Tai', 'Coach', 'Aai', 'Inspector', 'Rival'];

const meta = {
  title: 'Components/Layout/Grid',
  component: Grid,
  parameters: { docs: { description: { component: gridDocs.summary } } },
  args: {
    children: roles.map((role) => (
      <Stack key={role} gap="half">
        <Text variant="name">{role}</Text>
        <Text tone="ink2">Marathi, 14 December to 20 January</Text>
      </Stack>
    )),
  },
} satisfies Meta<typeof Grid>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Grid} base={args} states={gridStates.states} />,
};
