import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { componentsLayer } from './layers.css.ts';

type LayeredRule = NonNullable<StyleRule['@layer']>[string];

/**
 * Puts a rule into `@layer cm.components`, where every component style lives.
 *
 * ```ts
 * export const root = style(inComponents({ display: 'flex' }));
 * ```
 */
export const inComponents = (rule: LayeredRule): StyleRule => ({ '@layer': { [componentsLayer]: rule } });

/** The names of the type styles of the visual direction. */
export type TextStyle = keyof typeof vars.text;

/** The five declarations of one type style; sizes for Devanagari follow the `lang` attribute by themselves. */
export const textRule = (name: TextStyle) => ({
  fontFamily: vars.text[name].family,
  fontSize: vars.text[name].size,
  lineHeight: vars.text[name].line,
  fontWeight: vars.text[name].weight,
  letterSpacing: vars.text[name].tracking,
});

/** Takes an element out of sight but not out of the accessibility tree. */
export const visuallyHidden = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** `@media` query for windows at least `width` px wide. */
export const atLeast = (width: number) => `screen and (min-width: ${width}px)`;

/** `@media` query for windows narrower than `width` px. */
export const below = (width: number) => `screen and (max-width: ${width - 0.02}px)`;

/*
 * Lengths that differ by touch. They are computed from the size of a target, which follows density wherever it is set:
 * a rule for `[data-density="touch"]` would reach into a part of another density inside.
 */

/** A length, and a greater one by touch. */
export const moreByTouch = (length: string, touch: string) =>
  `clamp(${length}, (${vars.size.target} - ${vars.space['3']}) * 9, ${touch})`;

/** A length, and a lesser one by touch. */
export const lessByTouch = (length: string, touch: string) =>
  `clamp(${touch}, (${vars.space['6']} - ${vars.size.target}) * 9, ${length})`;
