/**
 * WCAG 2 contrast of every declared pair, in every theme and contrast, translucent colours composited.
 */
import type { Plan } from '../pipeline/load.ts';
import { toSrgb } from '../pipeline/colour.ts';
import type { Colour, Fault, ResolvedSet, SrgbColour } from '../pipeline/model.ts';
import { isPublic } from '../pipeline/model.ts';
import { defaultInput, resolve } from '../pipeline/resolve.ts';
import { DECORATIVE, PAIRS, type Pair } from './pairs.ts';

export interface ContrastResult {
  readonly foreground: string;
  readonly background: string;
  readonly theme: string;
  readonly contrast: string;
  /** Rounded down to two places, so that 4.499 never reads as 4.5. */
  readonly ratio: number;
  readonly minimum: number;
}

/** Tokens in one theme and contrast. */
export interface ContrastContext {
  readonly theme: string;
  readonly contrast: string;
  readonly tokens: ResolvedSet;
}

/** Every theme in every contrast, all else at its default. */
export function contrastContexts(plan: Plan): ContrastContext[] {
  const contexts = (name: string): string[] => [
    ...(plan.modifiers.find((modifier) => modifier.name === name)?.contexts.keys() ?? []),
  ];
  return contexts('contrast').flatMap((contrast) =>
    contexts('theme').map((theme) => ({
      theme,
      contrast,
      tokens: resolve(plan, { ...defaultInput(plan), theme, contrast }, []),
    })),
  );
}

/** Measures every pair in every context. Faults are pairs below their minimum or naming no colour. */
export function checkContrast(
  contexts: readonly ContrastContext[],
  faults: Fault[],
  pairs: readonly Pair[] = PAIRS,
): ContrastResult[] {
  return contexts.flatMap(({ theme, contrast, tokens }) =>
    pairs.flatMap((pair) => {
      const ratio = measure(pair, tokens, faults);
      if (ratio === undefined) return [];
      const minimum = contrast === 'more' ? pair.more : pair.minimum;
      if (ratio < minimum) faults.push(tooFaint(pair, tokens, { theme, contrast, ratio, minimum }));
      return [{ ...pick(pair), theme, contrast, ratio: Math.floor(ratio * 100) / 100, minimum }];
    }),
  );
}

/** Faults are public colours that nobody has paired nor excused, and excuses that excuse nothing. */
export function checkCoverage(tokens: ResolvedSet, faults: Fault[]): void {
  const paired = new Set(PAIRS.flatMap(({ foreground, background }) => [foreground, background]));
  for (const token of tokens.values()) {
    if (token.type !== 'color' || !isPublic(token.path)) continue;
    if (paired.has(token.path) || token.path in DECORATIVE) continue;
    faults.push({
      file: token.file,
      path: token.path,
      what: 'is paired with no other colour.',
      why: 'Nobody would notice if it could not be read.',
      fix: 'Add the pair to checks/pairs.ts, or say there why it is decorative.',
    });
  }
  for (const path of Object.keys(DECORATIVE)) {
    if (tokens.has(path) && !paired.has(path)) continue;
    faults.push({
      file: 'tokens/checks/pairs.ts',
      path,
      what: tokens.has(path)
        ? 'is called decorative and paired as well.'
        : 'is called decorative but does not exist.',
      why: 'One of the two is out of date.',
      fix: 'Take it out of DECORATIVE or out of PAIRS.',
    });
  }
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
export function composite(top: Colour, bottom: Colour): SrgbColour {
  const [over, under] = [toSrgb(top), toSrgb(bottom)];
  const mix = (index: 0 | 1 | 2): number =>
    over.components[index] * over.alpha + under.components[index] * (1 - over.alpha);
  return { colorSpace: 'srgb', components: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** WCAG 2.2 contrast ratio of two opaque colours, 1 to 21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = toSrgb(colour).components;
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
