/**
 * `tailwind.css`: the tokens as a Tailwind v4 theme, in place of Tailwind's own scales.
 *
 * `@theme inline` writes `var(--cm-…)` into each utility, so that modes work inside any element.
 */
import type { Manifest, ManifestToken } from './manifest.ts';

const HEAD = '/* Made from tokens/src by "npm run tokens -- build". Do not edit. */\n';

/** Scales that would offer what the system does not have. */
const REPLACED = [
  'color-*',
  'spacing',
  'spacing-*',
  'text-*',
  'font-*',
  'leading-*',
  'tracking-*',
  'radius-*',
  'shadow-*',
  'ease-*',
  'breakpoint-*',
];

/** Theme variables of a style's parts: `text-prose` sets all but the family. */
const TEXT_PARTS: Readonly<Record<string, string>> = {
  size: '',
  line: '--line-height',
  weight: '--font-weight',
  tracking: '--letter-spacing',
};

export function tailwindCss({ tokens, breakpoints }: Manifest): string {
  const lines = [
    ...REPLACED.map((name) => `--${name}: initial`),
    ...tokens.flatMap((token) => themeNames(token).map((name) => `--${name}: var(${token.variable})`)),
    ...Object.entries(breakpoints).map(([name, width]) => `--breakpoint-${name}: ${width}px`),
  ];
  return `${HEAD}@theme inline {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

/**
 * What a token is called in Tailwind's theme, without the dashes before it; none where Tailwind has no place for it.
 *
 * @throws Error for a group nobody has placed, so that a new one is not left out in silence
 */
function themeNames({ name, type }: ManifestToken): string[] {
  const [group = '', ...rest] = name.split('.');
  const own = rest.join('-');
  switch (group) {
    case 'color':
    case 'font':
    case 'radius':
      return [`${group}-${own}`];
    case 'space':
    case 'size':
      return [`spacing-${own}`];
    case 'text':
      return textNames(rest);
    case 'border':
      return [`border-width-${own}`, `outline-width-${own}`];
    case 'elevation':
      return [`shadow-${own}`];
    case 'motion':
      return type === 'duration' ? [`transition-duration-${own}`] : [`ease-${own.replace(/^ease-/, '')}`];
    case 'z':
      return [`z-index-${own}`];
    default:
      throw new Error(`${name} has no place in the Tailwind theme. Say where in formats/tailwind.ts.`);
  }
}

function textNames([style = '', part = '']: readonly string[]): string[] {
  // Each style shares its family with others: that is font-display or font-text.
  if (part === 'family') return [];
  const suffix = TEXT_PARTS[part];
  if (suffix !== undefined) return [`text-${style}${suffix}`];
  return [`${part.startsWith('weight-') ? 'font-' : 'text-'}${part.replace('weight-', `weight-${style}-`)}`];
}
