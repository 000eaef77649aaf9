import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckboxGroup } from '../../../components/src/index.ts';
import type { CheckboxGroupProps } from '../../../components/src/index.ts';
import { checkboxGroupDocs } from '../../../components/src/forms/CheckboxGroup/CheckboxGroup.docs.ts';
import { checkboxGroupStates } from '../../../components/src/forms/CheckboxGroup/CheckboxGroup.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/CheckboxGroup',
  component: CheckboxGroup,
  parameters: { docs: { description: { component: checkboxGroupDocs.summary } } },
  args: checkboxGroupStates.states.mixed,
} satisfies Meta<typeof CheckboxGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<CheckboxGroupProps>
      component={CheckboxGroup}
      base={checkboxGroupStates.states.none}
      states={checkboxGroupStates.states}
    />
  ),
};

/** So many that they scroll in a box of their own. */
export const Many: Story = {
  args: {
    label: 'On the list',
    selectAll: 'Everybody',
    options: Array.from({ length: 120 }, (_, at) => ({ value: `${at}`, label: `Submission ${at + 1}` })),
    defaultValue: ['3', '7'],
  },
};
