import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChatsScreen } from '../../app/src/screens/chats/ChatsScreen.tsx';
import { frame } from './setting.ts';

const nothing = () => undefined;

const meta = {
  title: 'Screens/Chats',
  component: ChatsScreen,
  parameters: { layout: 'fullscreen' },
  args: { frame: { ...frame, chatId: undefined }, loading: false, onRetry: nothing, onDelete: nothing },
} satisfies Meta<typeof ChatsScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All conversations, newest first. */
export const Default: Story = {};
/** None yet. */
export const Empty: Story = { args: { frame: { ...frame, chats: [] } } };
/** They could not be read. */
export const Failed: Story = {
  args: {
    frame: { ...frame, chats: [], online: false },
    problem: 'This could not be loaded: no connection to CastMatch.',
  },
};
