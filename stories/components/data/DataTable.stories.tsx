import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DataTable } from '../../../components/src/index.ts';
import type { DataTableProps } from '../../../components/src/index.ts';
import { dataTableDocs } from '../../../components/src/data/DataTable/DataTable.docs.ts';
import { sampleColumns, sampleRows } from '../../../components/src/data/DataTable/DataTable.sample.ts';
import type { SampleRow } from '../../../components/src/data/DataTable/DataTable.sample.ts';
import { dataTableStates } from '../../../components/src/data/DataTable/DataTable.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const Submissions = (props: DataTableProps<SampleRow>) => <DataTable {...props} />;

// Regions of one page have names of their own.
const apart = Object.fromEntries(
  Object.entries(dataTableStates.states).map(([name, state]) => [
    name,
    { ...state, caption: `${state.caption}, ${name}` },
  ]),
);

const meta = {
  title: 'Components/Data/DataTable',
  component: Submissions,
  parameters: { docs: { description: { component: dataTableDocs.summary } } },
  args: dataTableStates.states.selectable,
} satisfies Meta<typeof Submissions>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<DataTableProps<SampleRow>>
      component={Submissions}
      base={dataTableStates.states.plain}
      states={apart}
    />
  ),
};

export const Sorted: Story = {
  args: { selectable: false },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Fee a day' }));
    await expect(canvas.getByRole('columnheader', { name: 'Fee a day' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  },
};

export const Pending: Story = { args: dataTableStates.states.pending };

export const Empty: Story = { args: dataTableStates.states.empty };

export const TenThousandRows: Story = {
  args: { columns: sampleColumns, rows: sampleRows(10_000), selectable: true, defaultSelected: ['row-3'] },
};
