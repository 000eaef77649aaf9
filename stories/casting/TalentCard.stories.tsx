import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, CopyButton, Dialog, FactList, TalentCard } from '../../components/src/index.ts';
import type { TalentCardProps } from '../../components/src/index.ts';
import { personAsText } from '../../components/src/casting/index.ts';
import { devika, facts } from '../../components/src/casting/sample.ts';
import { talentCardDocs } from '../../components/src/casting/TalentCard/TalentCard.docs.ts';
import { talentCardStates } from '../../components/src/casting/TalentCard/TalentCard.states.ts';
import { inLanguage, inSheet, onPhone } from '../places.tsx';

const { states } = talentCardStates;

/** The pick is kept while the story is shown, and "Why" opens the facts. */
function WithDesk({ place: atFirst, onPick, onWhy, ...props }: TalentCardProps) {
  const [place, setPlace] = useState(atFirst);
  const [why, setWhy] = useState(false);
  return (
    <>
      <TalentCard
        {...props}
        place={place}
        onPick={onPick && (() => setPlace(place === undefined ? 1 : undefined))}
        onWhy={onWhy && (() => setWhy(true))}
      />
      {onWhy && (
        <Dialog open={why} onClose={() => setWhy(false)} title={`${props.item.name}, on file`}>
          <FactList facts={facts} />
        </Dialog>
      )}
    </>
  );
}

const meta = {
  title: 'Casting/TalentCard',
  component: TalentCard,
  parameters: { docs: { description: { component: talentCardDocs.summary } } },
  decorators: [inSheet],
  args: states.pressable,
  render: (args) => <WithDesk {...args} />,
} satisfies Meta<typeof TalentCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Read only: without handlers there is no dead control. */
export const Plain: Story = { args: { ...states.plain, onPick: undefined, onWhy: undefined } };

export const Picked: Story = { args: states.picked };

/** What was asked stands beside what was missed. */
export const Missed: Story = { args: states.missed };

/** Neither yes nor no: what is not on file says so. */
export const NotOnFile: Story = { args: states.notOnFile };

export const NothingOnFile: Story = { args: states.nothingOnFile };

/** Names wrap; of more than five chips, gaps are the last to go. */
export const LongText: Story = { args: states.long };

export const Minor: Story = { args: states.minor };

/** No role is asked for: everything is a chip. */
export const WithoutSlate: Story = { args: { ...states.withoutSlate, asked: undefined } };

export const WithActions: Story = {
  args: {
    ...states.picked,
    actions: (
      <>
        <Button size="small" tone="quiet">
          Compare
        </Button>
        <CopyButton text={() => personAsText(devika)} />
      </>
    ),
  },
};

/** One row of 64 anywhere. */
export const Folded: Story = { args: states.folded };

export const Devanagari: Story = { args: states.devanagari, decorators: [inLanguage('mr')] };

export const Hindi: Story = { args: states.missed, decorators: [inLanguage('hi')] };

export const Phone: Story = { ...onPhone('sheet'), args: states.picked };

export const PhoneMissed: Story = { ...onPhone('sheet'), args: states.missed };

export const PhoneLongText: Story = { ...onPhone('sheet'), args: states.long };

export const PhoneNothingOnFile: Story = { ...onPhone('sheet'), args: states.nothingOnFile };

export const PhoneWithoutSlate: Story = { ...onPhone('sheet'), args: WithoutSlate.args };

export const PhoneWithActions: Story = { ...onPhone('sheet'), args: WithActions.args };

export const PhoneFolded: Story = { ...onPhone('sheet'), args: states.foldsOnPhone };

const marathiPhone = onPhone('sheet');
export const PhoneInMarathi: Story = {
  ...marathiPhone,
  decorators: [...marathiPhone.decorators, inLanguage('mr')],
  args: states.devanagari,
};

export const PicksAndAsksByKeyboard: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await step('the key picks', async () => {
      await userEvent.tab();
      const key = canvas.getByRole('button', { name: 'Shortlist Devika Mhambre' });
      await expect(key).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect(key).toHaveAccessibleName('Shortlist Devika Mhambre, number 1');
    });
    await step('"Why" opens the facts with their sources', async () => {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name: 'Why, with sources' })).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      const dialog = canvas.getByRole('dialog', { name: 'Devika Mhambre, on file' });
      await expect(within(dialog).getByText('Konkani native, Hindi fluent')).toBeVisible();
    });
  },
};

export const Unfolds: Story = {
  args: states.folded,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const headline = { selector: 'p > span' };
    await expect(canvas.getByText('₹80,000, asked up to ₹35,000', headline)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show Farzana Quillwala in full' }));
    await expect(canvas.getByRole('article', { name: 'Farzana Quillwala' })).toHaveFocus();
    await expect(canvas.getByText('Booked 20–28 Jan')).toBeVisible();
  },
};
