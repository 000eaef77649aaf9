'use client';

import { useEffect, useId, useRef } from 'react';
import { Button } from '../../actions/Button/index.ts';
import { IconButton } from '../../actions/IconButton/index.ts';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useLatest } from '../../foundation/latest.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { feedbackStrings } from '../feedback.strings.ts';
import { tones } from '../tones.css.ts';
import { toneIcons } from '../tones.ts';
import type { ToastEntry } from './queue.ts';
import * as css from './Toast.css.ts';

interface ToastProps {
  entry: ToastEntry;
  /** Time stands still. */
  paused: boolean;
  onClose: () => void;
}

/** One message, with what can be done about it. */
export function Toast({ entry, paused, onClose }: ToastProps) {
  const strings = useStrings(feedbackStrings);
  const textId = useId();
  useTimer(entry.durationMs, paused, onClose);
  const { tone = 'info', action } = entry;
  const Glyph = toneIcons[tone];
  return (
    <div className={css.toast} data-part="toast">
      <span className={cx(css.glyph, tones[tone])}>
        <Glyph />
      </span>
      <div className={css.words}>
        <span id={textId} role={tone === 'bad' ? 'alert' : 'status'} lang={entry.lang} className={css.text}>
          {entry.text}
        </span>
        {action && (
          <Button
            size="small"
            onClick={() => {
              onClose();
              action.onAction();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <IconButton
        size="small"
        label={strings.close}
        icon={CrossIcon}
        aria-describedby={textId}
        onClick={onClose}
      />
    </div>
  );
}

/** Calls back when the time is over, not counting the time it stood still. */
function useTimer(durationMs: number, paused: boolean, onEnd: () => void) {
  const left = useRef(durationMs);
  const latest = useLatest(onEnd);
  useEffect(() => {
    left.current = durationMs;
  }, [durationMs]);
  useEffect(() => {
    if (paused || durationMs === Infinity) return;
    const started = performance.now();
    const timer = setTimeout(() => latest.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - started;
    };
  }, [durationMs, paused, latest]);
}
