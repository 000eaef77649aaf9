import type { Meta, StoryObj } from '@storybook/react-vite';
import { EvidenceChip } from '../../components/src/index.ts';
import { evidenceChipDocs } from '../../components/src/casting/EvidenceChip/EvidenceChip.docs.ts';
import { evidenceChipStates } from '../../components/src/casting/EvidenceChip/EvidenceChip.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';
import { onPhone } from '../places.tsx';

const { states } = evidenceChipStates;

const meta = {
  title: 'Casting/EvidenceChip',
  component: EvidenceChip,
  parameters: { docs: { description: { component: evidenceChipDocs.summary } } },
  args: states.met,
} satisfies Meta<typeof EvidenceChip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={EvidenceChip} base={args} states={states} />,
};

export const Missed: Story = { args: states.missed };

export const NotOnFile: Story = { args: states.unknown };

export const Note: Story = { args: states.note };

export const Devanagari: Story = { args: states.devanagari };

export const LongText: Story = { args: states.long };

/** It wraps inside what holds it, and never scrolls. */
export const PhoneLongText: Story = { ...onPhone(), args: states.long };
