import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Menu } from '../../../components/src/index.ts';
import { menuDocs } from '../../../components/src/overlays/Menu/Menu.docs.ts';
import { menuStates } from '../../../components/src/overlays/Menu/Menu.states.ts';

const meta = {
  title: 'Components/Overlays/Menu',
  component: Menu,
  parameters: { docs: { description: { component: menuDocs.summary } } },
  args: menuStates.states.actions,
} satisfies Meta<typeof Menu>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('menu')).toBeVisible();
  },
};

export const Choice: Story = { args: menuStates.states.choice, play: Open.play };

export const Branches: Story = {
  args: { ...menuStates.states.branches, align: 'start' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('menuitem', { name: 'Rename' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await expect(await canvas.findByRole('menuitem', { name: 'Girgaon Gym' })).toHaveFocus();
  },
};

export const Groups: Story = { args: menuStates.states.groups, play: Open.play };

export const Long: Story = {
  args: {
    label: 'Role',
    triggerText: 'Role',
    align: 'start',
    items: Array.from({ length: 60 }, (_, at) => ({
      id: `${at}`,
      label: `Role ${at + 1}`,
      checked: at === 0,
      onSelect: () => {},
    })),
  },
  play: Open.play,
};

export const Blocked: Story = { args: menuStates.states.blocked };
