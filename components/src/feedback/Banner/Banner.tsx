'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { IconButton } from '../../actions/IconButton/index.ts';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { feedbackStrings } from '../feedback.strings.ts';
import { tones } from '../tones.css.ts';
import { toneIcons } from '../tones.ts';
import type { Tone } from '../tones.ts';
import { glyph, line, roots, title as titleClass, words } from './Banner.css.ts';

export interface BannerProps extends Omit<HTMLAttributes<HTMLDivElement>, 'title' | 'role'> {
  /**
   * `info` tells, `ok` is done, `warn` asks for care, `bad` went wrong.
   * @default 'info'
   */
  tone?: Tone;
  /**
   * The word beside the glyph.
   * @default the tone's word in the language around
   */
  title?: ReactNode;
  /** What holds now, and what to do. */
  children: ReactNode;
  /** A small button or a link. */
  action?: ReactNode;
  /** The person takes it away: render it no more, and leave focus in a place that makes sense. */
  onDismiss?: () => void;
  /**
   * It comes up while the page is in use: it is announced, `bad` at once. One that is there from the start is not.
   * @default false
   */
  appears?: boolean;
}

/** Something that holds until it changes, over what it concerns. */
export const Banner = forwardRef<HTMLDivElement, BannerProps>(function Banner(
  { tone = 'info', title, action, onDismiss, appears, className, children, ...props },
  ref,
) {
  const strings = useStrings(feedbackStrings);
  if (process.env.NODE_ENV !== 'production' && !children)
    complain('Banner', 'it has no words', 'people see a colour and no reason', 'Say what holds now.');
  const Glyph = toneIcons[tone];
  const role = tone === 'bad' ? 'alert' : 'status';
  return (
    <div ref={ref} data-component="Banner" data-tone={tone} className={cx(roots[tone], className)} {...props}>
      <span className={cx(glyph, tones[tone])}>
        <Glyph />
      </span>
      <div className={line}>
        <div role={appears ? role : undefined} className={words}>
          <span className={cx(titleClass, tones[tone])}>{title ?? strings.tones[tone]}</span>
          {children}
        </div>
        {action}
      </div>
      {onDismiss && <IconButton size="small" label={strings.close} icon={CrossIcon} onClick={onDismiss} />}
    </div>
  );
});
