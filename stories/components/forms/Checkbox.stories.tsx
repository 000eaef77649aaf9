import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from '../../../components/src/index.ts';
import { checkboxDocs } from '../../../components/src/forms/Checkbox/Checkbox.docs.ts';
import { checkboxStates } from '../../../components/src/forms/Checkbox/Checkbox.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/Checkbox',
  component: Checkbox,
  parameters: { docs: { description: { component: checkboxDocs.summary } } },
  args: checkboxStates.states.unchecked,
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Checkbox} base={args} states={checkboxStates.states} />,
};
