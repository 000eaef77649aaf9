import type { Meta, StoryObj } from '@storybook/react-vite';
import { FairnessScreen } from '../../app/src/screens/fairness/FairnessScreen.tsx';
import { flagged, noOpenRoles, noRoles, small } from './law.ts';
import { frame } from './setting.ts';

const nothing = () => undefined;

const meta = {
  title: 'Screens/Fairness report',
  component: FairnessScreen,
  parameters: { layout: 'fullscreen' },
  args: {
    frame,
    span: { from: flagged.from, to: flagged.to },
    stage: 'recommended',
    report: flagged,
    onSpan: nothing,
    onStage: nothing,
    onRetry: nothing,
  },
} satisfies Meta<typeof FairnessScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A group below four fifths; made-up counts. */
export const Default: Story = {};
/** Of those listed, who was shortlisted. */
export const Shortlisted: Story = { args: { stage: 'shortlisted' } };
/** Fewer than 30 a group: figures, no colour. */
export const BelowThirty: Story = { args: { report: small } };
/** Nobody was recommended yet. */
export const Empty: Story = { args: { report: noRoles } };
/** Every role was for one gender and place. */
export const NoOpenRoles: Story = { args: { report: noOpenRoles } };
/** The server could not be reached. */
export const Failed: Story = {
  args: { problem: 'This could not be loaded: no connection to CastMatch.' },
};
export const Hindi: Story = { globals: { language: 'hi' } };
export const Marathi: Story = { globals: { language: 'mr' }, args: { report: small } };
