/**
 * Reads the stylesheet back and holds it against the resolved contexts, knowing nothing of how it was written:
 * every variable has its value in every context, and no mode says more than it must.
 */
import type { Contexts } from '../pipeline/contexts.ts';
import { cssValue } from '../pipeline/css-value.ts';
import type { Fault, Input, ResolvedSet } from '../pipeline/model.ts';
import { cssVariable, isCssToken } from '../pipeline/model.ts';
import { everyInput } from '../pipeline/resolve.ts';

/** One rule: where it holds, and what it declares. */
export interface CssRule {
  /** Selector, after its media where it has one. */
  readonly where: string;
  readonly variables: ReadonlyMap<string, string>;
  /** Every name as often as it is declared. */
  readonly names: readonly string[];
}

export interface Declarations {
  readonly emitted: number;
  readonly needed: number;
  /** Variables times contexts in which the value was compared. */
  readonly compared: number;
}

const MODE = /\[data-([a-z]+)='([a-z]+)'\]/;
const OWN_MEDIA: Readonly<Record<string, Input>> = {
  '(prefers-contrast: more)': { contrast: 'more' },
  '(pointer: coarse)': { density: 'touch' },
  '(prefers-reduced-motion: reduce)': { motion: 'reduced' },
};

/** Rules that declare variables; layers and `@supports` hold everything and say nothing about a rule. */
export function readRules(css: string): CssRule[] {
  const rules: { where: string; variables: Map<string, string>; names: string[] }[] = [];
  const open: string[] = [];
  for (const [, head, name, value] of css
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{};]*)\{|(--[\w-]+)\s*:\s*([^;{}]+);?|\}/g)) {
    if (head !== undefined) {
      open.push(head.trim().replace(/\s+/g, ' '));
      const where = open.filter((one) => !/^@(layer|supports)/.test(one)).join(' ');
      rules.push({ where, variables: new Map(), names: [] });
    } else if (name !== undefined && value !== undefined) {
      rules.at(-1)?.variables.set(name, value.trim());
      rules.at(-1)?.names.push(name);
    } else {
      open.pop();
    }
  }
  return rules.filter(({ names }) => names.length > 0);
}

/**
 * A declaration is needed once for everyone, and again in a mode where the value of the variable, or of anything
 * its alias leads through, differs from that in another context of the modifier: an element may stand inside any.
 * Media speak for the root, which stands in the default alone.
 */
export function checkDeclarations(css: string, contexts: Contexts, faults: Fault[]): Declarations {
  const rules = readRules(css);
  const paths = publicTokens(contexts.at());
  const usual = [...paths.keys()];
  let emitted = 0;
  let needed = 0;
  const hold = (rule: CssRule | undefined, want: readonly string[], where: string): void => {
    const has = rule?.names ?? [];
    emitted += has.length;
    needed += want.length;
    for (const name of want.filter((name) => !has.includes(name)))
      faults.push(fault(name, `is not said again in ${where}.`, 'It would keep the value it has outside.'));
    for (const name of has.filter((name) => !want.includes(name)))
      faults.push(
        fault(name, `is said again in ${where}, where it does not differ.`, 'Nobody needs it there.'),
      );
  };

  const everywhere = rules.filter(({ where }) => where.startsWith(':root') && !where.includes(':not('));
  const said = everywhere.flatMap(({ names }) => names);
  emitted += said.length;
  needed += usual.length;
  for (const name of new Set([...said, ...usual])) {
    const times = said.filter((one) => one === name).length;
    if (times !== (paths.has(name) ? 1 : 0))
      faults.push(
        fault(name, `is said ${times} times for everyone.`, 'A token is said once, all else never.'),
      );
  }
  for (const { name, contexts: of, default: fallback } of contexts.plan.modifiers) {
    if (name === 'theme') continue;
    const moved = new Set<string>();
    const want = (context: string, others: readonly string[]): string[] =>
      usual.filter((variable) =>
        others.some((other) =>
          differs(paths.get(variable), [{ [name]: context }, { [name]: other }], contexts),
        ),
      );
    for (const context of of.keys()) {
      if (context === fallback) continue;
      const all = want(context, [...of.keys()]);
      for (const variable of all) moved.add(variable);
      const here = rules.filter((rule) => sameInput(whereOf(rule), { [name]: context }));
      const ofAttribute = here.find(({ where }) => !where.startsWith('@media'));
      hold(ofAttribute, all, `${name}=${context}`);
      const media = Object.entries(OWN_MEDIA).find(([, input]) => sameInput(input, { [name]: context }));
      if (!media) continue;
      const ofMedia = here.find(({ where }) => where.startsWith('@media'));
      hold(ofMedia, want(context, [fallback]), `@media ${media[0]}`);
    }
    const back = name === 'script' ? '[lang]' : `[data-${name}='${fallback}']`;
    const undo = everywhere.find(({ where }) => where === `:root, ${back}`)?.names ?? [];
    for (const variable of new Set([...moved, ...undo])) {
      if (moved.has(variable) && undo.includes(variable)) continue;
      faults.push(
        fault(variable, `and ${back} do not go together.`, 'A mode ends where its default begins.'),
      );
    }
  }
  const compared = everyInput(contexts.plan).reduce(
    (sum, input) => sum + compareValues(rules, input, contexts, faults),
    0,
  );
  return { emitted, needed, compared };
}

