import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../../components/src/index.ts';

const meta = {
  title: 'Components/Actions/Button',
  component: Button,
  args: { children: 'Ask more' },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
