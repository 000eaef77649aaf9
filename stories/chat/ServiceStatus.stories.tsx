import type { Meta, StoryObj } from '@storybook/react-vite';
import { ServiceStatus } from '../../components/src/index.ts';
import { serviceStatusDocs } from '../../components/src/chat/ServiceStatus/ServiceStatus.docs.ts';
import { serviceStatusStates } from '../../components/src/chat/ServiceStatus/ServiceStatus.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';
import { inLanguage } from '../places.tsx';

const { states } = serviceStatusStates;

const meta = {
  title: 'Chat/ServiceStatus',
  component: ServiceStatus,
  parameters: { docs: { description: { component: serviceStatusDocs.summary } } },
  args: states.claude,
} satisfies Meta<typeof ServiceStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={ServiceStatus} base={args} states={states} />,
};

/** Roster search answers, because Claude is not set up or cannot be reached. */
export const RosterSearch: Story = { args: states.embedded };

export const Offline: Story = { args: states.offline };

export const Hindi: Story = { ...States, decorators: [inLanguage('hi')] };

export const Marathi: Story = { ...States, decorators: [inLanguage('mr')] };
