/**
 * Which colour may stand on which, and how much contrast it owes there.
 *
 * Words owe 4.5 (WCAG 1.4.3), and 7 where more contrast is asked for (1.4.6).
 * Glyphs, edges and rings owe 3 (1.4.11), and 4.5 where more is asked for.
 */

export interface Pair {
  readonly foreground: string;
  readonly background: string;
  /** What lies under a translucent background. */
  readonly over?: string;
  readonly minimum: number;
  /** Minimum with contrast=more. */
  readonly more: number;
}

const TEXT = { minimum: 4.5, more: 7 };
const GRAPHIC = { minimum: 3, more: 4.5 };

const each = (
  foregrounds: readonly string[],
  backgrounds: readonly string[],
  owed: { minimum: number; more: number },
): Pair[] =>
  foregrounds.flatMap((foreground) =>
    backgrounds.map((background) => ({
      foreground: `color.${foreground}`,
      background: `color.${background}`,
      ...owed,
    })),
  );

const SURFACES = ['canvas', 'desk', 'sheet', 'fold', 'press'];
const HUES = ['haldi', 'neem', 'sagar', 'neel', 'geru', 'jamun'];

export const PAIRS: readonly Pair[] = [
  ...each(['ink', 'ink-2', 'ink-3', 'kokum', 'teal', 'ok', 'warn', 'bad', 'info'], SURFACES, TEXT),
  ...each(['ink', 'ink-2', 'teal', 'ok'], ['teal-soft'], TEXT),
  ...each(['slate-text', 'slate-label'], ['slate'], TEXT),
  ...each(['on-kokum'], ['kokum-fill'], TEXT),
  // Initials stand beside the written name: large, and no one's only source.
  ...HUES.flatMap((hue) =>
    each([`portrait.${hue}.ink`], [`portrait.${hue}.ground`, `portrait.${hue}.tone`], {
      minimum: 4.5,
      more: 4.5,
    }),
  ),
  ...each(['control'], ['canvas', 'desk', 'sheet', 'fold'], GRAPHIC),
  ...each(['focus'], [...SURFACES, 'teal-soft'], GRAPHIC),
  ...each(['focus-on-slate'], ['slate'], GRAPHIC),
];

/** Colours that owe no contrast, and why. */
export const DECORATIVE: Readonly<Record<string, string>> = {
  'color.rule': 'Separates what space already separates.',
  'color.rule-strong': 'Separates what space already separates.',
  'color.slate-line': 'Separates what columns already separate.',
  'color.marker': 'Underlines words that stand by themselves.',
  'color.scrim': 'Nothing stands on the veil.',
};
