import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from '../../../components/src/index.ts';
import { headingDocs } from '../../../components/src/content/Heading/Heading.docs.ts';
import { headingStates } from '../../../components/src/content/Heading/Heading.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Content/Heading',
  component: Heading,
  parameters: { docs: { description: { component: headingDocs.summary } } },
  args: { level: 2, children: 'Girgaon Gym, season 1' },
} satisfies Meta<typeof Heading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Heading} base={args} states={headingStates.states} />,
};

export const Display: Story = { args: headingStates.states.display };

export const DisplayMarathi: Story = { args: headingStates.states.displayMarathi };
