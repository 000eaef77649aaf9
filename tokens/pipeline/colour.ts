/**
 * Colours of any space, for checks that need sRGB and for CSS.
 */
import { createRequire } from 'node:module';
import type ColorJs from 'colorjs.io';
import type { ColourSpace } from './dtcg/types/color.ts';
import type { Colour, SrgbColour } from './model.ts';

// Color.js takes a tenth of a second to load, and most sources are sRGB throughout: it is loaded when first needed.
const require = createRequire(import.meta.url);
const library = (): typeof ColorJs => (require('colorjs.io') as { readonly default: typeof ColorJs }).default;

/** Names of spaces where Color.js has its own. */
const LIBRARY_NAMES: Partial<Record<ColourSpace, string>> = {
  'display-p3': 'p3',
  'a98-rgb': 'a98rgb',
  'prophoto-rgb': 'prophoto',
};

/**
 * The colour as an sRGB screen shows it. One outside its gamut is brought in as CSS Color 4 says: lightness and
 * hue stay, chroma goes.
 */
export function toSrgb({ colorSpace, components, alpha }: Colour): SrgbColour {
  const [a, b, c] = components;
  if (colorSpace === 'srgb') {
    const part = (value: number | 'none'): number => (value === 'none' ? 0 : value);
    return { colorSpace, components: [part(a), part(b), part(c)], alpha };
  }
  const Color = library();
  const coords = [a, b, c].map((part) => (part === 'none' ? null : part)) as [number, number, number];
  const seen = new Color({ space: LIBRARY_NAMES[colorSpace] ?? colorSpace, coords, alpha })
    .to('srgb')
    .toGamut({ method: 'css' });
  const part = (index: 0 | 1 | 2): number => Math.min(1, Math.max(0, seen.coords[index] ?? 0));
  return { colorSpace: 'srgb', components: [part(0), part(1), part(2)], alpha };
}

/** `#rrggbb` of what an sRGB screen shows, alpha left out. */
export const toHex = (value: Colour): string =>
  `#${toSrgb(value)
    .components.map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** CSS text that keeps the space, and with it what a wider screen can show. */
export function colourCss(value: Colour): string {
  const { colorSpace, components, alpha } = value;
  if (colorSpace === 'srgb') {
    if (alpha === 1) return toHex(value);
    return `rgb(${toSrgb(value)
      .components.map((part) => Math.round(part * 255))
      .join(' ')} / ${alpha})`;
  }
  const end = alpha === 1 ? '' : ` / ${alpha}`;
  const [a, b, c] = components;
  switch (colorSpace) {
    case 'hsl':
    case 'hwb':
      return `${colorSpace}(${a} ${percent(b)} ${percent(c)}${end})`;
    case 'lab':
    case 'lch':
    case 'oklab':
    case 'oklch':
      return `${colorSpace}(${a} ${b} ${c}${end})`;
    default:
      return `color(${colorSpace} ${a} ${b} ${c}${end})`;
  }
}

const percent = (part: number | 'none'): string => (part === 'none' ? part : `${part}%`);
