/**
 * WCAG 2 contrast of every declared pair, in every theme and contrast, translucent colours composited.
 */
import { toSrgb } from '../pipeline/colour.ts';
import type { Contexts } from '../pipeline/contexts.ts';
import type { Colour, Fault, ResolvedSet, SrgbColour } from '../pipeline/model.ts';
import { isPublic } from '../pipeline/model.ts';
import { everyInput } from '../pipeline/resolve.ts';
import { DECORATIVE, GROUNDS, PAIRS, type Pair, type Tint } from './pairs.ts';

export interface ContrastResult {
  readonly foreground: string;
  readonly background: string;
  /** Hover, press: what the components make of the two. */
  readonly state?: string;
  readonly theme: string;
  readonly contrast: string;
  /** Rounded down to two places, so that 4.499 never reads as 4.5. */
  readonly ratio: number;
  readonly minimum: number;
}

/** Tokens in one theme and contrast. */
export interface ContrastContext {
  /** `theme=dark contrast=more` */
  readonly name: string;
  readonly theme: string;
  readonly contrast: string;
  readonly tokens: ResolvedSet;
}

/** Every theme in every contrast, all else at its default: the contexts in which colours differ. */
export function contrastContexts({ plan, at }: Contexts): ContrastContext[] {
  const contexts = (name: string): string[] => [
    ...(plan.modifiers.find((modifier) => modifier.name === name)?.contexts.keys() ?? []),
  ];
  return contexts('contrast').flatMap((contrast) =>
    contexts('theme').map((theme) => ({
      name: `theme=${theme} contrast=${contrast}`,
      theme,
      contrast,
      tokens: at({ theme, contrast }),
    })),
  );
}

/** Every combination of every modifier: what a page can be in. */
export function everyContrastContext({ plan, at }: Contexts): ContrastContext[] {
  return everyInput(plan).map((input) => ({
    name: Object.entries(input)
      .map(([modifier, context]) => `${modifier}=${context}`)
      .join(' '),
    theme: input['theme'] ?? '',
    contrast: input['contrast'] ?? '',
    tokens: at(input),
  }));
}

/** Measures every pair in every context. Faults are pairs below their minimum or naming no colour. */
export function checkContrast(
  contexts: readonly ContrastContext[],
  faults: Fault[],
  pairs: readonly Pair[] = PAIRS,
): ContrastResult[] {
  return contexts.flatMap(({ name, theme, contrast, tokens }) =>
    pairs.flatMap((pair) => {
      const painted = paint(pair, tokens, faults);
      if (!painted) return [];
      const ratio = contrastRatio(...painted);
      const minimum = contrast === 'more' ? pair.more : pair.minimum;
      if (ratio < minimum) faults.push(tooFaint(pair, tokens, { name, ratio, minimum }));
      return [{ ...pick(pair), theme, contrast, ratio: Math.floor(ratio * 100) / 100, minimum }];
    }),
  );
}

/**
 * Faults are public colours that stand on no ground, grounds nothing stands on, and excuses that excuse nothing.
 */
export function checkCoverage(tokens: ResolvedSet, faults: Fault[]): void {
  const foregrounds = new Set(PAIRS.map(({ foreground }) => foreground));
  const backgrounds = new Set(PAIRS.map(({ background }) => background));
  for (const token of tokens.values()) {
    if (token.type !== 'color' || !isPublic(token.path) || token.path in DECORATIVE) continue;
    const isGround = GROUNDS.includes(token.path);
    if ((isGround ? backgrounds : foregrounds).has(token.path)) continue;
    faults.push({
      file: token.file,
      path: token.path,
      what: isGround ? 'is a ground nothing stands on.' : 'is paired with no ground.',
      why: 'Nobody would notice if it could not be read.',
      fix: 'Add the pair to checks/pairs.ts, or say there why it is decorative.',
    });
  }
  const paired = new Set([...foregrounds, ...backgrounds]);
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

const pick = ({
  foreground,
  background,
  state,
}: Pair): Pick<Pair, 'foreground' | 'background' | 'state'> => ({
  foreground,
  background,
  ...(state !== undefined && { state }),
});

/** Foreground and background as they reach the eye: both opaque, states and veils composited. */
export function paint(pair: Pair, tokens: ResolvedSet, faults: Fault[]): [Colour, Colour] | undefined {
  const colour = (path: string): Colour | undefined => {
    const token = tokens.get(path);
    if (token?.type === 'color') return token.value;
    faults.push(
      pairFault(
        path,
        'is paired but is no colour token.',
        'Its contrast cannot be measured.',
        'Mend the name or take the pair out.',
      ),
    );
    return undefined;
  };
  const tint = ({ color, share }: Tint): Colour | undefined => {
    const solid = colour(color);
    return solid && { ...solid, alpha: solid.alpha * share };
  };
  const foreground = colour(pair.foreground);
  const background = colour(pair.background);
  const under = pair.over === undefined ? undefined : colour(pair.over);
  if (!foreground || !background) return undefined;
  if (background.alpha < 1 && !under) {
    faults.push(
      pairFault(
        pair.background,
        'is a translucent background with nothing under it.',
        'What is seen depends on what shines through.',
        'Say what lies under it with "over".',
      ),
    );
    return undefined;
  }
  const mix = pair.mix && tint(pair.mix);
  const veil = pair.veil && tint(pair.veil);
  const laid = (top: Colour | undefined, bottom: Colour): Colour => (top ? composite(top, bottom) : bottom);
  const ground = laid(mix, laid(under && background, under ?? background));
  const shown = { ...foreground, alpha: foreground.alpha * (pair.opacity ?? 1) };
  return [laid(veil, composite(shown, ground)), laid(veil, ground)];
}

const pairFault = (path: string, what: string, why: string, fix: string): Fault => ({
  file: 'tokens/checks/pairs.ts',
  path,
  what,
  why,
  fix,
});

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
  found: { name: string; ratio: number; minimum: number },
): Fault {
  return {
    file: tokens.get(pair.foreground)?.file ?? 'tokens/checks/pairs.ts',
    path: pair.foreground,
    what: `has ${found.ratio.toFixed(2)}:1 on ${pair.background}${pair.state ? ` in ${pair.state}` : ''} (${found.name}).`,
    why: `It needs ${found.minimum}:1 to be ${pair.minimum >= 4.5 ? 'read' : 'seen'}.`,
    fix: `Move ${pair.foreground} away from ${pair.background}.`,
  };
}
