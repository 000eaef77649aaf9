import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ShortlistFooter } from '../../app/src/screens/ask/ExportMenu.tsx';
import { ShortlistPanel } from '../../app/src/screens/ask/ShortlistPanel.tsx';
import { ask } from './setting.ts';

type Exports = Parameters<typeof ShortlistFooter>[0]['exports'];

const nothing = () => undefined;
const idle: Exports = {
  busy: false,
  outcome: undefined,
  uncopied: undefined,
  closeCopy: nothing,
  copyList: nothing,
  copyPerson: nothing,
  save: nothing,
};

/** The side panel of a conversation by itself, as wide as it stands beside the thread. */
function Panel({ empty, exports }: { empty: boolean; exports: Exports }) {
  const entries = empty ? [] : ask.chat.shortlist;
  return (
    <div style={{ inlineSize: 'var(--cm-size-panel)' }}>
      <ShortlistPanel
        entries={entries}
        canPick={false}
        onMove={nothing}
        onRemove={nothing}
        onCopy={nothing}
      />
      <div style={{ padding: 'var(--cm-space-2)' }}>
        <ShortlistFooter count={entries.length} exports={exports} />
      </div>
    </div>
  );
}

const meta = {
  title: 'Screens/Shortlist',
  component: Panel,
  args: { empty: false, exports: idle },
} satisfies Meta<typeof Panel>;
export default meta;
type Story = StoryObj<typeof meta>;

/** People in the order they were given, and the way out for all of them. */
export const Default: Story = {};

/** Nobody is picked yet: there is nothing to take along, and the button says so. */
export const Empty: Story = { args: { empty: true } };

/** What the list can leave as. */
export const ExportOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    await expect(await canvas.findByRole('menuitem', { name: 'Shortlist (Excel)' })).toHaveFocus();
  },
};

/** The days of an availability grid are asked for. */
export const ExportDays: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Availability grid (Excel)' }));
    await expect(await canvas.findByRole('dialog', { name: 'Availability grid' })).toBeVisible();
  },
};

/** A file was saved. */
export const ExportSaved: Story = {
  args: {
    exports: {
      ...idle,
      outcome: { kind: 'done', text: 'Saved Tai, 22–28, boxes - Shortlist - 2026-11-22.xlsx' },
    },
  },
};

/** A file could not be had. */
export const ExportFailed: Story = {
  args: {
    exports: {
      ...idle,
      outcome: {
        kind: 'failed',
        text: 'This could not be loaded: no connection to CastMatch.',
      },
    },
  },
};

/** The browser would not take the text: it is copied by hand. */
export const CopyByHand: Story = {
  args: {
    exports: {
      ...idle,
      uncopied:
        'Shortlist: Tai, 22–28, boxes\n1. Ira Kalsekar (fictional): plays 20–27, 156 cm, Marathi, Hindi; booked 8–13 Dec',
    },
  },
};
