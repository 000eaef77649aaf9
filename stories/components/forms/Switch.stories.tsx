import type { Meta, StoryObj } from '@storybook/react-vite';
import { Switch } from '../../../components/src/index.ts';
import { switchDocs } from '../../../components/src/forms/Switch/Switch.docs.ts';
import { switchStates } from '../../../components/src/forms/Switch/Switch.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/Switch',
  component: Switch,
  parameters: { docs: { description: { component: switchDocs.summary } } },
  args: switchStates.states.off,
} satisfies Meta<typeof Switch>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Switch} base={args} states={switchStates.states} />,
};
