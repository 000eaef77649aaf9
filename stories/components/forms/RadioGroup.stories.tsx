import type { Meta, StoryObj } from '@storybook/react-vite';
import { RadioGroup } from '../../../components/src/index.ts';
import { radioGroupDocs } from '../../../components/src/forms/RadioGroup/RadioGroup.docs.ts';
import { radioGroupStates } from '../../../components/src/forms/RadioGroup/RadioGroup.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/RadioGroup',
  component: RadioGroup,
  parameters: { docs: { description: { component: radioGroupDocs.summary } } },
  args: radioGroupStates.states.none,
} satisfies Meta<typeof RadioGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={RadioGroup} base={args} states={radioGroupStates.states} />,
};

/** The chosen answer has become impossible: the others stay within reach. */
export const ChosenBlocked: Story = { args: radioGroupStates.states.chosenBlocked };

export const ReadOnly: Story = { args: radioGroupStates.states.readOnly };
