import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, within } from 'storybook/test';
import { ResultSheet } from '../../components/src/index.ts';
import type { ResultSheetProps } from '../../components/src/index.ts';
import { resultSheetDocs } from '../../components/src/casting/ResultSheet/ResultSheet.docs.ts';
import { resultSheetStates } from '../../components/src/casting/ResultSheet/ResultSheet.states.ts';
import { inLanguage, inSheet, onPhone } from '../places.tsx';
import { togglePick } from './shortlist.ts';

const { states } = resultSheetStates;

/** Picks are kept while the story is shown. */
function WithShortlist({ picked: atFirst = [], onPick, ...props }: ResultSheetProps) {
  const [picked, setPicked] = useState(atFirst);
  return (
    <ResultSheet
      {...props}
      picked={picked}
      onPick={onPick && ((item) => setPicked((now) => togglePick(now, item.talentId)))}
    />
  );
}

const meta = {
  title: 'Casting/ResultSheet',
  component: ResultSheet,
  parameters: { docs: { description: { component: resultSheetDocs.summary } } },
  decorators: [inSheet],
  args: states.full,
  render: (args) => <WithShortlist {...args} />,
} satisfies Meta<typeof ResultSheet>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Picked: Story = { args: states.picked };

/** Shown to someone who only reads: no keys, no "Why", no brief to edit. */
export const ReadOnly: Story = {
  args: { ...states.readOnly, onPick: undefined, onWhy: undefined, onEditBrief: undefined },
};

/** Nobody meets everything; it says so before it offers the nearest. */
export const Nearest: Story = { args: states.nearest };

/** Nobody fits: one line, one action. */
export const Nobody: Story = { args: states.nobody };

/** Eight of twelve; the rest on request. */
export const Many: Story = { args: states.many };

export const LongText: Story = { args: states.long };

export const Devanagari: Story = { args: states.devanagari, decorators: [inLanguage('mr')] };

export const Hindi: Story = { args: states.picked, decorators: [inLanguage('hi')] };

/** All but the first fold to rows that say what is missing. */
export const Phone: Story = { ...onPhone('sheet'), args: states.picked };

export const PhoneNearest: Story = { ...onPhone('sheet'), args: states.nearest };

export const PhoneNobody: Story = { ...onPhone('sheet'), args: states.nobody };

export const PhoneLongText: Story = { ...onPhone('sheet'), args: states.long };

const marathiPhone = onPhone('sheet');
export const PhoneInMarathi: Story = {
  ...marathiPhone,
  decorators: [...marathiPhone.decorators, inLanguage('mr')],
  args: states.devanagari,
};

export const PicksByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const key = canvas.getByRole('button', { name: 'Shortlist Devika Mhambre' });
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Edit brief' })).toHaveFocus();
    await userEvent.tab();
    await expect(key).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(key).toHaveAccessibleName('Shortlist Devika Mhambre, number 1');
    await userEvent.click(canvas.getByRole('button', { name: 'Shortlist Farzana Quillwala' }));
    await expect(
      canvas.getByRole('button', { name: 'Shortlist Farzana Quillwala, number 2' }),
    ).toHaveTextContent('2');
    await userEvent.click(key);
    // Who comes after moves up.
    await expect(
      canvas.getByRole('button', { name: 'Shortlist Farzana Quillwala, number 1' }),
    ).toHaveTextContent('1');
  },
};

export const ShowsMore: Story = {
  args: states.many,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('8 shown of 40 who meet everything asked')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show 4 more' }));
    await expect(canvas.getByRole('heading', { name: 'Devika Mhambre 12' })).toBeVisible();
    await expect(canvas.getByText('12 shown of 40 who meet everything asked')).toBeVisible();
  },
};

export const CopiesTheList: Story = {
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy list' }));
    await expect(await canvas.findByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(navigator.clipboard.writeText).toHaveBeenLastCalledWith(
      expect.stringMatching(/^Asked for: Ferrywoman, lead[^]*1\. Devika Mhambre[^]*Near misses/),
    );
  },
};

/** A folded person opens in place, by keyboard too. */
export const UnfoldsOnPhone: Story = {
  ...onPhone('sheet'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const row = canvas.getByRole('button', { name: 'Show Farzana Quillwala in full' });
    row.focus();
    await userEvent.keyboard('{Enter}');
    const card = canvas.getByRole('article', { name: 'Farzana Quillwala' });
    await expect(card).toHaveFocus();
    await expect(within(card).getByText('Booked 20–28 Jan')).toBeVisible();
    await expect(within(card).getByRole('button', { name: 'Why, with sources' })).toBeVisible();
    await expect(row).not.toBeVisible();
  },
};
