import { vars } from '@castmatch/tokens';

/*
 * What every pressable control looks like, as rules to compose: the buttons of `actions`, and the few that the
 * frame brings itself and that may not reach up to them.
 */

/** A length inside a border: borders lie in the box, so that text starts on the grid. */
export const inset = (space: string) => `calc(${space} - ${vars.border.thin})`;

/** Selects a control that takes presses. */
export const live = '&:not([aria-disabled="true"])';

/** The line of a word in a control: what its edges and half a step at each side leave, at every density. */
export const controlLine = (size: string) => `calc(${size} - ${vars.space['1']})`;

/**
 * The change of ground under the pointer. Only there: on everything, a change of theme would set a transition off in
 * every control of the page.
 */
export const pressFade = {
  transition: `background-color ${vars.motion.press} ${vars.motion.easeOut}`,
} as const;

export const controlRule = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flexShrink: 0,
  // On the baseline it would make the line it stands in taller.
  verticalAlign: 'top',
  minInlineSize: vars.size.control,
  minBlockSize: vars.size.control,
  border: `${vars.border.thin} solid transparent`,
  borderRadius: vars.radius.control,
  userSelect: 'none',
} as const;

/** No edge; for rows and bars. */
export const quietRule = {
  color: vars.color.ink2,
  background: 'transparent',
  selectors: {
    '&[aria-disabled="true"]': { borderColor: 'transparent' },
    [`${live}:hover`]: { color: vars.color.ink, background: vars.color.desk },
    [`${live}:active, ${live}[aria-pressed="true"], ${live}[aria-expanded="true"]`]: {
      color: vars.color.ink,
      background: vars.color.press,
    },
  },
};
