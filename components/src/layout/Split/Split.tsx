'use client';

import { forwardRef, useId, useRef } from 'react';
import type { CSSProperties, HTMLAttributes, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { complain } from '../../foundation/complain.ts';
import { useControlled } from '../../foundation/controlled.ts';
import { cx } from '../../foundation/cx.ts';
import { bars, pane, panes, roots } from './Split.css.ts';

export interface SplitProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onChange'> {
  /** Names the first pane, and the splitter that sizes it: "Submissions". */
  label: string;
  /** Names the second pane: "Details". */
  secondaryLabel: string;
  /** The pane that the value sizes: the list. */
  primary: ReactNode;
  /** The pane that takes the rest: the detail. */
  secondary: ReactNode;
  /** Share of the first pane, in percent. */
  value?: number;
  /**
   * Share of the first pane at first, in percent.
   * @default 40
   */
  defaultValue?: number;
  /** Called with the new share, in percent. */
  onChange?: (value: number) => void;
  /**
   * The least share; at 0 the first pane can be put away.
   * @default 0
   */
  min?: number;
  /**
   * The greatest share; at 100 the second pane can be put away.
   * @default 80
   */
  max?: number;
  /**
   * Which way the splitter runs. `vertical`: the panes stand beside each other. `horizontal`: one above the other, in
   * a height of 384 px where the root is given no other.
   * @default 'vertical'
   */
  orientation?: 'vertical' | 'horizontal';
  /**
   * What an arrow moves, in percent.
   * @default 5
   */
  step?: number;
}

/**
 * Two panes beside each other or one above the other, with an edge that can be moved. In a narrow place they always
 * stand one under another.
 */
export const Split = forwardRef<HTMLDivElement, SplitProps>(function Split(
  {
    label,
    secondaryLabel,
    primary,
    secondary,
    value,
    defaultValue = 40,
    onChange,
    min = 0,
    max = 80,
    orientation = 'vertical',
    step = 5,
    className,
    style,
    ...props
  },
  ref,
) {
  const id = useId();
  const both = useRef<HTMLDivElement>(null);
  const upright = orientation === 'vertical';
  const [wanted, setWanted] = useControlled(value, defaultValue, onChange);
  const within = (share: number) => Math.round(Math.min(Math.max(share, min), max));
  const share = within(wanted);
  /** Where the splitter goes back to when the pane is opened again. */
  const last = useRef(share > min ? share : within(defaultValue > min ? defaultValue : 40));

  if (process.env.NODE_ENV !== 'production' && !(min >= 0 && min < max && max <= 100))
    complain(
      'Split',
      `min is ${min} and max is ${max}`,
      'no share lies between them',
      'Keep 0 <= min < max <= 100.',
    );

  const move = (to: number) => {
    const next = within(to);
    if (next > min) last.current = next;
    if (next !== share) setWanted(next);
  };

  const onBarKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const inline = event.currentTarget.matches(':dir(rtl)')
      ? ['ArrowRight', 'ArrowLeft']
      : ['ArrowLeft', 'ArrowRight'];
    const [back, onward] = upright ? inline : ['ArrowUp', 'ArrowDown'];
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === onward) move(share + step);
    else if (key === back) move(share - step);
    else if (key === 'Home') move(min);
    else if (key === 'End') move(max);
    else if (key === 'Enter') move(share > min ? min : last.current);
    else return;
    event.preventDefault();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    const [first, second] = [...(both.current?.querySelectorAll<HTMLElement>(':scope > [data-part]') ?? [])];
    const target = first?.contains(document.activeElement) || share === 0 ? second : first;
    event.preventDefault();
    target?.focus();
  };

  const onPointerMove = ({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    const box = both.current?.getBoundingClientRect();
    if (!box || !currentTarget.hasPointerCapture(pointerId)) return;
    const inline = currentTarget.matches(':dir(rtl)') ? box.right - clientX : clientX - box.left;
    const along = upright ? inline : clientY - box.top;
    const [room, own] = upright
      ? [box.width, currentTarget.offsetWidth]
      : [box.height, currentTarget.offsetHeight];
    // The middle of the bar follows the pointer.
    move(((along - own / 2) / (room - own)) * 100);
  };

  return (
    <div
      ref={ref}
      data-component="Split"
      className={cx(roots[orientation], className)}
      style={{ '--c-split': share, ...style } as CSSProperties}
      {...props}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- F6 goes from pane to pane, wherever focus is */}
      <div ref={both} className={panes[orientation]} onKeyDown={onKeyDown}>
        <div
          id={id}
          role="group"
          aria-label={label}
          tabIndex={-1}
          data-part="primary"
          data-collapsed={share === 0 ? '' : undefined}
          className={pane[orientation].primary}
        >
          {primary}
        </div>
        <div
          role="separator"
          aria-label={label}
          aria-orientation={orientation}
          aria-controls={id}
          aria-valuenow={share}
          aria-valuemin={min}
          aria-valuemax={max}
          tabIndex={0}
          className={bars[orientation]}
          onKeyDown={onBarKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
          onDoubleClick={() => move(share > min ? min : last.current)}
        />
        <div
          role="group"
          aria-label={secondaryLabel}
          tabIndex={-1}
          data-part="secondary"
          data-collapsed={share === 100 ? '' : undefined}
          className={pane[orientation].secondary}
        >
          {secondary}
        </div>
      </div>
    </div>
  );
});
