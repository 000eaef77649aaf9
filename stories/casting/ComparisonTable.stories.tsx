import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ComparisonTable } from '../../components/src/index.ts';
import type { ComparisonTableProps } from '../../components/src/index.ts';
import { comparisonTableDocs } from '../../components/src/casting/ComparisonTable/ComparisonTable.docs.ts';
import { comparisonTableStates } from '../../components/src/casting/ComparisonTable/ComparisonTable.states.ts';
import { inLanguage, onPhone } from '../places.tsx';
import { togglePick } from './shortlist.ts';

const { states } = comparisonTableStates;

/** Picks are kept while the story is shown. */
function WithShortlist({ picked: atFirst = [], onPick, ...props }: ComparisonTableProps) {
  const [picked, setPicked] = useState(atFirst);
  return (
    <ComparisonTable
      {...props}
      picked={picked}
      onPick={onPick && ((person) => setPicked((now) => togglePick(now, person.talentId)))}
    />
  );
}

const meta = {
  title: 'Casting/ComparisonTable',
  component: ComparisonTable,
  parameters: { docs: { description: { component: comparisonTableDocs.summary } } },
  args: states.full,
  render: (args) => <WithShortlist {...args} />,
} satisfies Meta<typeof ComparisonTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Pickable: Story = { args: states.pickable };

export const Two: Story = { args: states.two };

/** Names wrap, and are never cut. */
export const LongText: Story = { args: states.long };

/** Nothing was asked: no ink, no verdicts. */
export const NothingAsked: Story = { args: states.nothingAsked };

export const Devanagari: Story = { args: states.devanagari, decorators: [inLanguage('mr')] };

export const Hindi: Story = { args: states.pickable, decorators: [inLanguage('hi')] };

/** The questions stay while the people scroll. */
export const Phone: Story = { ...onPhone('sheet'), args: states.pickable };

export const PhoneLongText: Story = { ...onPhone('sheet'), args: states.long };

export const PhoneNothingAsked: Story = { ...onPhone('sheet'), args: states.nothingAsked };

export const PicksByKeyboard: Story = {
  args: states.pickable,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('region', { name: 'Comparison for Ferrywoman' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Shortlist Devika Mhambre, number 1' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('button', { name: 'Shortlist Farzana Quillwala, number 2' })).toHaveFocus();
    await expect(
      canvas.getByRole('columnheader', { name: /Farzana Quillwala.*One missed, one not on file/ }),
    ).toBeVisible();
  },
};
