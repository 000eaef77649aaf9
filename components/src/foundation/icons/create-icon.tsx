import { forwardRef } from 'react';
import type { ForwardRefExoticComponent, RefAttributes, SVGProps } from 'react';
import { cx } from '../cx.ts';
import { iconSizes } from './icon.css.ts';

export interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'ref' | 'children'> {
  /**
   * 16 px beside a word, 20 px alone in a cell of 24.
   * @default 'small'
   */
  size?: keyof typeof iconSizes;
  /** What the glyph says when no word stands beside it. Without it the glyph is hidden from assistive technology. */
  label?: string;
}

/** The larger glyph is drawn at its own size, with 2 px around it: a cell of 24 stands on the grid, one of 20 not. */
const viewBoxes = { small: '0 0 20 20', medium: '-2 -2 24 24' } as const;

/** An icon of the set: takes the colour of the text around it. */
export type Icon = ForwardRefExoticComponent<IconProps & RefAttributes<SVGSVGElement>>;

/**
 * Makes an icon from path data on the 20 px grid.
 * @param name exported name, shown in developer tools
 * @param line path drawn as a line
 * @param dot path drawn as a solid: dots and squares only
 */
export function createIcon(name: string, line: string, dot?: string): Icon {
  const Component = forwardRef<SVGSVGElement, IconProps>(function Icon(
    { size = 'small', label, className, ...props },
    ref,
  ) {
    return (
      <svg
        ref={ref}
        viewBox={viewBoxes[size]}
        fill="none"
        stroke="currentColor"
        role={label ? 'img' : undefined}
        aria-label={label}
        aria-hidden={label ? undefined : true}
        data-component="Icon"
        className={cx(iconSizes[size], className)}
        {...props}
      >
        {line && <path d={line} />}
        {dot && <path d={dot} fill="currentColor" stroke="none" />}
      </svg>
    );
  });
  Component.displayName = name;
  return Component;
}
