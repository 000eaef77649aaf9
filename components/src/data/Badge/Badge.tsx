import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { CheckIcon, CrossIcon, InfoIcon, WarnIcon } from '../../foundation/icons/index.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { counted, figure, hidden, tealGlyph, tones } from './Badge.css.ts';

export interface BadgeProps extends HTMLAttributes<HTMLSpanElement> {
  /**
   * What the words mean. Each tone has a glyph of its own besides its colour.
   * @default 'neutral'
   */
  tone?: keyof typeof tones;
  /** The glyph instead of the tone's own; `null` where the words stand alone. */
  icon?: Icon | null;
  /** Shows a number. Over 99 it shows "99+", and says the number in full. */
  count?: number;
  /** The words: one to four. With `count` they are heard after the number and not seen. */
  children?: string;
}

const glyphs: Record<keyof typeof tones, Icon | undefined> = {
  neutral: undefined,
  ok: CheckIcon,
  warn: WarnIcon,
  bad: CrossIcon,
  info: InfoIcon,
  teal: CheckIcon,
};

/** A few words on the state of what it stands beside. It is read, never pressed. */
export const Badge = forwardRef<HTMLSpanElement, BadgeProps>(function Badge(
  { tone = 'neutral', icon, count, className, children, ...props },
  ref,
) {
  const isCount = count !== undefined;
  const Glyph = icon === undefined && !isCount ? glyphs[tone] : icon;
  return (
    <span
      ref={ref}
      data-component="Badge"
      data-tone={tone}
      className={cx(tones[tone], isCount && counted, className)}
      {...props}
    >
      {Glyph && <Glyph className={tone === 'teal' ? tealGlyph : undefined} />}
      {isCount ? (
        <span className={figure}>
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <span className={hidden}>{`${count} ${children ?? ''}`}</span>
        </span>
      ) : (
        <span>{children}</span>
      )}
    </span>
  );
});
