/**
 * DTCG values as CSS text.
 */
import type { ThemedToken } from './compose.ts';
import { colourCss } from './colour.ts';
import type {
  Border,
  CubicBezier,
  Dimension,
  Duration,
  ResolvedToken,
  Shadow,
  StrokeStyle,
  Typography,
} from './model.ts';
import { cssVariable, isCssToken } from './model.ts';

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
      return durationCss(token.value);
    case 'fontFamily':
      return familyCss(token.value);
    case 'fontWeight':
      return String(token.value);
    case 'number':
      return `${token.value}${token.extension.unit ?? ''}`;
    case 'cubicBezier':
      return bezierCss(token.value);
    case 'shadow':
      return token.value.map((layer) => shadowCss(layer)).join(', ');
    case 'strokeStyle':
      return strokeCss(token.value);
    case 'border':
      return borderCss(token.value);
    case 'transition': {
      const { duration, delay, timingFunction } = token.value;
      return `${durationCss(duration)} ${bezierCss(timingFunction)} ${durationCss(delay)}`;
    }
    case 'gradient':
      return token.value
        .map(({ color, position }) => `${colourCss(color)} ${Number((position * 100).toFixed(3))}%`)
        .join(', ');
    case 'typography':
      return typographyCss(token.value);
  }
}

const durationCss = ({ value, unit }: Duration): string => `${value}${unit}`;

const bezierCss = (value: CubicBezier): string => `cubic-bezier(${value.join(', ')})`;

const familyCss = (names: readonly string[]): string =>
  names.map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`)).join(', ');

// CSS has no dashes of a chosen length; "dashed" comes nearest (Format 9.3.3).
const strokeCss = (style: StrokeStyle): string => (typeof style === 'string' ? style : 'dashed');

const borderCss = ({ color, width, style }: Border): string =>
  `${dimensionCss(width)} ${strokeCss(style)} ${colourCss(color)}`;

/** The `font` shorthand, which has no place for letter spacing. */
const typographyCss = ({ fontWeight, fontSize, lineHeight, fontFamily }: Typography): string =>
  `${fontWeight} ${dimensionCss(fontSize)}/${lineHeight} ${familyCss(fontFamily)}`;

const dimensionCss = ({ value, unit }: Dimension): string => `${value}${unit}`;

// Type follows the reader's own font size, so the sources' pixels leave as rem.
const remCss = ({ value, unit }: Dimension): string => `${unit === 'px' ? value / 16 : value}rem`;

function shadowCss(light: Shadow, dark: Shadow = light): string {
  const [paint, darkPaint] = [colourCss(light.color), colourCss(dark.color)];
  const lengths = [light.offsetX, light.offsetY, light.blur, light.spread].map(dimensionCss).join(' ');
  return `${light.inset ? 'inset ' : ''}${lengths} ${paint === darkPaint ? paint : `light-dark(${paint}, ${darkPaint})`}`;
}
