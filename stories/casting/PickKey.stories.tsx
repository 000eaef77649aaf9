import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { PickKey } from '../../components/src/index.ts';
import type { PickKeyProps } from '../../components/src/index.ts';
import { devika } from '../../components/src/casting/sample.ts';
import { pickKeyDocs } from '../../components/src/casting/PickKey/PickKey.docs.ts';
import { pickKeyStates } from '../../components/src/casting/PickKey/PickKey.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';
import { inLanguage, onPhone } from '../places.tsx';

const { states } = pickKeyStates;

const meta = {
  title: 'Casting/PickKey',
  component: PickKey,
  parameters: { docs: { description: { component: pickKeyDocs.summary } } },
  args: { name: devika.name },
} satisfies Meta<typeof PickKey>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={PickKey} base={args} states={states} />,
};

export const Picked: Story = { args: states.first };

export const TwoDigits: Story = { args: states.twelfth };

/** The numeral keeps its face and size in every language. */
export const Marathi: Story = { ...States, decorators: [inLanguage('mr')] };

/** 48 px for fingers. */
export const Phone: Story = { ...States, ...onPhone() };

function Pressable({ place: atFirst, ...props }: PickKeyProps) {
  const [place, setPlace] = useState(atFirst);
  return <PickKey {...props} place={place} onClick={() => setPlace(place === undefined ? 1 : undefined)} />;
}

export const PicksByKeyboard: Story = {
  render: (args) => <Pressable {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(
      canvas.getByRole('button', { name: 'Shortlist Devika Mhambre', pressed: false }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const picked = canvas.getByRole('button', { name: 'Shortlist Devika Mhambre, number 1', pressed: true });
    await expect(picked).toHaveTextContent('1');
    await expect(picked).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(picked).toHaveAccessibleName('Shortlist Devika Mhambre');
    await userEvent.keyboard(' ');
    await expect(picked).toHaveAccessibleName('Shortlist Devika Mhambre, number 1');
  },
};
