import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

/** A link that stands among buttons and is as large as they are. */
export const linkButton = style({
  display: 'inline-flex',
  verticalAlign: 'top',
  alignItems: 'center',
  justifyContent: 'center',
  gap: vars.space[1],
  minBlockSize: vars.size.control,
  paddingInline: vars.space.oneHalf,
  position: 'relative',
  '::after': edge('border', vars.color.control),
  borderRadius: vars.radius.control,
  background: vars.color.sheet,
  color: vars.color.ink,
  fontSize: vars.text.interface.size,
  lineHeight: vars.space[3],
  fontWeight: 500,
  textDecoration: 'none',
  ':hover': { background: vars.color.desk },
  ':active': { background: vars.color.press },
});
