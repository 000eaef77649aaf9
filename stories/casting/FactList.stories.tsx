import type { Meta, StoryObj } from '@storybook/react-vite';
import { FactList } from '../../components/src/index.ts';
import { factListDocs } from '../../components/src/casting/FactList/FactList.docs.ts';
import { factListStates } from '../../components/src/casting/FactList/FactList.states.ts';
import { inLanguage, inSheet, onPhone } from '../places.tsx';

const { states } = factListStates;

const meta = {
  title: 'Casting/FactList',
  component: FactList,
  parameters: { docs: { description: { component: factListDocs.summary } } },
  decorators: [inSheet],
  args: states.facts,
} satisfies Meta<typeof FactList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LongText: Story = { args: states.long };

export const Empty: Story = { args: states.none };

export const Devanagari: Story = { args: states.devanagari, decorators: [inLanguage('mr')] };

export const Phone: Story = { ...onPhone() };

export const PhoneLongText: Story = { ...onPhone(), args: states.long };
