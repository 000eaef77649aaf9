import type { Meta, StoryObj } from '@storybook/react-vite';
import { Accordion } from '../../../components/src/index.ts';
import type { AccordionProps } from '../../../components/src/index.ts';
import { accordionDocs } from '../../../components/src/data/Accordion/Accordion.docs.ts';
import { accordionStates } from '../../../components/src/data/Accordion/Accordion.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Data/Accordion',
  component: Accordion,
  parameters: { docs: { description: { component: accordionDocs.summary } } },
  args: accordionStates.states.open,
} satisfies Meta<typeof Accordion>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<AccordionProps>
      component={Accordion}
      base={accordionStates.states.closed}
      states={accordionStates.states}
    />
  ),
};

export const Multiple: Story = { args: accordionStates.states.multiple };

export const Disabled: Story = { args: accordionStates.states.disabled };
