/**
 * Which colour may stand on which, and how much contrast it owes there.
 *
 * Words owe 4.5 (WCAG 1.4.3), and 7 where more contrast is asked for (1.4.6).
 * Glyphs, edges and rings owe 3 (1.4.11), and 4.5 where more is asked for.
 */

/** Another colour mixed in: `color-mix(in srgb, …, color share)`. */
export interface Tint {
  readonly color: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface Pair {
  readonly foreground: string;
  readonly background: string;
  /** What lies under a translucent background. */
  readonly over?: string;
  /** What the components make of the colours in a state: hover, press. */
  readonly state?: string;
  /** Mixed into the background in that state. */
  readonly mix?: Tint;
  /** Laid over foreground and background in that state. */
  readonly veil?: Tint;
  /** Opacity of the foreground; 1 without. */
  readonly opacity?: number;
  readonly minimum: number;
  /** Minimum with contrast=more. */
  readonly more: number;
}

const TEXT = { minimum: 4.5, more: 7 };
const GRAPHIC = { minimum: 3, more: 4.5 };

const each = (
  foregrounds: readonly string[],
  backgrounds: readonly string[],
  owed: Omit<Pair, 'foreground' | 'background'>,
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

const WORDS = ['ink', 'ink-2', 'ink-3', 'kokum', 'teal', 'ok', 'warn', 'bad', 'info'];
/** The deciding control darkens towards slate, which is dark in both themes. */
const towardsSlate = (share: number): Tint => ({ color: 'color.slate', share });

export const PAIRS: readonly Pair[] = [
  ...each(WORDS, SURFACES, TEXT),
  ...each(['ink', 'ink-2', 'teal', 'ok'], ['teal-soft'], TEXT),
  ...each(['slate-text', 'slate-label'], ['slate'], TEXT),
  ...each(['on-kokum'], ['kokum-fill'], TEXT),
  ...each(['on-kokum'], ['kokum-fill'], { ...TEXT, state: 'hover', mix: towardsSlate(0.16) }),
  ...each(['on-kokum'], ['kokum-fill'], { ...TEXT, state: 'press', mix: towardsSlate(0.32) }),
  // A folded card under the pointer: the veil lies over its words too.
  ...each(WORDS, ['sheet'], { ...TEXT, state: 'hover', veil: { color: 'color.ink', share: 0.04 } }),
  // Initials stand beside the written name: large, and no one's only source.
  ...HUES.flatMap((hue) =>
    each([`portrait.${hue}.ink`], [`portrait.${hue}.ground`, `portrait.${hue}.tone`], {
      minimum: 4.5,
      more: 4.5,
    }),
  ),
  // Height ticks of a placeholder.
  ...HUES.flatMap((hue) =>
    each([`portrait.${hue}.ink`], [`portrait.${hue}.ground`], {
      minimum: 3,
      more: 3,
      state: 'ticks',
      opacity: 0.7,
    }),
  ),
  ...each(['control'], ['canvas', 'desk', 'sheet', 'fold'], GRAPHIC),
  ...each(['focus'], [...SURFACES, 'teal-soft'], GRAPHIC),
  ...each(['focus-on-slate'], ['slate'], GRAPHIC),
];

/** Colours that others stand on. Every other one is a foreground, or decorative. */
export const GROUNDS: readonly string[] = [
  ...SURFACES,
  'teal-soft',
  'slate',
  'kokum-fill',
  ...HUES.flatMap((hue) => [`portrait.${hue}.ground`, `portrait.${hue}.tone`]),
].map((name) => `color.${name}`);

/** Colours that owe no contrast, and why. */
export const DECORATIVE: Readonly<Record<string, string>> = {
  'color.rule': 'Separates what space already separates.',
  'color.rule-strong': 'Separates what space already separates.',
  'color.slate-line': 'Separates what columns already separate.',
  'color.marker': 'Underlines words that stand by themselves.',
  'color.scrim': 'Nothing stands on the veil.',
};
