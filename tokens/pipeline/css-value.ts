/**
 * DTCG values as CSS text.
 */
import type { ThemedToken } from './compose.ts';
import type { Colour, Dimension, ResolvedToken, Shadow } from './model.ts';
import { cssVariable, isCssToken } from './model.ts';
import { toHex } from './values.ts';

/** Both themes in one text: `light-dark(#1c1826, #f4efe8)`, or `var(--cm-…)` for an alias of a public token. */
export function themedCss({ light, dark }: ThemedToken): string {
  const alias = light.alias;
  if (alias !== undefined && isCssToken(alias) && (dark === undefined || dark.alias === alias))
    return `var(${cssVariable(alias)})`;
  if (!dark) return cssValue(light);
  if (light.type === 'shadow' && dark.type === 'shadow') {
    return light.value.map((layer, index) => shadowCss(layer, dark.value[index])).join(', ');
  }
  return `light-dark(${cssValue(light)}, ${cssValue(dark)})`;
}

/** One theme's value, aliases written out. */
export function cssValue(token: ResolvedToken): string {
  switch (token.type) {
    case 'color':
      return colourCss(token.value);
    case 'dimension':
      return token.path.startsWith('text.') ? remCss(token.value) : dimensionCss(token.value);
    case 'duration':
      return `${token.value.value}${token.value.unit}`;
    case 'fontFamily':
      return token.value.map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`)).join(', ');
    case 'fontWeight':
      return String(token.value);
    case 'number':
      return `${token.value}${token.extension.unit ?? ''}`;
    case 'cubicBezier':
      return `cubic-bezier(${token.value.join(', ')})`;
    case 'shadow':
      return token.value.map((layer) => shadowCss(layer)).join(', ');
  }
}

function colourCss(value: Colour): string {
  if (value.alpha === 1) return toHex(value);
  return `rgb(${value.components.map((part) => Math.round(part * 255)).join(' ')} / ${value.alpha})`;
}

const dimensionCss = ({ value, unit }: Dimension): string => `${value}${unit}`;

// Type follows the reader's own font size, so the sources' pixels leave as rem.
const remCss = ({ value, unit }: Dimension): string => `${unit === 'px' ? value / 16 : value}rem`;

function shadowCss(light: Shadow, dark: Shadow = light): string {
  const [paint, darkPaint] = [colourCss(light.color), colourCss(dark.color)];
  const lengths = [light.offsetX, light.offsetY, light.blur, light.spread].map(dimensionCss).join(' ');
  return `${light.inset ? 'inset ' : ''}${lengths} ${paint === darkPaint ? paint : `light-dark(${paint}, ${darkPaint})`}`;
}
