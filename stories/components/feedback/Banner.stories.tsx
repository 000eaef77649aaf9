import type { Meta, StoryObj } from '@storybook/react-vite';
import { Banner, Button } from '../../../components/src/index.ts';
import { bannerDocs } from '../../../components/src/feedback/Banner/Banner.docs.ts';
import { bannerStates } from '../../../components/src/feedback/Banner/Banner.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Feedback/Banner',
  component: Banner,
  parameters: { docs: { description: { component: bannerDocs.summary } } },
  args: bannerStates.states.info,
} satisfies Meta<typeof Banner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One that appears while somebody works: an alert, read out at once. */
export const Default: Story = { args: bannerStates.states.appearing };

export const States: Story = {
  render: (args) => <StatesGrid component={Banner} base={args} states={bannerStates.states} />,
};

export const WithAction: Story = {
  args: {
    ...bannerStates.states.warn,
    action: <Button size="small">Ask them again</Button>,
    onDismiss: () => {},
  },
};

export const Long: Story = { args: bannerStates.states.long };