/** Variable -> path. */
const publicTokens = (tokens: ResolvedSet): ReadonlyMap<string, string> =>
  new Map([...tokens.keys()].filter(isCssToken).map((path) => [cssVariable(path), path]));

/** Whether a token, or one its alias leads through, has another value in one context than in the other. */
function differs(path: string | undefined, [one, other]: readonly [Input, Input], { at }: Contexts): boolean {
  const closure = (tokens: ResolvedSet, path: string | undefined): string[] => {
    const token = path === undefined ? undefined : tokens.get(path);
    return token ? [cssValue(token), ...closure(tokens, token.alias)] : [];
  };
  return ['light', 'dark'].some(
    (theme) => closure(at({ ...one, theme }), path).join() !== closure(at({ ...other, theme }), path).join(),
  );
}

/** Which mode a rule is for. */
function whereOf({ where }: CssRule): Input {
  const media = Object.entries(OWN_MEDIA).find(([text]) => where.startsWith(`@media ${text}`));
  if (media) return media[1];
  if (where.includes(':lang(hi)')) return { script: 'devanagari' };
  const [, modifier = '', context = ''] = MODE.exec(where) ?? [];
  return where.includes(':root') ? {} : { [modifier]: context };
}

const sameInput = (a: Input, b: Input): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]) && Object.keys(a).length > 0;

/** What a browser makes of the rules in one context, against what the sources say there. */
function compareValues(rules: readonly CssRule[], input: Input, { at }: Contexts, faults: Fault[]): number {
  const declared = new Map<string, string>();
  for (const rule of rules) {
    if (rule.where.startsWith('@media')) continue;
    const own = Object.entries(whereOf(rule));
    if (own.every(([name, context]) => input[name] === context))
      for (const [name, value] of rule.variables) declared.set(name, value);
  }
  const compute = (value: string): string =>
    value
      .replace(/var\((--[\w-]+)\)/g, (_, name: string) => compute(declared.get(name) ?? 'undefined'))
      .replace(/light-dark\(((?:[^(),]|\([^()]*\))*), ((?:[^(),]|\([^()]*\))*)\)/g, (_, light, dark) =>
        input['theme'] === 'dark' ? String(dark) : String(light),
      );
  const tokens = at(input);
  const paths = publicTokens(tokens);
  for (const [variable, path] of paths) {
    const token = tokens.get(path);
    const [is, ought] = [compute(declared.get(variable) ?? 'undefined'), token ? cssValue(token) : ''];
    if (is !== ought) {
      const name = Object.entries(input).map(([modifier, context]) => `${modifier}=${context}`);
      faults.push(fault(variable, `is ${is} with ${name.join(' ')}.`, `The sources say ${ought}.`));
    }
  }
  return paths.size;
}

const fault = (path: string, what: string, why: string): Fault => ({
  file: 'tokens/dist/tokens.css',
  path,
  what,
  why,
  fix: 'Mend pipeline/compose.ts or formats/css.ts.',
});
