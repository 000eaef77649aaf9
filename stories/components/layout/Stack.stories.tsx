import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack, Button } from '../../../components/src/index.ts';
import { stackDocs } from '../../../components/src/layout/Stack/Stack.docs.ts';
import { stackStates } from '../../../components/src/layout/Stack/Stack.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Layout/Stack',
  component: Stack,
  parameters: { docs: { description: { component: stackDocs.summary } } },
  args: {
    children: (
      <>
        <Button>Marathi, fluent is fine</Button>
        <Button>Include Pune</Button>
        <Button>Lift the fee limit</Button>
      </>
    ),
  },
} satisfies Meta<typeof Stack>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Stack} base={args} states={stackStates.states} />,
};

export const Tight: Story = { args: stackStates.states.tight };

export const Sections: Story = { args: stackStates.states.sections };

export const Ended: Story = { args: stackStates.states.ended };
