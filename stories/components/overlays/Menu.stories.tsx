import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Menu } from '../../../components/src/index.ts';
import type { MenuEntry, MenuProps } from '../../../components/src/index.ts';
import { menuDocs } from '../../../components/src/overlays/Menu/Menu.docs.ts';
import { menuStates } from '../../../components/src/overlays/Menu/Menu.states.ts';

/** Keeps what is checked, as a page does: one of a choice, or each that may be checked beside others. */
function KeepsChecks({ items, ...props }: MenuProps) {
  const [checks, setChecks] = useState<Readonly<Record<string, boolean>>>({});
  const withChecks = (entries: readonly MenuEntry[]): MenuEntry[] =>
    entries.map((entry) => {
      if (entry === 'separator') return entry;
      if ('items' in entry) return { ...entry, items: withChecks(entry.items) } as MenuEntry;
      const { id, checked, multiple } = entry;
      if (checked === undefined) return entry;
      const others = multiple ? {} : Object.fromEntries(entries.map((other) => [idOf(other), false]));
      const now = checks[id] ?? checked;
      const onSelect = () => setChecks({ ...checks, ...others, [id]: multiple ? !now : true });
      return { ...entry, checked: now, onSelect };
    });
  return <Menu {...props} items={withChecks(items)} />;
}
const idOf = (entry: MenuEntry) => (typeof entry === 'object' && 'id' in entry ? entry.id : '');

const meta = {
  title: 'Components/Overlays/Menu',
  component: Menu,
  parameters: { docs: { description: { component: menuDocs.summary } } },
  args: menuStates.states.actions,
  render: (args) => <KeepsChecks {...args} />,
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
