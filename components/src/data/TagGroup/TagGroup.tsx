'use client';

import { forwardRef, useId, useLayoutEffect, useRef, useState } from 'react';
import type { HTMLAttributes, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { announce } from '../../foundation/announcer.ts';
import { complain, twice } from '../../foundation/complain.ts';
import { useControlled } from '../../foundation/controlled.ts';
import { cx } from '../../foundation/cx.ts';
import { CheckIcon, CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { itemByKey } from '../../foundation/roving.ts';
import { hidden, label as labelClass, list, remove, root, tag, word } from './TagGroup.css.ts';
import { tagGroupStrings } from './TagGroup.strings.ts';

/** One tag. */
export interface TagItem {
  /** Stable within the group. */
  id: string;
  label: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
}

export interface TagGroupProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** Names the group and stands before it. */
  label: string;
  /** In the order shown. */
  items: readonly TagItem[];
  /** Called with the id of the tag to take away. Left out, tags cannot be removed. */
  onRemove?: (id: string) => void;
  /**
   * Whether tags can be chosen, and how many.
   * @default 'none'
   */
  selectionMode?: 'none' | 'single' | 'multiple';
  /** Ids of the tags chosen. */
  selected?: readonly string[];
  /** Ids of the tags chosen at first. */
  defaultSelected?: readonly string[];
  /** Called with the ids of all tags chosen. */
  onSelectedChange?: (ids: readonly string[]) => void;
  /** Shown where there are no tags. */
  empty?: ReactNode;
}

const NOBODY: readonly string[] = [];
/** Tags that PageUp and PageDown go by. */
const PAGE = 5;

/** Short words in force, such as filters, that can be taken away one by one. */
export const TagGroup = forwardRef<HTMLDivElement, TagGroupProps>(function TagGroup(
  {
    label,
    items,
    onRemove,
    selectionMode = 'none',
    selected,
    defaultSelected = NOBODY,
    onSelectedChange,
    empty,
    className,
    ...props
  },
  ref,
) {
  const id = useId();
  const strings = useStrings(tagGroupStrings);
  const group = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useControlled(selected, defaultSelected, onSelectedChange);
  const [stop, setStop] = useState('');
  /** Place of the tag whose removal was asked for while focus was in the group. */
  const leaving = useRef<{ at: number; id: string } | undefined>(undefined);
  const current = items.some((item) => item.id === stop) ? stop : items[0]?.id;

  if (process.env.NODE_ENV !== 'production') {
    const doubled = twice(items.map((item) => item.id));
    if (doubled !== undefined)
      complain('TagGroup', `two tags have the id "${doubled}"`, 'one press removes both', 'Name them apart.');
  }

  useLayoutEffect(() => {
    const left = leaving.current;
    if (!left || items.some((item) => item.id === left.id)) return;
    leaving.current = undefined;
    const cells = group.current?.querySelectorAll<HTMLElement>('[role="gridcell"]');
    (cells?.[Math.min(left.at, cells.length - 1)] ?? group.current)?.focus();
  }, [items]);

  const removeAt = (at: number) => {
    const item = items[at];
    if (!item || !onRemove) return;
    leaving.current = { at, id: item.id };
    announce(strings.removed(item.label));
    onRemove(item.id);
  };

  const choose = (wanted: string) => {
    if (selectionMode === 'none') return;
    const others = selectionMode === 'single' ? NOBODY : chosen.filter((other) => other !== wanted);
    setChosen(chosen.includes(wanted) ? others : [...others, wanted]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="gridcell"]')];
    const at = cells.indexOf(event.target as HTMLElement);
    const { key } = event;
    if (event.metaKey || event.altKey) return;
    if (at < 0) {
      if (key !== 'Escape' && key !== 'F2') return;
      // From the button of a tag back to the tag, and no further: Escape would close a dialog around.
      event.stopPropagation();
      (event.target as Element).closest<HTMLElement>('[role="gridcell"]')?.focus();
    } else if (key === 'F2' || (key === 'Enter' && selectionMode === 'none'))
      cells[at]?.querySelector('button')?.focus();
    else if (key === 'Delete' || key === 'Backspace') removeAt(at);
    else if (key === ' ' || key === 'Enter') choose(items[at]?.id ?? '');
    else {
      const page = key === 'PageDown' ? PAGE : key === 'PageUp' ? -PAGE : 0;
      const target = page
        ? cells[Math.min(Math.max(at + page, 0), cells.length - 1)]
        : itemByKey(cells, key, { axis: 'both', wrap: false });
      if (!target) return;
      target.focus();
    }
    event.preventDefault();
  };

  const onPress = (event: MouseEvent, at: number) => {
    if ((event.target as Element).closest('button')) removeAt(at);
    else choose(items[at]?.id ?? '');
  };

  return (
    <div ref={ref} data-component="TagGroup" className={cx(root, className)} {...props}>
      <span id={`${id}-label`} className={labelClass}>
        {label}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is either of two */}
      <div
        ref={group}
        // A grid without rows is none.
        role={items.length > 0 ? 'grid' : 'group'}
        aria-labelledby={`${id}-label`}
        aria-describedby={onRemove && items.length > 0 ? `${id}-hint` : undefined}
        aria-multiselectable={selectionMode === 'multiple' || undefined}
        tabIndex={-1}
        className={list}
        onKeyDown={onKeyDown}
      >
        {items.map((item, at) => {
          const isChosen = chosen.includes(item.id);
          return (
            <div key={item.id} role="row">
              {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid hears the keys of all */}
              <div
                role="gridcell"
                aria-label={item.label}
                aria-selected={selectionMode === 'none' ? undefined : isChosen}
                tabIndex={item.id === current ? 0 : -1}
                lang={item.lang}
                className={tag}
                onFocus={() => setStop(item.id)}
                onClick={(event) => onPress(event, at)}
              >
                {isChosen && <CheckIcon />}
                <span className={word}>{item.label}</span>
                {onRemove && (
                  <button
                    type="button"
                    tabIndex={-1}
                    aria-label={strings.remove(item.label)}
                    className={remove}
                  >
                    <CrossIcon />
                  </button>
                )}
              </div>
            </div>
          );
        })}
        {items.length === 0 && (empty ?? strings.none)}
      </div>
      {onRemove && (
        <span id={`${id}-hint`} className={hidden}>
          {strings.hint}
        </span>
      )}
    </div>
  );
});
