'use client';

import { forwardRef, useId, useLayoutEffect, useRef } from 'react';
import type { HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { BlockedReason } from '../../actions/Button/BlockedReason.tsx';
import { complain, twice } from '../../foundation/complain.ts';
import { useControlled } from '../../foundation/controlled.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { itemByKey } from '../../foundation/roving.ts';
import { list, panel as panelClass, roots, tab } from './Tabs.css.ts';

/** A tab and what it shows. */
export interface TabItem {
  /** Stable within the row. */
  id: string;
  label: string;
  /** What stands under the row while the tab is selected. */
  panel: ReactNode;
  icon?: Icon;
  /** Why the tab cannot be opened now. It can be reached, and says so. */
  disabledReason?: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
}

export interface TabsProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onSelect'> {
  /** Names the row of tabs. */
  label: string;
  items: readonly TabItem[];
  /** Id of the tab that is open. */
  selected?: string;
  /**
   * Id of the tab that is open at first.
   * @default the first that can be opened
   */
  defaultSelected?: string;
  /** Called with the id of the tab that was opened. */
  onSelect?: (id: string) => void;
  /**
   * `automatic` opens a tab as focus comes to it; `manual` on Enter, Space or a press. Take `manual` where a panel
   * takes time to load.
   * @default 'automatic'
   */
  activation?: 'automatic' | 'manual';
  /**
   * Tabs beside each other above the panel, or one under another before it.
   * @default 'horizontal'
   */
  orientation?: keyof typeof roots;
  /** Keeps what every panel holds in the document, hidden: what was written or scrolled there stays. */
  keepMounted?: boolean;
}

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]:not([tabindex="-1"])';

/** Several panels in one place, of which one is seen. */
export const Tabs = forwardRef<HTMLDivElement, TabsProps>(function Tabs(
  {
    label,
    items,
    selected,
    defaultSelected,
    onSelect,
    activation = 'automatic',
    orientation = 'horizontal',
    keepMounted = false,
    className,
    ...props
  },
  ref,
) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const [wanted, select] = useControlled(selected, defaultSelected, onSelect);
  const current =
    items.find((item) => item.id === wanted) ??
    items.find(({ disabledReason }) => disabledReason === undefined) ??
    items[0];

  if (process.env.NODE_ENV !== 'production') check(items, wanted);

  useLayoutEffect(() => {
    // A panel of text alone takes focus itself, or the keyboard could not scroll to its end.
    if (shown.current) shown.current.tabIndex = shown.current.querySelector(FOCUSABLE) ? -1 : 0;
  });

  useLayoutEffect(() => {
    // Not scrollIntoView: it would scroll the page as well.
    const box = row.current?.getBoundingClientRect();
    const chosen = row.current?.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
    if (!row.current || !box || !chosen) return;
    row.current.scrollLeft += Math.min(0, chosen.left - box.left) + Math.max(0, chosen.right - box.right);
  }, [current?.id]);

  const open = ({ id: wantedId, disabledReason }: TabItem) => {
    if (disabledReason === undefined && wantedId !== current?.id) select(wantedId);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const target = itemByKey(tabs, event.key, { axis: orientation === 'vertical' ? 'block' : 'inline' });
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (activation === 'automatic') target.click();
  };

  const own = {
    ref,
    'data-component': 'Tabs',
    className: className ? `${roots[orientation]} ${className}` : roots[orientation],
    ...props,
  };
  // A list of tabs without a tab would be a promise not kept.
  if (items.length === 0) return <div {...own} />;
  return (
    <div {...own}>
      <div
        ref={row}
        role="tablist"
        aria-label={label}
        aria-orientation={orientation}
        // Firefox makes a box that scrolls a stop of its own.
        tabIndex={-1}
        className={list}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => {
          const { icon: Glyph, disabledReason } = item;
          const blocked = disabledReason !== undefined;
          const reasonId = `${id}-${item.id}-reason`;
          return (
            <button
              key={item.id}
              type="button"
              role="tab"
              id={`${id}-${item.id}`}
              aria-selected={item === current}
              aria-controls={`${id}-${item.id}-panel`}
              aria-disabled={blocked || undefined}
              aria-describedby={blocked ? reasonId : undefined}
              tabIndex={item === current ? 0 : -1}
              lang={item.lang}
              className={tab}
              onClick={() => open(item)}
            >
              {Glyph && <Glyph />}
              {item.label}
              {blocked && <BlockedReason id={reasonId} reason={disabledReason} />}
            </button>
          );
        })}
      </div>
      {items.map((item) => (
        <div
          key={item.id}
          ref={item === current ? shown : undefined}
          role="tabpanel"
          id={`${id}-${item.id}-panel`}
          aria-labelledby={`${id}-${item.id}`}
          hidden={item !== current}
          className={panelClass}
        >
          {(keepMounted || item === current) && item.panel}
        </div>
      ))}
    </div>
  );
});

function check(items: readonly TabItem[], wanted: string | undefined) {
  const doubled = twice(items.map((item) => item.id));
  if (doubled !== undefined)
    complain('Tabs', `two tabs have the id "${doubled}"`, 'both would show one panel', 'Give each its own.');
  if (wanted !== undefined && !items.some((item) => item.id === wanted))
    complain(
      'Tabs',
      `no tab has the id "${wanted}"`,
      'the first one is shown',
      'Select one of the ids in items.',
    );
}
