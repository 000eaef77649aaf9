'use client';

import { forwardRef, useEffect, useState } from 'react';
import type { HTMLAttributes } from 'react';
import { Button } from '../../actions/Button/index.ts';
import { cx } from '../../foundation/cx.ts';
import { ClockIcon, CrossIcon, MoreIcon, SearchIcon, StopIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import * as css from './Notice.css.ts';

/** Why an answer is not as it should be. */
export type NoticeCode =
  'busy' | 'rate_limited' | 'unavailable' | 'truncated' | 'config' | 'policy' | 'too_long' | 'stopped';

export interface NoticeProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  code: NoticeCode;
  /** Words for this case; those of the code where left out. */
  text?: string;
  /** Milliseconds from now until it makes sense to try again. */
  retryAfterMs?: number;
  /** Tries again. Left out, there is no button. */
  onRetry?: () => void;
}

const looks = {
  busy: ['wait', ClockIcon],
  rate_limited: ['wait', ClockIcon],
  unavailable: ['calm', SearchIcon],
  truncated: ['calm', MoreIcon],
  config: ['calm', SearchIcon],
  policy: ['stop', CrossIcon],
  too_long: ['stop', CrossIcon],
  stopped: ['calm', StopIcon],
} as const;

/**
 * One calm line on what became of an answer: glyph, what happened, what to do. It is no live region: the screen
 * announces the end of an answer once, with this in it.
 */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { code, text, retryAfterMs = 0, onRetry, className, ...props },
  ref,
) {
  const strings = useStrings(chatStrings);
  const seconds = useCountdown(retryAfterMs);
  const [tone, Glyph] = looks[code];
  return (
    <div ref={ref} data-component="Notice" data-code={code} className={cx(css.root, className)} {...props}>
      <Glyph className={css.tones[tone]} />
      <div className={css.words}>
        <p>{text ?? strings.notice[code]}</p>
        {onRetry && (
          <Button
            size="small"
            tone="quiet"
            className={css.retry}
            onClick={onRetry}
            disabledReason={seconds > 0 ? strings.retryCount : undefined}
          >
            {seconds > 0 ? strings.tryAgainIn(seconds) : strings.tryAgain}
          </Button>
        )}
      </div>
    </div>
  );
});

/** Whole seconds left of `ms`, counted from when it was given. */
function useCountdown(ms: number): number {
  const [left, setLeft] = useState(ms);
  useEffect(() => {
    setLeft(ms);
    if (ms <= 0) return;
    const end = Date.now() + ms;
    const timer = setInterval(() => {
      const rest = Math.max(0, end - Date.now());
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [ms]);
  return Math.ceil(left / 1000);
}
