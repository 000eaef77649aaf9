/**
 * Tokens against those who use them: a variable that does not exist paints nothing, a token nobody uses is a
 * promise nobody needs.
 */
import type { Fault, ResolvedSet } from '../pipeline/model.ts';
import { cssVariable, isCssToken, varsKeys } from '../pipeline/model.ts';
import { KEEP } from './keep.ts';
import { PAIRS, type Pair } from './pairs.ts';

/** A text that uses tokens: a built style sheet, or a source. */
export interface User {
  readonly file: string;
  readonly text: string;
}

const VARIABLE = /var\(\s*(--cm-[\w-]+)/g;
const DECLARED = /(?<![\w-])(--cm-[\w-]+)\s*:/g;
/** `vars.color.ink2`, `vars.space['1']`, `vars.space[1]` */
const MEMBER = /\bvars((?:\.[A-Za-z]\w*|\[['"]?[\w-]+['"]?\])+)/g;
const CALLED =
  /color-mix\(\s*in srgb,\s*var\((--cm-[\w-]+)\)(?:\s+([\d.]+)%)?,\s*(?:var\((--cm-[\w-]+)\)(?:\s+([\d.]+)%)?|transparent)\s*\)/g;

/** Faults are variables that are used in `users` and declared neither by the tokens nor by a user. */
export function checkUndefined(tokens: ResolvedSet, users: readonly User[], faults: Fault[]): number {
  const declared = new Set([...tokens.keys()].filter(isCssToken).map(cssVariable));
  for (const { text } of users) for (const [, name = ''] of text.matchAll(DECLARED)) declared.add(name);
  const used = new Set<string>();
  for (const { file, text } of users) {
    for (const [, name = ''] of text.matchAll(VARIABLE)) {
      if (declared.has(name)) used.add(name);
      else if (!used.has(`${file} ${name}`)) {
        used.add(`${file} ${name}`);
        faults.push({
          file,
          path: name,
          what: 'is no token.',
          why: 'The browser would drop what depends on it, in silence.',
          fix: 'Take the name from @castmatch/tokens.',
        });
      }
    }
  }
  return [...used].filter((name) => declared.has(name)).length;
}

/** Paths of the public tokens that `users` use, by variable or through `vars`. */
export function usedTokens(tokens: ResolvedSet, users: readonly User[]): ReadonlySet<string> {
  const own = [...tokens.values()].filter(({ path }) => isCssToken(path));
  const byName = new Map<string, string>();
  for (const { path, extension } of own) {
    byName.set(cssVariable(path), path);
    byName.set(varsKeys(path, extension).join('.'), path);
  }
  const used = new Set<string>();
  const use = (name: string): void => {
    const path = byName.get(name);
    if (path !== undefined) used.add(path);
  };
  for (const { text } of users) {
    for (const [, name = ''] of text.matchAll(VARIABLE)) use(name);
    for (const [, members = ''] of text.matchAll(MEMBER)) use((members.match(/[\w-]+/g) ?? []).join('.'));
  }
  // What a used token points at is used through it.
  for (const path of used) {
    const alias = tokens.get(path)?.alias;
    if (alias !== undefined && isCssToken(alias)) used.add(alias);
  }
  return used;
}

/** Faults are public tokens without a user or a reason, and reasons that are no longer needed. */
export function checkUnused(
  tokens: ResolvedSet,
  users: readonly User[],
  faults: Fault[],
  keep: Readonly<Record<string, string>> = KEEP,
): ReadonlySet<string> {
  const used = usedTokens(tokens, users);
  for (const { path, file } of tokens.values()) {
    if (!isCssToken(path) || used.has(path) || path in keep) continue;
    faults.push({
      file,
      path,
      what: 'is used by no component, screen or story.',
      why: 'A public token is a promise; this one keeps nobody.',
      fix: 'Use it, take it out, or say in checks/keep.ts why it stays.',
    });
  }
  for (const path of Object.keys(keep)) {
    if (tokens.has(path) && !used.has(path)) continue;
    faults.push({
      file: 'tokens/checks/keep.ts',
      path,
      what: tokens.has(path) ? 'is kept and used as well.' : 'is kept but does not exist.',
      why: 'The reason is out of date.',
      fix: 'Take the entry out.',
    });
  }
  return used;
}

/** Faults are colours mixed in a style sheet without a declared pair that measures the mixture. */
export function checkMixtures(
  users: readonly User[],
  faults: Fault[],
  pairs: readonly Pair[] = PAIRS,
): number {
  const measured = new Set(pairs.flatMap(mixtures));
  let seen = 0;
  for (const { file, text } of users) {
    const all = text.match(/color-mix\(/g)?.length ?? 0;
    const read = [...text.matchAll(CALLED)];
    seen += all;
    for (const [mixture, first = '', firstShare, second, share] of read) {
      const key = second === undefined ? `${first} ${firstShare} veil` : `${first} ${second} ${share}`;
      if (measured.has(key)) continue;
      faults.push(unmeasured(file, mixture));
    }
    if (read.length < all) faults.push(unmeasured(file, `${all - read.length} color-mix() in another form`));
  }
  return seen;
}

const mixtures = ({ background, mix, veil }: Pair): string[] => [
  ...(mix ? [`${cssVariable(background)} ${cssVariable(mix.color)} ${percent(mix.share)}`] : []),
  ...(veil ? [`${cssVariable(veil.color)} ${percent(veil.share)} veil`] : []),
];

const percent = (share: number): string => String(Math.round(share * 10_000) / 100);

const unmeasured = (file: string, path: string): Fault => ({
  file,
  path,
  what: 'mixes colours that no pair measures.',
  why: 'Nobody knows whether words on it can be read.',
  fix: 'Declare the state in checks/pairs.ts, with "mix" or "veil".',
});

/** Faults are rules that set a token as `color` on a token as `background` without a declared pair. */
export function checkSetPairs(
  users: readonly User[],
  faults: Fault[],
  pairs: readonly Pair[] = PAIRS,
): number {
  const declared = new Set(
    pairs.map(({ foreground, background }) => `${cssVariable(foreground)} ${cssVariable(background)}`),
  );
  const seen = new Set<string>();
  for (const { file, text } of users) {
    for (const [, body = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
      const of = (property: string): string | undefined =>
        new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*var\\((--cm-color-[\\w-]+)\\)`).exec(body)?.[1];
      const [foreground, background] = [of('color'), of('background(?:-color)?')];
      if (foreground === undefined || background === undefined) continue;
      const pair = `${foreground} ${background}`;
      if (!declared.has(pair) && !seen.has(pair)) {
        faults.push({
          file,
          path: foreground,
          what: `is set on ${background}, which no pair declares.`,
          why: 'Its contrast is measured nowhere.',
          fix: 'Declare the pair in checks/pairs.ts, or use one that is there.',
        });
      }
      seen.add(pair);
    }
  }
  return seen.size;
}
