import type { Meta, StoryObj } from '@storybook/react-vite';
import { Inline, Button } from '../../../components/src/index.ts';
import { inlineDocs } from '../../../components/src/layout/Inline/Inline.docs.ts';
import { inlineStates } from '../../../components/src/layout/Inline/Inline.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

/** What stands on one line in the narrowest window. */
const short = (
  <>
    <Button>Ask</Button>
    <Button>Compare</Button>
    <Button>Save</Button>
  </>
);

const meta = {
  title: 'Components/Layout/Inline',
  component: Inline,
  parameters: { docs: { description: { component: inlineDocs.summary } } },
  args: {
    children: (
      <>
        <Button>Marathi, fluent is fine</Button>
        <Button>Include Pune</Button>
        <Button>Lift the fee limit</Button>
      </>
    ),
  },
} satisfies Meta<typeof Inline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => (
    <StatesGrid component={Inline} base={{ ...args, children: short }} states={inlineStates.states} />
  ),
};

/** For what fits at every width: nothing here goes to a second line. */
export const OneLine: Story = {
  args: {
    ...inlineStates.states.oneLine,
    children: short,
  },
};

export const Apart: Story = { args: inlineStates.states.apart };

export const OnBaseline: Story = { args: inlineStates.states.onBaseline };
