import { vars } from '@castmatch/tokens';

/*
 * Hairlines. A border takes a pixel from what is inside it and moves the rest off the grid; these lie over the box.
 * They are borders all the same, because forced colours take shadows away.
 */

/** Sides of a box a line can run along; `border` is all four. */
export type Side =
  'border' | 'borderBlock' | 'borderBlockStart' | 'borderBlockEnd' | 'borderInlineStart' | 'borderInlineEnd';

/**
 * A line along a side of a box, for its `::after`. The box must be positioned, and must not scroll.
 *
 * ```ts
 * style(inComponents({ position: 'relative', '::after': edge('borderBlockEnd') }));
 * ```
 * @param color of the line; a rule's where none is given
 */
export const edge = (side: Side, color: string = vars.color.rule, line: 'solid' | 'dashed' = 'solid') =>
  ({
    content: '',
    position: 'absolute',
    inset: 0,
    [side]: `${vars.border.thin} ${line} ${color}`,
    borderRadius: 'inherit',
    pointerEvents: 'none',
  }) as const;
