import type { Meta, StoryObj } from '@storybook/react-vite';
import { Media } from '../../../components/src/index.ts';
import type { MediaProps } from '../../../components/src/index.ts';
import { mediaDocs } from '../../../components/src/content/Media/Media.docs.ts';
import { mediaStates } from '../../../components/src/content/Media/Media.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Content/Media',
  component: Media,
  parameters: { docs: { description: { component: mediaDocs.summary } } },
  args: mediaStates.states.caption,
} satisfies Meta<typeof Media>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<MediaProps> component={Media} base={mediaStates.states.wide} states={mediaStates.states} />
  ),
};

export const Failed: Story = { args: mediaStates.states.failed };
