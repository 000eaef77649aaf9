import type { Initials } from '../../foundation/portrait/initials.ts';

/** Width and height in px. */
export const sizes = {
  profile: [128, 160],
  entry: [64, 80],
  card: [48, 60],
  board: [44, 56],
  row: [40, 48],
  tiny: [32, 32],
} as const satisfies Record<string, readonly [number, number]>;

export type SizeCardSize = keyof typeof sizes;

/** Heights with a tick, in cm. */
const SCALE = [140, 150, 160, 170, 180, 190] as const;
/** Below this width the ticks would be noise. */
const NARROWEST_WITH_TICKS = 56;

/**
 * Where everything of a card stands, in px. All of it hangs from the card's own height and width, so that one
 * drawing serves every size. Fraunces' capitals are 0.7 em high; Devanagari hangs from its head line instead,
 * and needs room for the signs above and below.
 */
export function drawCard(size: SizeCardSize, script: Initials['script'], heightCm?: number) {
  const [inline, block] = sizes[size];
  const latin = script === 'latin';
  const ticked = inline >= NARROWEST_WITH_TICKS;
  const y = (cm: number) => block * (0.85 - (cm - 140) * 0.015);
  // People shorter or taller than the scale stand at its ends: the card is a glance, the number is beside it.
  const within = (value: number) => Math.min(Math.max(value, block * 0.025), block * 0.975);
  return {
    // Half a pixel off the grid: a line of 1 px is sharp there.
    ticks: ticked ? SCALE.map((cm) => Math.round(y(cm)) + 0.5) : [],
    tickLength: Math.round(inline * 0.046) + 1,
    longTick:
      ticked && heightCm !== undefined
        ? {
            y: Math.round(within(y(heightCm))),
            length: Math.round(inline * 0.145),
            width: inline >= 128 ? 3 : 2,
          }
        : undefined,
    surname: {
      x: inline * (latin ? 1.04 : 1.02),
      y: block * (latin ? 0.82 : 0.74),
      fontSize: block * (latin ? 1.24 : 1.02),
    },
    given: {
      x: inline * (latin ? 0.07 : 0.08),
      y: block * (latin ? 0.895 : 0.86),
      fontSize: block * (latin ? 0.7 : 0.52),
    },
  };
}
