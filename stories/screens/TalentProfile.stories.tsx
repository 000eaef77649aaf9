import type { Meta, StoryObj } from '@storybook/react-vite';
import { TalentProfile } from '../../app/src/screens/talent/TalentProfile.tsx';
import { iraOnFile } from './people.ts';
import { frame } from './setting.ts';

const meta = {
  title: 'Screens/TalentProfile',
  component: TalentProfile,
  parameters: { layout: 'fullscreen' },
  args: { frame, person: iraOnFile, text: iraOnFile.name, onRetry: () => undefined },
} satisfies Meta<typeof TalentProfile>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Everything on file about one person. */
export const Default: Story = {};
/** A person under 18, with little on file. */
export const Minor: Story = {
  args: { person: { ...iraOnFile, minor: true, heightCm: undefined, facts: iraOnFile.facts.slice(0, 1) } },
};
/** The person is being read. */
export const Loading: Story = { args: { person: undefined } };
/** The address names nobody. */
export const Missing: Story = {
  args: { person: undefined, problem: { kind: 'missing', text: 'This person is not on your roster.' } },
};
/** The person could not be read. */
export const Failed: Story = {
  args: {
    person: undefined,
    problem: { kind: 'failed', text: 'This could not be loaded: no connection to CastMatch.' },
  },
};
export const Marathi: Story = { globals: { language: 'mr' } };
