import type { Meta, StoryObj } from '@storybook/react-vite';
import { Select } from '../../../components/src/index.ts';
import type { SelectProps } from '../../../components/src/index.ts';
import { selectDocs } from '../../../components/src/forms/Select/Select.docs.ts';
import { selectStates } from '../../../components/src/forms/Select/Select.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/Select',
  component: Select,
  parameters: { docs: { description: { component: selectDocs.summary } } },
  args: selectStates.states.chosen,
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<SelectProps>
      component={Select}
      base={{ label: 'Shoots in', options: [] }}
      states={selectStates.states}
    />
  ),
};
