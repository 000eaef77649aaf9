/**
 * WCAG 2 contrast of every declared pair, in every theme and contrast, translucent colours composited.
 */
import type { Plan } from '../pipeline/load.ts';
import type { Colour, Fault, ResolvedSet } from '../pipeline/model.ts';
import { defaultInput, resolve } from '../pipeline/resolve.ts';
import { PAIRS, type Pair } from './pairs.ts';

export interface ContrastResult {
  readonly foreground: string;
  readonly background: string;
  readonly theme: string;
  readonly contrast: string;
  /** Rounded down to two places, so that 4.499 never reads as 4.5. */
  readonly ratio: number;
  readonly minimum: number;
}

/** Measures every pair. Faults are pairs below their minimum or naming no colour. */
export function checkContrast(plan: Plan, faults: Fault[], pairs: readonly Pair[] = PAIRS): ContrastResult[] {
  const start = defaultInput(plan);
  const results: ContrastResult[] = [];
  for (const contrast of plan.modifiers.find(({ name }) => name === 'contrast')?.contexts.keys() ?? []) {
    for (const theme of plan.modifiers.find(({ name }) => name === 'theme')?.contexts.keys() ?? []) {
      const tokens = resolve(plan, { ...start, theme, contrast }, []);
      for (const pair of pairs) {
        const ratio = measure(pair, tokens, faults);
        if (ratio === undefined) continue;
        const minimum = contrast === 'more' ? pair.more : pair.minimum;
        results.push({ ...pick(pair), theme, contrast, ratio: Math.floor(ratio * 100) / 100, minimum });
        if (ratio < minimum) faults.push(tooFaint(pair, tokens, { theme, contrast, ratio, minimum }));
      }
    }
  }
  return results;
}

const pick = ({ foreground, background }: Pair): Pick<Pair, 'foreground' | 'background'> => ({
  foreground,
  background,
});

function measure(pair: Pair, tokens: ResolvedSet, faults: Fault[]): number | undefined {
  const colour = (path: string): Colour | undefined => {
    const token = tokens.get(path);
    if (token?.type === 'color') return token.value;
    faults.push({
      file: 'tokens/checks/pairs.ts',
      path,
      what: 'is paired but is no colour token.',
      why: 'Its contrast cannot be measured.',
      fix: 'Mend the name or take the pair out.',
    });
    return undefined;
  };
  const foreground = colour(pair.foreground);
  const background = colour(pair.background);
  const under = pair.over === undefined ? undefined : colour(pair.over);
  if (!foreground || !background) return undefined;
  if (background.alpha < 1 && !under) {
    faults.push({
      file: 'tokens/checks/pairs.ts',
      path: pair.background,
      what: 'is a translucent background with nothing under it.',
      why: 'What is seen depends on what shines through.',
      fix: 'Say what lies under it with "over".',
    });
    return undefined;
  }
  const solid = under ? composite(background, under) : background;
  return contrastRatio(composite(foreground, solid), solid);
}

/** `top` laid over an opaque `bottom`, in gamma-encoded sRGB as browsers do. */
export function composite(top: Colour, bottom: Colour): Colour {
  const mix = (index: 0 | 1 | 2): number =>
    top.components[index] * top.alpha + bottom.components[index] * (1 - top.alpha);
  return { colorSpace: 'srgb', components: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** WCAG 2.2 contrast ratio of two opaque colours, 1 to 21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ components }: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = components;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function tooFaint(
  pair: Pair,
  tokens: ResolvedSet,
  found: { theme: string; contrast: string; ratio: number; minimum: number },
): Fault {
  return {
    file: tokens.get(pair.foreground)?.file ?? 'tokens/checks/pairs.ts',
    path: pair.foreground,
    what: `has ${found.ratio.toFixed(2)}:1 on ${pair.background} (theme=${found.theme} contrast=${found.contrast}).`,
    why: `It needs ${found.minimum}:1 to be ${pair.minimum >= 4.5 ? 'read' : 'seen'}.`,
    fix: `Move ${pair.foreground} away from ${pair.background}.`,
  };
}
