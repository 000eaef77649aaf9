import { forwardRef } from 'react';
import type { SVGProps } from 'react';
import { cx } from '../../foundation/cx.ts';
import { hueOf } from '../../foundation/portrait/hue.ts';
import { initialsOf } from '../../foundation/portrait/initials.ts';
import { grounds } from '../../foundation/portrait/portrait.css.ts';
import { CardPhoto } from './CardPhoto.tsx';
import { drawCard, sizes } from './drawing.ts';
import type { SizeCardSize } from './drawing.ts';
import { given, longTick, root, surname, tick, tones } from './SizeCard.css.ts';

export interface SizeCardProps extends Omit<SVGProps<SVGSVGElement>, 'ref' | 'children' | 'name'> {
  /** The person's id: it picks the palette and means nothing else. */
  id: string;
  /** The person's whole name; only its initials are drawn. */
  name: string;
  /** Height on file, in cm. Left out, there is no long tick. */
  heightCm?: number;
  /** Address of the headshot, where there is one that may be shown. Until it is there, and where it fails, the drawing stands. */
  src?: string;
  /**
   * `profile` 128 × 160, `entry` 64 × 80, `card` 48 × 60, `board` 44 × 56, `row` 40 × 48, `tiny` 32 × 32.
   * @default 'entry'
   */
  size?: SizeCardSize;
  /** What the card says where no name stands beside it. Without it the card is hidden from assistive technology. */
  label?: string;
}

/**
 * The headshot of a person; where there is none, a size card and not a face: the given initial stands over the
 * surname's, and ticks on the edge tell the height on file.
 */
export const SizeCard = forwardRef<SVGSVGElement, SizeCardProps>(function SizeCard(
  { id, name, heightCm, src, size = 'entry', label, className, ...props },
  ref,
) {
  const hue = hueOf(id);
  const initials = initialsOf(name);
  const [inline, block] = sizes[size];
  const drawing = drawCard(size, initials.script, heightCm);
  return (
    <svg
      ref={ref}
      width={inline}
      height={block}
      viewBox={`0 0 ${inline} ${block}`}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-component="SizeCard"
      data-hue={hue}
      className={cx(root, grounds[hue], className)}
      {...props}
    >
      {initials.surname && (
        <text {...drawing.surname} data-decoration="" textAnchor="end" className={cx(surname, tones[hue])}>
          {initials.surname}
        </text>
      )}
      {drawing.ticks.map((y) => (
        <path key={y} d={`M${inline - drawing.tickLength} ${y}H${inline}`} className={tick} />
      ))}
      <text {...drawing.given} className={given}>
        {initials.given}
      </text>
      {drawing.longTick && (
        <path
          d={`M${inline - drawing.longTick.length} ${drawing.longTick.y}H${inline}`}
          strokeWidth={drawing.longTick.width}
          className={longTick}
        />
      )}
      {src && <CardPhoto key={src} src={src} width={inline} height={block} />}
    </svg>
  );
});
