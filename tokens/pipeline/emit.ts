/**
 * Writes every output through Style Dictionary: one transform group and one format per file.
 */
import StyleDictionary from 'style-dictionary';
import type {
  Config,
  DesignToken,
  DesignTokens,
  FormatFn,
  PreprocessedTokens,
  TransformedToken,
} from 'style-dictionary/types';
import type { Block, Composition, ThemedToken } from './compose.ts';
import { themedCss } from './css-value.ts';
import type { ModeSet } from './figma-model.ts';
import { tokensCss } from './formats/css.ts';
import { figmaJson } from './formats/figma.ts';
import { tokensJson } from './formats/json.ts';
import { manifestJson, type Manifest } from './formats/manifest.ts';
import { tailwindCss } from './formats/tailwind.ts';
import { varsDts, varsJs } from './formats/vars.ts';
import { cssVariable } from './model.ts';

/** A block once Style Dictionary has named its tokens and written their values as CSS. */
export interface CssBlock {
  readonly modifier: string | undefined;
  readonly context: string | undefined;
  readonly declarations: readonly Declaration[];
  /** What another mode of the modifier changes and this one takes back. */
  readonly restored: readonly Declaration[];
}

export interface Declaration {
  readonly path: string;
  /** `--cm-color-ink-2` */
  readonly variable: string;
  /** `light-dark(#1c1826, #f4efe8)` */
  readonly css: string;
}

/** What the outputs are written from. */
export interface Sources {
  readonly composition: Composition;
  readonly manifest: Manifest;
  readonly figma: readonly ModeSet[];
}

const FILES = [
  'tokens.css',
  'vars.js',
  'vars.d.ts',
  'tokens.json',
  'tailwind.css',
  'figma.variables.json',
  'manifest.json',
] as const;

const NO_HOOKS: typeof StyleDictionary.hooks = {
  parsers: {},
  preprocessors: {},
  transformGroups: {},
  transforms: {},
  formats: {},
  fileHeaders: {},
  filters: {},
  actions: {},
};

/** Style Dictionary without the hooks it brings: it merges them all whenever it looks at one, and none is used here. */
class Emitter extends StyleDictionary {
  static override hooks = NO_HOOKS;

  constructor(config: Config) {
    super(config, { init: false });
    this.hooks = NO_HOOKS;
  }
}

/** Writes all files into `folder`, which must end with a slash. */
export async function emit({ composition, manifest, figma }: Sources, folder: string): Promise<void> {
  const blocks = [composition.base, ...composition.modes];
  const themed = new Map<string, ThemedToken>();
  const tree: DesignTokens = {};
  for (const block of blocks) {
    for (const [key, tokens] of partsOf(block)) {
      for (const token of tokens) {
        const path = [key, ...token.light.path.split('.')];
        themed.set(path.join('.'), token);
        place(tree, path, { $type: token.light.type, $value: token.light.value });
      }
    }
  }
  const themedOf = (token: TransformedToken): ThemedToken => {
    const found = themed.get(token.path.join('.'));
    if (!found) throw new Error(`Style Dictionary made up the token ${token.path.join('.')}.`);
    return found;
  };
  const cssBlocks = (tokens: readonly TransformedToken[]): CssBlock[] =>
    blocks.map((block) => {
      const [declarations = [], restored = []] = partsOf(block).map(([key]) =>
        tokens
          .filter((token) => token.path[0] === key)
          .map((token) => {
            const path = token.path.slice(1).join('.');
            return { path, variable: cssVariable(path), css: String(token.$value) };
          }),
      );
      return { modifier: block.modifier, context: block.context, declarations, restored };
    });

  const dictionary = new Emitter({
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled', errors: { brokenReferences: 'throw' } },
    // Not as `tokens`: they would be options, which are merged anew for every file.
    preprocessors: ['cm/tree'],
    hooks: {
      preprocessors: { 'cm/tree': () => tree as PreprocessedTokens },
      transforms: {
        // Unlike the variables, names are unique: of names met twice Style Dictionary makes warnings nobody reads.
        'cm/name': { type: 'name', transform: (token) => token.path.join('.') },
        'cm/css': { type: 'value', transform: (token) => themedCss(themedOf(token)) },
      },
      transformGroups: { 'cm/css': ['cm/name', 'cm/css'] },
      formats: {
        'cm/tokens.css': ({ dictionary: { allTokens } }) =>
          tokensCss(cssBlocks(allTokens), composition.follows, manifest.modifiers),
        'cm/vars.js': () => varsJs(manifest),
        'cm/vars.d.ts': () => varsDts(manifest),
        'cm/tokens.json': () => tokensJson(composition),
        'cm/tailwind.css': () => tailwindCss(manifest),
        'cm/figma.variables.json': () => `${JSON.stringify(figmaJson(figma), null, 2)}\n`,
        'cm/manifest.json': () => manifestJson(manifest),
      } satisfies Record<`cm/${(typeof FILES)[number]}`, FormatFn>,
    },
    platforms: {
      web: {
        transformGroup: 'cm/css',
        buildPath: folder,
        files: FILES.map((destination) => ({ destination, format: `cm/${destination}` })),
      },
    },
  });
  await dictionary.init();
  await dictionary.buildAllPlatforms();
}

/** The groups a block's tokens stand in while Style Dictionary has them. */
function partsOf({ modifier, context, tokens, restored }: Block): [string, readonly ThemedToken[]][] {
  const key = modifier === undefined ? 'base' : `${modifier}-${context}`;
  return [
    [key, tokens],
    [`${key}-restored`, restored],
  ];
}

function place(tree: DesignTokens, path: readonly string[], token: DesignToken): void {
  const [head = '', ...rest] = path;
  if (rest.length === 0) {
    tree[head] = token;
    return;
  }
  const existing = tree[head];
  const group: DesignTokens = typeof existing === 'object' ? (existing as DesignTokens) : {};
  tree[head] = group;
  place(group, rest, token);
}
