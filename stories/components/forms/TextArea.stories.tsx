import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextArea } from '../../../components/src/index.ts';
import { textAreaDocs } from '../../../components/src/forms/TextArea/TextArea.docs.ts';
import { textAreaStates } from '../../../components/src/forms/TextArea/TextArea.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/TextArea',
  component: TextArea,
  parameters: { docs: { description: { component: textAreaDocs.summary } } },
  args: { label: 'Brief' },
} satisfies Meta<typeof TextArea>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={TextArea} base={args} states={textAreaStates.states} />,
};
