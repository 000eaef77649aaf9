import type { Meta, StoryObj } from '@storybook/react-vite';
import { FileInput } from '../../../components/src/index.ts';
import { fileInputDocs } from '../../../components/src/forms/FileInput/FileInput.docs.ts';
import { fileInputStates } from '../../../components/src/forms/FileInput/FileInput.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Forms/FileInput',
  component: FileInput,
  parameters: { docs: { description: { component: fileInputDocs.summary } } },
  args: fileInputStates.states.empty,
} satisfies Meta<typeof FileInput>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={FileInput} base={args} states={fileInputStates.states} />,
};

/** Chosen files, one with a name that is much too long. */
export const Chosen: Story = {
  args: {
    label: 'Self-tapes',
    multiple: true,
    value: [
      new File(['take one'], 'tai-scene-4-take-1.mp4', { lastModified: 1 }),
      new File(['take two'], `${'tai-scene-4-take-2-with-the-corrected-lines-'.repeat(4)}final.mp4`, {
        lastModified: 2,
      }),
    ],
  },
};
