import type { Meta, StoryObj } from '@storybook/react-vite';
import { DecisionsScreen } from '../../app/src/screens/decisions/DecisionsScreen.tsx';
import { decisions, manyDecisions, names } from './law.ts';
import { frame } from './setting.ts';

const nothing = () => undefined;

const meta = {
  title: 'Screens/Decision log',
  component: DecisionsScreen,
  parameters: { layout: 'fullscreen' },
  args: {
    frame,
    decisions,
    names,
    more: false,
    loading: false,
    checking: false,
    onKind: nothing,
    onMore: nothing,
    onRetry: nothing,
    onCheck: nothing,
  },
} satisfies Meta<typeof DecisionsScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every kind of entry; fictional people. */
export const Default: Story = {};
/** It was checked and is whole. */
export const Whole: Story = {
  args: { check: { ok: true, entries: 8, head: '9f2c'.repeat(16) } },
};
/** Somebody changed the file. */
export const Broken: Story = {
  args: { check: { ok: false, entries: 4, head: null, brokenAt: 5, why: 'hash' } },
};
/** Nothing was decided yet. */
export const Empty: Story = { args: { decisions: [] } };
/** None of the kind chosen. */
export const EmptyKind: Story = { args: { decisions: [], kind: 'trait_used' } };
/** A year of work. */
export const Long: Story = { args: { decisions: manyDecisions, more: true } };
/** The server could not be reached. */
export const Failed: Story = {
  args: { decisions, problem: 'This could not be loaded: no connection to CastMatch.' },
};
export const Hindi: Story = { globals: { language: 'hi' } };
export const Marathi: Story = { globals: { language: 'mr' } };
