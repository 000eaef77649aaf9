import { forwardRef } from 'react';
import type { SVGProps } from 'react';
import { cx } from '../cx.ts';
import { heights, ring } from './brand.css.ts';
import * as drawings from './drawings.ts';

interface DrawingProps extends Omit<SVGProps<SVGSVGElement>, 'ref' | 'children'> {
  /**
   * Height: 24, 32, 64 or 96 px; 24 px fits a bar.
   * @default 'small'
   */
  size?: keyof typeof heights;
}

export interface MarkProps extends DrawingProps {
  /** One bar and the ring alone, for places under 24 px such as a tab's icon. */
  simple?: boolean;
  /** The mark's name where no word stands beside it; without it the mark is decoration. */
  label?: string;
}

export interface WordmarkProps extends DrawingProps {
  /**
   * Latin or Devanagari letters.
   * @default 'latin'
   */
  script?: 'latin' | 'devanagari';
}

/** The mark: a list with one name ringed. Bars take the colour of the text around, the ring is the marker's. */
export const Mark = forwardRef<SVGSVGElement, MarkProps>(function Mark(
  { size = 'small', simple = false, label, className, ...props },
  ref,
) {
  const { viewBox, bars, ring: ringPath } = simple ? drawings.markSmall : drawings.mark;
  return (
    <svg
      ref={ref}
      viewBox={viewBox}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-component="Mark"
      className={cx(heights[size], className)}
      {...props}
    >
      <path d={bars} />
      <path className={ring} d={ringPath} />
    </svg>
  );
});

/** The mark with the name beside it. */
export const Wordmark = forwardRef<SVGSVGElement, WordmarkProps>(function Wordmark(
  { size = 'small', script = 'latin', className, ...props },
  ref,
) {
  const devanagari = script === 'devanagari';
  const {
    viewBox,
    bars,
    letters,
    ring: ringPath,
  } = devanagari ? drawings.wordmarkDevanagari : drawings.wordmark;
  return (
    <svg
      ref={ref}
      viewBox={viewBox}
      role="img"
      aria-label={devanagari ? 'कास्टमॅच' : 'CastMatch'}
      lang={devanagari ? 'mr' : 'en'}
      data-component="Wordmark"
      className={cx(heights[size], className)}
      {...props}
    >
      <path d={bars} />
      {letters.map(({ at, d }) => (
        <path key={at} transform={at} d={d} />
      ))}
      <path className={ring} d={ringPath} />
    </svg>
  );
});
