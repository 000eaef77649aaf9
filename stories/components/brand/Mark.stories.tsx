import type { Meta, StoryObj } from '@storybook/react-vite';
import { Inline, Mark, Stack, Wordmark } from '../../../components/src/index.ts';

const meta = {
  title: 'Components/Brand/Mark',
  component: Mark,
  parameters: {
    docs: {
      description: { component: 'A name on a list, ringed with a marker: the oldest gesture in casting.' },
    },
  },
  args: { label: 'CastMatch', size: 'large' },
} satisfies Meta<typeof Mark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Simple: Story = { args: { simple: true, size: 'small' } };

export const Wordmarks: Story = {
  render: () => (
    <Stack gap="3">
      <Wordmark size="large" />
      <Wordmark size="large" script="devanagari" />
      <Inline gap="3">
        <Wordmark size="small" />
        <Wordmark size="medium" />
      </Inline>
    </Stack>
  ),
};
