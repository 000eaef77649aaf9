/**
 * `tokens.css`: the layer order, the variables, and the least that each mode must say again.
 */
import type { CssBlock, Declaration } from '../emit.ts';
import type { Manifest } from './manifest.ts';

/** Media that speak for the reader while the attribute is absent. */
const MEDIA: Readonly<Record<string, string>> = {
  'contrast more': '(prefers-contrast: more)',
  'density touch': '(pointer: coarse)',
  'motion reduced': '(prefers-reduced-motion: reduce)',
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

// Bundlers write light-dark() in an older way, in which a nested theme keeps the colours of the root.
// They leave it as it is where its support has been asked for: so do Lightning CSS and PostCSS Preset Env.
const SUPPORTS = '@supports (color: light-dark(#000, #fff))';

/**
 * @param blocks the default block, then one for each mode
 * @param follows path -> modifier that changes it
 * @param modifiers each modifier's default context: what takes a mode back inside a subtree
 */
export function tokensCss(
  blocks: readonly CssBlock[],
  follows: ReadonlyMap<string, string>,
  modifiers: Manifest['modifiers'],
): string {
  const [base, ...modes] = blocks;
  const declarations = base?.declarations.filter(({ path }) => !path.startsWith('breakpoint.')) ?? [];
  const still = declarations.filter(({ path }) => !follows.has(path));
  const plain = [rule(':root', still.filter((one) => !isThemed(one)).map(declare))];
  const themed = [...THEME, rule(':root', still.filter(isThemed).map(declare))];

  for (const modifier of new Set(follows.values())) {
    const own = modes.filter((mode) => mode.modifier === modifier && mode.declarations.length > 0);
    const usual = declarations.filter(({ path }) => follows.get(path) === modifier);
    const rules = [
      rule(`:root,\n${selector(modifier, modifiers[modifier]?.default ?? '')}`, usual.map(declare)),
      ...own.flatMap((mode) => modeRules(modifier, mode)),
    ];
    // A modifier stays in one piece: its modes must follow its default, wherever that is.
    const target = [usual, ...own.map((mode) => mode.declarations)].flat().some(isThemed) ? themed : plain;
    target.push(...rules);
  }
  const rules = [...plain, block(SUPPORTS, themed)];
  return `${HEAD}\n${block('@layer cm.tokens', rules)}\n`;
}

function modeRules(modifier: string, { context = '', declarations, restored }: CssBlock): string[] {
  const lines = declarations.map(declare);
  const media = MEDIA[`${modifier} ${context}`];
  return [
    // Nothing is around the root, so there is nothing to take back.
    ...(media === undefined
      ? []
      : [block(`@media ${media}`, [rule(`:root:not([data-${modifier}])`, lines)])]),
    rule(selector(modifier, context), [...lines, ...restored.map(declare)]),
  ];
}

function selector(modifier: string, context: string): string {
  if (modifier !== 'script') return `[data-${modifier}='${context}']`;
  return context === 'devanagari' ? DEVANAGARI : '[lang]';
}

const isThemed = ({ css }: Declaration): boolean => css.includes('light-dark(');

const declare = ({ variable, css }: Declaration): string => `${variable}: ${css}`;

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line};`).join('\n')}\n}`;
}

const block = (head: string, rules: readonly string[]): string =>
  `${head} {\n${rules.map(indent).join('\n\n')}\n}`;

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
