/**
 * `tokens.css`: the layer order, the variables, and the least that each mode must say again.
 */
import type { CssBlock, Declaration } from '../emit.ts';

/** Media that speak for the reader while the attribute is absent. */
const MEDIA: Readonly<Record<string, string>> = {
  'contrast more': '(prefers-contrast: more)',
  'density touch': '(pointer: coarse)',
  'motion reduced': '(prefers-reduced-motion: reduce)',
};

/** Default context of each modifier: what switches a mode off again inside a subtree. */
const DEFAULT_SELECTOR: Readonly<Record<string, string>> = {
  contrast: "[data-contrast='standard']",
  density: "[data-density='comfortable']",
  motion: "[data-motion='full']",
  script: '[lang]',
};

// Romanised Hindi and Marathi are Latin script.
const DEVANAGARI = '[lang]:is(:lang(hi), :lang(mr)):not(:lang(hi-Latn), :lang(mr-Latn))';

const HEAD = `/* Made from tokens/src by "npm run tokens -- build". Do not edit. */
@layer cm.tokens, cm.reset, cm.base, cm.components, cm.utilities;
`;

// A theme is a colour scheme: every colour that differs is one light-dark(), so nesting needs no more than this.
const THEME = [
  rule(':root', ['color-scheme: light dark']),
  rule("[data-theme='light']", ['color-scheme: light']),
  rule("[data-theme='dark']", ['color-scheme: dark']),
];

/**
 * @param blocks the default block, then one for each mode
 * @param follows path -> modifier that changes it
 */
export function tokensCss(blocks: readonly CssBlock[], follows: ReadonlyMap<string, string>): string {
  const [base, ...modes] = blocks;
  const declarations = base?.declarations.filter(({ path }) => !path.startsWith('breakpoint.')) ?? [];
  const still = declarations.filter(({ path }) => !follows.has(path));
  const rules = [...THEME, rule(':root', still.map(declare))];
  for (const modifier of new Set(follows.values())) {
    const moving = declarations.filter(({ path }) => follows.get(path) === modifier);
    rules.push(rule(`:root,\n${DEFAULT_SELECTOR[modifier] ?? `[data-${modifier}='']`}`, moving.map(declare)));
  }
  for (const mode of modes) {
    if (mode.declarations.length === 0) continue;
    const lines = mode.declarations.map(declare);
    const media = MEDIA[`${mode.modifier} ${mode.context}`];
    if (media !== undefined)
      rules.push(`@media ${media} {\n${indent(rule(`:root:not([data-${mode.modifier}])`, lines))}\n}`);
    rules.push(
      rule(mode.modifier === 'script' ? DEVANAGARI : `[data-${mode.modifier}='${mode.context}']`, lines),
    );
  }
  return `${HEAD}\n@layer cm.tokens {\n${rules.map(indent).join('\n\n')}\n}\n`;
}

const declare = ({ variable, css }: Declaration): string => `${variable}: ${css}`;

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line};`).join('\n')}\n}`;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
