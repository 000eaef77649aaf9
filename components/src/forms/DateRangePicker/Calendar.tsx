'use client';

import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { IconButton } from '../../actions/IconButton/index.ts';
import { BackIcon, ChevronIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { dateRangePickerStrings } from './DateRangePicker.strings.ts';
import { arrow, calendar, foot, grid, head, month as monthClass, page } from './DateRangePicker.css.ts';
import { addDays, addMonths, dayOfWeek, weeksOf, wordsFor } from './plain-date.ts';

/** Days from one to the other, both of them included. */
export interface DateRange {
  /** First day, as YYYY-MM-DD. */
  from?: string | undefined;
  /** Last day, as YYYY-MM-DD. */
  to?: string | undefined;
}

interface CalendarProps {
  value: DateRange;
  today: string;
  /** BCP 47 tag of the words for months and weekdays. */
  locale: string;
  weekStartsOn: number;
  /** Keeps a day between the first and the last there are. */
  clamp: (date: string) => string;
  /** Why a day cannot be chosen. */
  reasonFor: (date: string) => string | undefined;
  /** Both ends are chosen, the first day first. */
  onChoose: (range: { from: string; to: string }) => void;
}

const dayAt = ({ target }: MouseEvent) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-date]')?.dataset['date'] : undefined;

/** One month of days to choose two from. The first press begins, the second ends. */
export function Calendar({ value, today, locale, weekStartsOn, clamp, reasonFor, onChoose }: CalendarProps) {
  const strings = useStrings(dateRangePickerStrings);
  const id = useId();
  const [active, setActive] = useState(() => clamp(value.from ?? value.to ?? today));
  const [begun, setBegun] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const days = useRef<HTMLDivElement>(null);
  const follow = useRef(false);

  // Focus follows the keys, into another month too; the month's buttons keep theirs.
  useLayoutEffect(() => {
    if (follow.current) days.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    follow.current = false;
  }, [active]);

  const choose = (date: string) => {
    setActive(date);
    if (reasonFor(date) !== undefined) return;
    if (begun === undefined) setBegun(date);
    else onChoose(begun < date ? { from: begun, to: date } : { from: date, to: begun });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onward = event.currentTarget.matches(':dir(rtl)') ? -1 : 1;
    const inWeek = dayOfWeek(active, weekStartsOn);
    const months = event.shiftKey ? 12 : 1;
    const moves: Record<string, () => string> = {
      ArrowRight: () => addDays(active, onward),
      ArrowLeft: () => addDays(active, -onward),
      ArrowDown: () => addDays(active, 7),
      ArrowUp: () => addDays(active, -7),
      Home: () => addDays(active, -inWeek),
      End: () => addDays(active, 6 - inWeek),
      PageDown: () => addMonths(active, months),
      PageUp: () => addMonths(active, -months),
    };
    const target = moves[event.key]?.();
    if (target !== undefined) {
      event.preventDefault();
      follow.current = clamp(target) !== active;
      setActive(clamp(target));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(active);
    }
  };

  const spell = wordsFor(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = wordsFor(locale, { weekday: 'short' });
  const weekdayLong = wordsFor(locale, { weekday: 'long' });
  const figure = new Intl.NumberFormat(locale);
  const other = pointed ?? active;
  const [start, end] =
    begun === undefined ? [value.from, value.to] : begun < other ? [begun, other] : [other, begun];
  const placeOf = (date: string) => {
    if (date === begun || (begun === undefined && (date === start || date === end))) return 'end';
    if (start === undefined || end === undefined || date < start || date > end) return undefined;
    return begun === undefined ? 'between' : 'preview';
  };
  const weeks = weeksOf(active, weekStartsOn);
  const first = addDays(active, -dayOfWeek(active, weekStartsOn));
  const turn = (by: number) => () => setActive(clamp(addMonths(active, by)));

  return (
    <div className={calendar}>
      <div className={head}>
        <IconButton label={strings.previous} icon={BackIcon} className={arrow} onClick={turn(-1)} />
        <div id={`${id}-month`} aria-live="polite" className={monthClass}>
          {wordsFor(locale, { month: 'long', year: 'numeric' })(active)}
        </div>
        <IconButton label={strings.next} icon={ChevronIcon} className={arrow} onClick={turn(1)} />
      </div>
      <div className={page}>
        <div
          ref={days}
          role="grid"
          tabIndex={-1}
          aria-labelledby={`${id}-month`}
          aria-multiselectable="true"
          className={grid}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const date = dayAt(event);
            if (date) choose(date);
          }}
          onMouseOver={(event) => begun && setPointed(dayAt(event))}
          onMouseLeave={() => setPointed(undefined)}
          onFocus={() => setPointed(undefined)}
        >
          <div role="row">
            {Array.from({ length: 7 }, (_, at) => addDays(first, at)).map((date, at) => (
              <div key={at} role="columnheader" aria-label={weekdayLong(date)}>
                {weekday(date)}
              </div>
            ))}
          </div>
          {weeks.map((week) => (
            <div key={week.find(Boolean)} role="row">
              {week.map((date, at) => {
                if (!date) return <div key={`empty-${at}`} role="gridcell" />;
                const place = placeOf(date);
                const isActive = date === active;
                return (
                  <div
                    key={date}
                    role="gridcell"
                    data-date={date}
                    data-place={place}
                    data-autofocus={isActive ? '' : undefined}
                    tabIndex={isActive ? 0 : -1}
                    aria-label={spell(date)}
                    aria-selected={place === 'end' || place === 'between'}
                    aria-current={date === today ? 'date' : undefined}
                    aria-disabled={reasonFor(date) !== undefined || undefined}
                    aria-describedby={isActive ? `${id}-foot` : undefined}
                  >
                    {figure.format(Number(date.slice(8)))}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
      <div id={`${id}-foot`} className={foot}>
        {reasonFor(pointed ?? active) ?? (begun === undefined ? strings.first : strings.last)}
      </div>
    </div>
  );
}
