import { vars } from '@castmatch/tokens';

type Side = 'border' | 'borderBlock' | 'borderBlockStart' | 'borderBlockEnd' | 'borderInlineStart';

/**
 * A hairline along a side of a positioned box, for its `::after`. It lies over the box: a border would push what is
 * inside off the grid by a pixel.
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
