import { useSyncExternalStore } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import * as css from './foundations.css.ts';
import { here, part, parts, window as windowBox, windows } from './layout.css.ts';
import { breakpoints } from './manifest.ts';
import { Page } from './Page.tsx';

const meta = {
  title: 'Foundations/Layout',
  parameters: {
    docs: { description: { component: 'Five widths from which a layout holds, and what stands there.' } },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** What the frame shows from each width, by share of it: rail, thread, panel. */
const FRAMES: Readonly<Record<string, { says: string; shares: readonly [string, number][] }>> = {
  xs: {
    says: 'A phone: bar above, tabs below, one column. Dialogs rise from the foot.',
    shares: [['thread', 1]],
  },
  sm: {
    says: 'A large phone or half a window: one column with room beside it. Dialogs stand in the middle.',
    shares: [['thread', 1]],
  },
  md: {
    says: 'A tablet or a small laptop: the rail opens, the panel comes when asked for.',
    shares: [
      ['rail', 216],
      ['thread', 688],
    ],
  },
  lg: {
    says: 'A desk: rail, thread and panel.',
    shares: [
      ['rail', 216],
      ['thread', 736],
      ['panel', 288],
    ],
  },
  xl: {
    says: 'A wide desk: the same, with more paper around the thread.',
    shares: [
      ['rail', 216],
      ['thread', 1096],
      ['panel', 288],
    ],
  },
};

const STEPS = Object.entries(breakpoints);
const WIDEST = Math.max(...Object.values(breakpoints));

const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};
const useWidth = () =>
  useSyncExternalStore(
    onResize,
    () => window.innerWidth,
    () => 0,
  );

function Frames() {
  const width = useWidth();
  const now = STEPS.findLast(([, from]) => width >= from)?.[0];
  return (
    <ol className={windows}>
      {STEPS.map(([name, from]) => (
        <li key={name} className={windowBox} aria-current={name === now ? 'true' : undefined}>
          <span className={css.factName}>
            {name}, from {from} px {name === now && <span className={here}>you are here, at {width}</span>}
          </span>
          <span className={css.note}>{FRAMES[name]?.says}</span>
          <span className={parts} style={{ inlineSize: `${(from / WIDEST) * 100}%` }} aria-hidden="true">
            {FRAMES[name]?.shares.map(([which, share]) => (
              <span key={which} data-part={which} className={part} style={{ flexGrow: share }} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The widths, drawn against each other; the one this window is in is marked. */
export const Default: Story = {
  render: () => (
    <Page
      title="One column, then three"
      lead="Widths from which a layout holds, drawn against each other. Below 904 px navigation lies at the foot, from 1240 the panel stays open."
    >
      <Frames />
    </Page>
  ),
  play: async ({ canvasElement }) => {
    const current = within(canvasElement)
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'true');
    await expect(current.length).toBeLessThanOrEqual(1);
    if (window.innerWidth >= Math.min(...Object.values(breakpoints)))
      await expect(current[0]).toHaveTextContent(`at ${window.innerWidth}`);
  },
};
