import type { Meta, StoryObj } from '@storybook/react-vite';
import { Avatar, Inline } from '../../../components/src/index.ts';
import { avatarDocs } from '../../../components/src/content/Avatar/Avatar.docs.ts';
import { avatarStates } from '../../../components/src/content/Avatar/Avatar.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Content/Avatar',
  component: Avatar,
  parameters: { docs: { description: { component: avatarDocs.summary } } },
  args: { id: 'sample-1', name: 'Devika Mhambre' },
} satisfies Meta<typeof Avatar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Avatar} base={args} states={avatarStates.states} />,
};

export const Grounds: Story = {
  render: (args) => (
    <Inline gap="1">
      {[
        'Aarohi Tandelwar',
        'Bhavika Bundelwal',
        'Gandhar Mukhotia',
        'Naira Virakkal',
        'Satvik Bhoirshet',
      ].map((name) => (
        <Avatar key={name} {...args} id={name} name={name} size="medium" />
      ))}
    </Inline>
  ),
};
