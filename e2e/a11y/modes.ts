/** How a story is looked at. */
export interface Mode {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'standard' | 'more';
  readonly direction: 'ltr' | 'rtl';
}

const THEMES = ['light', 'dark'] as const;
const CONTRASTS = ['standard', 'more'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Every combination. */
export const ALL_MODES: readonly Mode[] = THEMES.flatMap((theme) =>
  CONTRASTS.flatMap((contrast) => DIRECTIONS.map((direction) => ({ theme, contrast, direction }))),
);

/** Four of the eight in which every pair of values meets. */
const PAIRWISE: readonly Mode[] = [
  { theme: 'light', contrast: 'standard', direction: 'rtl' },
  { theme: 'dark', contrast: 'standard', direction: 'ltr' },
  { theme: 'light', contrast: 'more', direction: 'ltr' },
  { theme: 'dark', contrast: 'more', direction: 'rtl' },
];

/** The modes a story is seen in: all of them, or one that neighbours do not have. */
export const modesFor = (at: number, full: boolean): readonly Mode[] =>
  full ? ALL_MODES : PAIRWISE.slice(at % PAIRWISE.length, (at % PAIRWISE.length) + 1);

export const nameOfMode = ({ theme, contrast, direction }: Mode) =>
  `${theme}, ${contrast} contrast, ${direction}`;
