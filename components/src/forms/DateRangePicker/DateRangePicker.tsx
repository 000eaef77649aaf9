'use client';

import { forwardRef, useRef, useState } from 'react';
import type { HTMLAttributes } from 'react';
import { IconButton } from '../../actions/IconButton/index.ts';
import { announce } from '../../foundation/announcer.ts';
import { complain } from '../../foundation/complain.ts';
import { useControlled, useReset } from '../../foundation/controlled.ts';
import { CalendarIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { workingStrings } from '../../foundation/provider/working.strings.ts';
import { Dialog } from '../../overlays/Dialog/index.ts';
import { GroupFrame, labelId, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { singleLine } from '../Field/control.css.ts';
import { Calendar } from './Calendar.tsx';
import type { DateRange } from './Calendar.tsx';
import { dateRangePickerStrings } from './DateRangePicker.strings.ts';
import { end as endClass, field, fields } from './DateRangePicker.css.ts';
import { isDay, todayHere, wordsFor } from './plain-date.ts';
import { dayTyped, inFigures } from './typed-date.ts';

type End = 'from' | 'to';
const ends = ['from', 'to'] as const;
const NONE: DateRange = {};

export interface DateRangePickerProps
  extends FieldProps, Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'defaultValue' | 'onChange'> {
  /** First and last day as YYYY-MM-DD; either may be missing. */
  value?: DateRange;
  defaultValue?: DateRange;
  /** A day was typed and is one, was taken out, or both were chosen in the calendar. */
  onChange?: (value: DateRange) => void;
  /** First day that can be chosen, as YYYY-MM-DD. */
  min?: string;
  /** Last day that can be chosen, as YYYY-MM-DD. */
  max?: string;
  /**
   * Why a day can be neither first nor last; undefined where it can. Days between are not asked about: a shoot may
   * go on over a holiday.
   */
  isUnavailable?: (date: string) => string | undefined;
  /**
   * First day of the week: 0 is Sunday, 1 Monday.
   * @default 1
   */
  weekStartsOn?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * The day it is, as YYYY-MM-DD: marked in the calendar.
   * @default the day it is where the browser stands
   */
  today?: string;
  /** Sends the days as `name[from]` and `name[to]`. */
  name?: string;
  /** Shows the days and takes no others. */
  readOnly?: boolean;
}

/**
 * Two days, typed or chosen in a calendar: a shoot window. `onChange` gets ISO days, not events. `ref` and further
 * attributes go to the group.
 */
export const DateRangePicker = forwardRef<HTMLDivElement, DateRangePickerProps>(
  function DateRangePicker(props, ref) {
    const strings = useStrings(dateRangePickerStrings);
    const { working } = useStrings(workingStrings);
    const locale = `${useLanguage()}-IN`;
    const [texts, setTexts] = useState<Partial<Record<End, string>>>({});
    const [faults, setFaults] = useState<Partial<Record<End, string>>>({});
    const [open, setOpen] = useState(false);
    const { control, frame, rest } = useField({
      ...props,
      invalid: faults.from ?? faults.to ?? props.invalid,
      hint: props.hint ? (
        <>
          {props.hint} ({strings.figures})
        </>
      ) : (
        strings.figures
      ),
    });
    const {
      value,
      defaultValue = NONE,
      onChange,
      min,
      max,
      isUnavailable,
      weekStartsOn = 1,
      today = todayHere(),
      name,
      readOnly,
      ...attributes
    } = rest;
    const inputs = useRef<HTMLDivElement>(null);
    const [range, set] = useControlled(value, defaultValue, onChange, inputs);
    const forget = () => {
      setTexts({});
      setFaults({});
    };
    useReset(inputs, forget);
    const blocked = Boolean(control.disabled || readOnly);
    const held = readOnly || frame.pending;
    if (process.env.NODE_ENV !== 'production') check({ min, max, today, ...range });

    const spell = wordsFor(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    const clamp = (date: string) => (min && date < min ? min : max && date > max ? max : date);
    const reasonFor = (date: string) => {
      if (min && date < min) return strings.before(spell(min));
      if (max && date > max) return strings.after(spell(max));
      return isUnavailable?.(date);
    };

    /** Takes what was typed as a day, or says what is wrong with it. */
    const settle = (end: End) => {
      const typed = texts[end];
      if (typed === undefined || held) return;
      const date = dayTyped(typed, locale, today);
      const next = { ...range, [end]: date };
      const fault =
        typed.trim() === ''
          ? undefined
          : date === undefined
            ? strings.noDate
            : (reasonFor(date) ?? (next.from && next.to && next.from > next.to ? strings.order : undefined));
      setFaults((now) => ({ ...now, [end]: fault }));
      if (fault !== undefined) {
        if (fault !== faults[end]) announce(fault);
        return;
      }
      setTexts((now) => ({ ...now, [end]: undefined }));
      if (date !== range[end]) set(next);
    };

    const words = range.from && range.to ? strings.range(spell(range.from), spell(range.to)) : undefined;

    return (
      <GroupFrame
        component="DateRangePicker"
        groupRef={ref}
        {...attributes}
        role="group"
        aria-busy={control['aria-busy']}
        id={control.id}
        frame={frame}
      >
        <div ref={inputs} className={fields}>
          {ends.map((end) => (
            <label key={end} className={field}>
              <span id={`${control.id}-${end}`} className={endClass}>
                {strings[end]}
              </span>
              <input
                type="text"
                autoComplete="off"
                className={singleLine}
                value={texts[end] ?? (range[end] && isDay(range[end]) ? inFigures(range[end]) : '')}
                disabled={control.disabled}
                readOnly={held}
                aria-labelledby={`${labelId(control.id)} ${control.id}-${end}`}
                aria-describedby={control['aria-describedby']}
                aria-invalid={(faults[end] ?? props.invalid) ? true : undefined}
                onChange={(event) => setTexts({ ...texts, [end]: event.currentTarget.value })}
                onBlur={() => settle(end)}
                onKeyDown={(event) => event.key === 'Enter' && settle(end)}
              />
            </label>
          ))}
          {!blocked && (
            <IconButton
              tone="outline"
              label={words ? strings.change(words) : strings.choose}
              icon={CalendarIcon}
              disabledReason={frame.pending ? working : undefined}
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => setOpen(true)}
            />
          )}
        </div>
        {!blocked && (
          <Dialog open={open} onClose={() => setOpen(false)} title={props.label}>
            <Calendar
              value={range}
              today={today}
              locale={locale}
              weekStartsOn={weekStartsOn}
              clamp={clamp}
              reasonFor={reasonFor}
              onChoose={(chosen) => {
                if (held) return;
                forget();
                setOpen(false);
                set(chosen);
              }}
            />
          </Dialog>
        )}
        {name !== undefined &&
          !control.disabled &&
          ends.map((end) => (
            <input key={end} type="hidden" name={`${name}[${end}]`} value={range[end] ?? ''} />
          ))}
      </GroupFrame>
    );
  },
);

interface Checked extends DateRange {
  min: string | undefined;
  max: string | undefined;
  today: string;
}

function check({ min, max, from, to, today }: Checked) {
  const odd = [min, max, from, to, today].find((date) => date !== undefined && !isDay(date));
  if (odd !== undefined)
    complain('DateRangePicker', `"${odd}" is no day`, 'it cannot be shown', 'Write it as YYYY-MM-DD.');
  if (min && max && min > max)
    complain('DateRangePicker', `min is ${min} and max is ${max}`, 'no day can be chosen', 'Swap them.');
  if (from && to && from > to)
    complain('DateRangePicker', `the value goes from ${from} to ${to}`, 'it holds no day', 'Swap them.');
}
