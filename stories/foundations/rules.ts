import { breakpoints, vars } from '@castmatch/tokens';
import type { StyleRule } from '@vanilla-extract/css';

/** The declarations of one type style. */
export const text = (name: keyof typeof vars.text): StyleRule => ({
  fontFamily: vars.text[name].family,
  fontSize: vars.text[name].size,
  fontWeight: vars.text[name].weight,
  letterSpacing: vars.text[name].tracking,
  lineHeight: vars.text[name].line,
});

/** Where pages stand in columns. */
export const wide = `(min-width: ${breakpoints.md}px)`;

// Hairlines are shadows, which move no box.
export const hairline = `inset 0 calc(-1 * ${vars.border.thin}) 0 ${vars.color.rule}`;
export const inkline = `inset 0 calc(-1 * ${vars.border.thin}) 0 ${vars.color.ink}`;
export const outline = `inset 0 0 0 ${vars.border.thin} ${vars.color.rule}`;
