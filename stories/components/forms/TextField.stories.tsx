import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextField } from '../../../components/src/index.ts';
import { textFieldDocs } from '../../../components/src/forms/TextField/TextField.docs.ts';
import { textFieldStates } from '../../../components/src/forms/TextField/TextField.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/TextField',
  component: TextField,
  parameters: { docs: { description: { component: textFieldDocs.summary } } },
  args: { label: 'Project' },
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={TextField} base={args} states={textFieldStates.states} />,
};

export const Hint: Story = { args: textFieldStates.states.hint };

export const Optional: Story = { args: textFieldStates.states.optional };

export const Invalid: Story = { args: textFieldStates.states.invalid };

export const Disabled: Story = { args: textFieldStates.states.disabled };

export const ReadOnly: Story = { args: textFieldStates.states.readOnly };

export const Marathi: Story = { args: textFieldStates.states.marathi };
