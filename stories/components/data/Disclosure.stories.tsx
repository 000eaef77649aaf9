import type { Meta, StoryObj } from '@storybook/react-vite';
import { Disclosure } from '../../../components/src/index.ts';
import { disclosureDocs } from '../../../components/src/data/Disclosure/Disclosure.docs.ts';
import { disclosureStates } from '../../../components/src/data/Disclosure/Disclosure.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Data/Disclosure',
  component: Disclosure,
  parameters: { docs: { description: { component: disclosureDocs.summary } } },
  args: disclosureStates.states.closed,
} satisfies Meta<typeof Disclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Disclosure} base={args} states={disclosureStates.states} />,
};

export const Open: Story = { args: disclosureStates.states.open };

export const Disabled: Story = { args: disclosureStates.states.disabled };
