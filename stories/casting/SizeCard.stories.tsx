import type { Meta, StoryObj } from '@storybook/react-vite';
import { Inline, SizeCard } from '../../components/src/index.ts';
import { hueOf, hues } from '../../components/src/foundation/portrait/hue.ts';
import { devika } from '../../components/src/casting/sample.ts';
import { sizeCardDocs } from '../../components/src/casting/SizeCard/SizeCard.docs.ts';
import { sizeCardStates } from '../../components/src/casting/SizeCard/SizeCard.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';

const { states } = sizeCardStates;

const meta = {
  title: 'Casting/SizeCard',
  component: SizeCard,
  parameters: { docs: { description: { component: sizeCardDocs.summary } } },
  args: { id: devika.talentId, name: devika.name, heightCm: devika.card?.heightCm },
} satisfies Meta<typeof SizeCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={SizeCard} base={args} states={states} />,
};

/** From a profile to a bar; below 56 px there are no ticks. */
export const Sizes: Story = {
  render: (args) => (
    <Inline align="end" gap="2">
      {(['profile', 'entry', 'card', 'board', 'row', 'tiny'] as const).map((size) => (
        <SizeCard key={size} {...args} {...states[size]} />
      ))}
    </Inline>
  ),
};

/** An id for each of the six palettes: an id picks one, and it means nothing. */
const ids = Array.from({ length: 32 }, (_, at) => `sample-${at}`);
const onePerHue = hues.flatMap((hue) => ids.find((id) => hueOf(id) === hue) ?? []);

export const Hues: Story = {
  render: (args) => (
    <Inline gap="2">
      {onePerHue.map((id) => (
        <SizeCard key={id} {...args} id={id} size="profile" />
      ))}
    </Inline>
  ),
};

/** Not on file: no long tick. */
export const HeightNotOnFile: Story = { args: states.heightNotOnFile };

/** Shorter than the scale: the long tick stands at its end. */
export const Child: Story = { args: states.child };

export const OneName: Story = { args: states.oneName };

/** A syllable as written is the initial. */
export const Devanagari: Story = { args: states.devanagari };

/** Alone, without a name beside it, it says whose it is. */
export const Labelled: Story = { args: states.labelled };

/** A headshot that may be shown. */
export const Photo: Story = { args: states.photo };

/** The photo cannot be loaded, or is not served any more: the drawing stands. */
export const PhotoFailed: Story = { args: states.photoFailed };
