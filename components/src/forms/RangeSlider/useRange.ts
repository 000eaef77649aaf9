'use client';

import { useRef } from 'react';
import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react';
import { useControlled } from '../../foundation/controlled.ts';
import { nearest, pageOf } from './scale.ts';
import type { Scale } from './scale.ts';

/** Two values, the lower first. */
export type Range = readonly [from: number, to: number];

interface RangeOptions extends Scale {
  value: Range | number | undefined;
  defaultValue: Range | number | undefined;
  minGap: number;
  vertical: boolean;
  blocked: boolean;
  onChange: ((value: Range | number) => void) | undefined;
  onCommit: ((value: Range | number) => void) | undefined;
}

/** What a press has hold of: which thumb, and how far from its value the pointer is. */
interface Hold {
  thumb: number;
  off: number;
}

/** The values of a slider and what keys and pointers do to them. */
export function useRange(options: RangeOptions) {
  const { value, defaultValue, minGap, vertical, blocked, onChange, onCommit, ...scale } = options;
  const track = useRef<HTMLDivElement>(null);
  const [current, keep] = useControlled<Range | number>(
    value,
    defaultValue ?? [scale.min, scale.max],
    onChange,
    track,
  );
  const values = typeof current === 'number' ? [current] : [...current];
  // Pointer moves come faster than renders, and each goes on from the one before.
  const latest = useRef(values);
  latest.current = values;
  const changed = useRef(false);
  const hold = useRef<Hold | null>(null);

  /** What a thumb can be set to; of two each ends where the other begins. */
  const boundsOf = (thumb: number): Range => {
    const [low = scale.min, high] = latest.current;
    if (high === undefined) return [scale.min, nearest(scale.max, scale)];
    return thumb === 0 ? [scale.min, high - minGap] : [low + minGap, nearest(scale.max, scale)];
  };

  const given = (): Range | number => {
    const [first = 0, second] = latest.current;
    return second === undefined ? first : [first, second];
  };

  const set = (thumb: number, wanted: number) => {
    const next = nearest(wanted, scale, ...boundsOf(thumb));
    if (blocked || next === latest.current[thumb]) return;
    latest.current = latest.current.with(thumb, next);
    changed.current = true;
    keep(given());
  };

  const commit = () => {
    if (changed.current) onCommit?.(given());
    changed.current = false;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const thumb = thumbOf(event.currentTarget);
    const now = latest.current[thumb] ?? scale.min;
    const onward = event.currentTarget.matches(':dir(rtl)') && !vertical ? 'ArrowLeft' : 'ArrowRight';
    const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const [low, high] = boundsOf(thumb);
    const wanted = {
      [onward]: now + scale.step,
      ArrowUp: now + scale.step,
      [back]: now - scale.step,
      ArrowDown: now - scale.step,
      PageUp: now + pageOf(scale),
      PageDown: now - pageOf(scale),
      Home: low,
      End: high,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(thumb, wanted);
  };

  const valueAt = (rail: Element, { clientX, clientY }: PointerEvent): number => {
    const box = rail.getBoundingClientRect();
    const along = vertical ? (box.bottom - clientY) / box.height : (clientX - box.left) / box.width;
    const turned = !vertical && rail.matches(':dir(rtl)') ? 1 - along : along;
    return scale.min + turned * (scale.max - scale.min);
  };

  return {
    values,
    boundsOf,
    track,
    thumbHandlers: { onKeyDown, onKeyUp: commit, onBlur: (_event: FocusEvent) => commit() },
    trackHandlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const rail = event.currentTarget.firstElementChild;
        if (event.button !== 0 || !rail || !(event.target instanceof HTMLElement)) return;
        event.preventDefault();
        const at = valueAt(rail, event);
        const grabbed = event.target.closest<HTMLElement>('[role="slider"]');
        const thumb = grabbed ? thumbOf(grabbed) : closest(latest.current, at);
        rail.querySelectorAll<HTMLElement>('[role="slider"]')[thumb]?.focus();
        if (blocked) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        hold.current = { thumb, off: grabbed ? at - (latest.current[thumb] ?? at) : 0 };
        if (!grabbed) set(thumb, at);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const rail = event.currentTarget.firstElementChild;
        if (hold.current && rail) set(hold.current.thumb, valueAt(rail, event) - hold.current.off);
      },
      // Also where the platform takes the pointer away to scroll.
      onLostPointerCapture: () => {
        hold.current = null;
        commit();
      },
    },
  };
}

const thumbOf = (thumb: HTMLElement) => Number(thumb.dataset['thumb']);

/** The thumb that is nearer; of two at one place the one that can go there. */
function closest(values: readonly number[], at: number): number {
  const [first = 0, second] = values;
  if (second === undefined) return 0;
  return Math.abs(at - first) < Math.abs(at - second) || (first === second && at < first) ? 0 : 1;
}
