/**
 * `vars.js` and `vars.d.ts`: every variable as a literal string, so that a misspelt token does not compile.
 */
import type { Manifest, ManifestToken } from './manifest.ts';

interface Branch {
  [key: string]: Branch | ManifestToken;
}

const HEAD = '// Made from tokens/src by "npm run tokens -- build". Do not edit.\n';

export function varsJs(manifest: Manifest): string {
  const print = (branch: Branch, pad: string): string =>
    Object.entries(branch)
      .map(([key, node]) =>
        isLeaf(node)
          ? `${pad}${quote(key)}: 'var(${node.variable})',\n`
          : `${pad}${quote(key)}: {\n${print(node, `${pad}  `)}${pad}},\n`,
      )
      .join('');
  const breakpoints = Object.entries(manifest.breakpoints).map(([name, value]) => `  ${name}: ${value},\n`);
  return `${HEAD}export const vars = {\n${print(branches(manifest), '  ')}};\n\nexport const breakpoints = {\n${breakpoints.join('')}};\n`;
}

export function varsDts(manifest: Manifest): string {
  const print = (branch: Branch, pad: string): string =>
    Object.entries(branch)
      .map(([key, node]) =>
        isLeaf(node)
          ? `${doc(node, pad)}${pad}readonly ${quote(key)}: 'var(${node.variable})';\n`
          : `${pad}readonly ${quote(key)}: {\n${print(node, `${pad}  `)}${pad}};\n`,
      )
      .join('');
  const breakpoints = Object.entries(manifest.breakpoints).map(
    ([name, value]) => `  readonly ${name}: ${value};\n`,
  );
  return `${HEAD}/** Every design token as a CSS variable reference. */
export declare const vars: {
${print(branches(manifest), '  ')}};

/** Viewport widths in px at which layouts change; a media query cannot read a CSS variable. */
export declare const breakpoints: {
${breakpoints.join('')}};
`;
}

function branches(manifest: Manifest): Branch {
  const root: Branch = {};
  for (const token of manifest.tokens) {
    let branch = root;
    for (const key of token.keys.slice(0, -1)) {
      const next = branch[key];
      branch = next && !isLeaf(next) ? next : (branch[key] = {});
    }
    branch[token.keys.at(-1) ?? ''] = token;
  }
  return root;
}

const isLeaf = (node: Branch | ManifestToken): node is ManifestToken => typeof node.variable === 'string';

const quote = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : `'${key}'`);

/** Meaning, then values; a second tag where the token is on its way out, so that editors strike it through. */
function doc({ description, values, deprecated }: ManifestToken, pad: string): string {
  const [first, ...others] = Object.entries(values);
  const texts = [`\`${first?.[1]}\``, ...others.map(([mode, value]) => `${mode} \`${value}\``)];
  const text = safe(`${description} ${texts.join('; ')}`);
  if (deprecated === undefined) return `${pad}/** ${text} */\n`;
  const reason = deprecated === true ? '' : ` ${safe(deprecated)}`;
  return `${pad}/**\n${pad} * ${text}\n${pad} * @deprecated${reason}\n${pad} */\n`;
}

const safe = (text: string): string =>
  text
    .trim()
    .replaceAll('*/', '*\\/')
    .replace(/\s*\n\s*/g, ' ');
