import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../rules.ts';

const box = (size: string, strokeWidth: number) =>
  inComponents({ inlineSize: size, blockSize: size, strokeWidth, flexShrink: 0 });

// The line is a little heavier in the small box, so that both look equally dark beside text.
export const iconSizes = styleVariants({
  small: box(vars.size.icon, 1.75),
  medium: box(vars.size.iconMedium, 1.5),
});
