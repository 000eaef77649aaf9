'use client';

import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, HTMLAttributes, KeyboardEvent } from 'react';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { controlByKey, controlsOf, isRadio, keepOneStop } from './roving-stop.ts';
import { orientations } from './Toolbar.css.ts';

export interface ToolbarProps extends Omit<HTMLAttributes<HTMLDivElement>, 'role'> {
  /** Names the toolbar: what its controls act on. */
  label: string;
  /**
   * Which arrows lead from control to control.
   * @default 'horizontal'
   */
  orientation?: keyof typeof orientations;
}

/** Controls that act on one thing, as one stop in the tab order; arrows lead from one to the next. */
export const Toolbar = forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar(
  { label, orientation = 'horizontal', className, children, ...props },
  ref,
) {
  const toolbar = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => toolbar.current as HTMLDivElement);

  useLayoutEffect(() => {
    const element = toolbar.current;
    if (!element) return;
    keepOneStop(element);
    if (process.env.NODE_ENV !== 'production' && controlsOf(element).length === 0)
      complain(
        'Toolbar',
        'it holds no control',
        'people hear of a toolbar with nothing in it',
        'Leave it out.',
      );
    // Controls come and go without the toolbar being rendered.
    const observer = new MutationObserver(() => keepOneStop(element));
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled', 'tabindex'] });
    return () => observer.disconnect();
  }, []);
  if (process.env.NODE_ENV !== 'production' && !label)
    complain('Toolbar', 'label is empty', 'nobody hears what its controls act on', 'Name what they act on.');

  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    props.onFocus?.(event);
    if (controlsOf(event.currentTarget).includes(event.target))
      keepOneStop(event.currentTarget, event.target);
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    props.onBlur?.(event);
    keepOneStop(event.currentTarget);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    props.onKeyDown?.(event);
    const { currentTarget, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
    const from = controlsOf(currentTarget).find((control) => control === target);
    if (event.key === 'Enter' && isRadio(target)) {
      event.preventDefault();
      target.click();
    }
    const to = from && controlByKey(currentTarget, from, event.key, orientation === 'vertical');
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its controls take focus, one of them by Tab
    <div
      ref={toolbar}
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      data-component="Toolbar"
      className={cx(orientations[orientation], className)}
      {...props}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
});
