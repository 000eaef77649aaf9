import type { Meta, StoryObj } from '@storybook/react-vite';
import { TalentScreen } from '../../app/src/screens/talent/TalentScreen.tsx';
import { roster } from './people.ts';
import { frame } from './setting.ts';

const nothing = () => undefined;

const meta = {
  title: 'Screens/Talent',
  component: TalentScreen,
  parameters: { layout: 'fullscreen' },
  args: {
    frame,
    query: '',
    people: roster,
    total: 60,
    more: true,
    loading: false,
    onQuery: nothing,
    onMore: nothing,
    onRetry: nothing,
  },
} satisfies Meta<typeof TalentScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The roster by name. */
export const Default: Story = {};
/** Nobody fits the words. */
export const NobodyFound: Story = { args: { query: 'kathak, Nagpur', people: [], total: 0, more: false } };
/** Nobody is on the roster. */
export const Empty: Story = {
  args: { people: [], total: 0, more: false, frame: { ...frame, roster: { count: 0, fictional: 0 } } },
};
/** The first page is being read. */
export const Loading: Story = { args: { people: undefined, loading: true, total: 0, more: false } };
/** The roster could not be read. */
export const Failed: Story = {
  args: {
    people: undefined,
    total: 0,
    more: false,
    problem: 'This could not be loaded: no connection to CastMatch.',
    frame: { ...frame, online: false },
  },
};
/** Own people and demo people together: the made-up ones are marked one by one. */
export const Mixed: Story = {
  args: {
    frame: { ...frame, roster: { count: 104, fictional: 60 } },
    people: roster.map((person, index) => ({ ...person, fictional: index > 0, minor: index === 2 })),
    total: 104,
  },
};
export const Hindi: Story = { globals: { language: 'hi' } };
