'use client';

import { useId } from 'react';
import type { MouseEvent } from 'react';
import { radio, reason as reasonClass, sizes } from './SegmentedControl.css.ts';
import type { Segment } from './SegmentedControl.tsx';

export type SegmentSize = keyof typeof sizes;

interface SegmentProps {
  segment: Segment;
  size: SegmentSize;
  name: string;
  chosen: boolean;
  /** Where Tab enters. */
  stop: boolean;
  /** All of the control is blocked. */
  disabled: true | undefined;
  onChoose: (value: string) => void;
}

/** The platform's radio button, out of sight in its label. */
export function RadioSegment({ segment, size, name, chosen, stop, disabled, onChoose }: SegmentProps) {
  const reasonId = useId();
  const why = segment.disabledReason;
  const blocked = why !== undefined;
  return (
    <label className={sizes[size]} lang={segment.lang}>
      <input
        type="radio"
        name={name}
        value={segment.value}
        checked={chosen}
        tabIndex={stop ? 0 : -1}
        aria-label={segment.iconOnly ? segment.label : undefined}
        disabled={disabled}
        aria-disabled={blocked || undefined}
        aria-describedby={why && reasonId}
        className={radio}
        onClick={blocked ? prevent : undefined}
        onChange={() => {
          if (!blocked) onChoose(segment.value);
        }}
      />
      <Face segment={segment} />
      {why && <Why id={reasonId} words={why} />}
    </label>
  );
}

/** A button that stays pressed. */
export function ToggleSegment({ segment, size, chosen, disabled, onChoose }: SegmentProps) {
  const reasonId = useId();
  const why = segment.disabledReason;
  const blocked = disabled ?? why !== undefined;
  return (
    <button
      type="button"
      className={sizes[size]}
      lang={segment.lang}
      aria-label={segment.iconOnly ? segment.label : undefined}
      aria-pressed={chosen}
      aria-disabled={blocked || undefined}
      aria-describedby={why && reasonId}
      onClick={() => {
        if (!blocked) onChoose(segment.value);
      }}
    >
      <Face segment={segment} />
      {why && <Why id={reasonId} words={why} />}
    </button>
  );
}

// The platform takes the check back, and the one chosen before stays chosen.
const prevent = (event: MouseEvent) => event.preventDefault();

function Face({ segment: { icon: Glyph, iconOnly, label } }: { segment: Segment }) {
  return (
    <>
      {Glyph && <Glyph size={iconOnly ? 'medium' : 'small'} />}
      {!(Glyph && iconOnly) && label}
    </>
  );
}

/** Out of the name, in as the description: aria-describedby reads hidden text too. */
function Why({ id, words }: { id: string; words: string }) {
  return (
    <span id={id} aria-hidden="true" className={reasonClass}>
      {words}
    </span>
  );
}
