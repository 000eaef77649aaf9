'use client';

import { useLayoutEffect } from 'react';
import type { CSSProperties, RefObject } from 'react';
import type { UseComboboxReturnValue } from 'downshift';
import { CheckIcon } from '../../foundation/icons/index.ts';
import { useVirtual, VIRTUAL_ABOVE } from '../../foundation/virtual.ts';
import type { VirtualRange } from '../../foundation/virtual.ts';
import {
  glyph,
  hint as hintClass,
  leftOut,
  leftOutSize,
  option as optionClass,
  words,
} from './ComboBox.css.ts';
import type { ComboBoxOption } from './option.ts';

interface OptionsProps {
  items: readonly ComboBoxOption[];
  /** Index of the option Enter would take; -1 for none. */
  active: number;
  chosen: readonly string[];
  multiple: boolean;
  /** The list, which scrolls; it stands in the popover. */
  scroller: RefObject<HTMLElement | null>;
  getItemProps: UseComboboxReturnValue<ComboBoxOption>['getItemProps'];
}

/** The options of an open list: of a long one those in sight, and always the active one. Stands while it is open. */
export function Options({ items, active, chosen, multiple, scroller, getItemProps }: OptionsProps) {
  // First of all effects: a closed popover has no sizes to measure.
  useLayoutEffect(() => {
    const panel = scroller.current?.parentElement;
    panel?.showPopover();
    return () => panel?.hidePopover();
  }, [scroller]);

  const range = useVirtual(scroller, items.length, '[role="option"]');
  const rowSize = rowSizeIn(range, items.length);

  useLayoutEffect(() => {
    const list = scroller.current;
    const row = list?.querySelector('[data-active]');
    if (!list || !row) return;
    const box = list.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    list.scrollBy({ top: top < box.top ? top - box.top : Math.max(0, bottom - box.bottom) });
  }, [active, rowSize, scroller]);

  const long = items.length > VIRTUAL_ABOVE;
  return stretches(range, items.length, active).map(({ from, to, shown }) =>
    shown ? (
      items.slice(from, to).map((item, at) => {
        const index = from + at;
        const { value, label, hint, disabledReason, lang } = item;
        const isChosen = chosen.includes(value);
        const said = disabledReason ?? hint;
        return (
          <div
            key={value}
            {...getItemProps({ item, index, onMouseMove: leaveActive })}
            // Of a list of several choices it says what is chosen; of a single choice, where the keys are.
            aria-selected={multiple ? isChosen : index === active}
            aria-disabled={disabledReason ? true : undefined}
            aria-setsize={long ? items.length : undefined}
            aria-posinset={long ? index + 1 : undefined}
            data-active={index === active ? '' : undefined}
            lang={lang}
            className={optionClass}
          >
            <span className={glyph}>{isChosen && <CheckIcon />}</span>
            <span className={words}>
              <span>{label}</span>
              {said && <span className={hintClass}>{said}</span>}
            </span>
          </div>
        );
      })
    ) : (
      <div
        key={`before-${to}`}
        role="none"
        className={leftOut}
        style={{ [leftOutSize]: `${(to - from) * rowSize}px` } as CSSProperties}
      />
    ),
  );
}

/** A pointer that passes over the list does not move the place of the keys. */
export const leaveActive = (event: { nativeEvent: Event }) => {
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
};

/** Height in px of a row of a list that is rendered in part; 0 until it is measured. */
function rowSizeIn({ from, to, before, after }: VirtualRange, count: number): number {
  return Math.round(from > 0 ? before / from : after / Math.max(1, count - to));
}

/** A run of rows, shown or left out. */
interface Stretch {
  from: number;
  to: number;
  shown: boolean;
}

/** The rows in sight, the active one wherever it is, and what lies between. */
function stretches({ from, to }: VirtualRange, count: number, active: number): Stretch[] {
  // The list has just become shorter than where it was scrolled to.
  const sight = from < to ? [from, to] : [0, Math.min(count, 40)];
  const shown = [sight, ...(active >= 0 && active < count ? [[active, active + 1]] : [])].toSorted(
    ([a = 0], [b = 0]) => a - b,
  );
  const all: Stretch[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of [...shown, [count, count]]) {
    if (start > at) all.push({ from: at, to: start, shown: false });
    const first = Math.max(at, start);
    if (end > first) all.push({ from: first, to: end, shown: true });
    at = Math.max(at, end);
  }
  return all;
}
