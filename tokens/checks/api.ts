/**
 * The public API of the tokens against the last release: every change has a size, and must be announced with it.
 */
import { parseChangesetFile } from '@changesets/parse';
import type { Manifest } from '../pipeline/formats/manifest.ts';
import type { Fault } from '../pipeline/model.ts';

export interface ApiToken {
  /** Dotted keys in `vars`: `color.ink2`. */
  readonly key: string;
  readonly type: string;
  readonly description: string;
  readonly deprecated?: string | true;
  /** CSS text by mode, as in the manifest. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a release promises; kept in `api/tokens-api.json`. */
export interface Api {
  readonly version: string;
  /** Files that can be imported. */
  readonly exports: readonly string[];
  readonly breakpoints: Readonly<Record<string, number>>;
  /** By CSS variable. */
  readonly tokens: Readonly<Record<string, ApiToken>>;
}

/** Smallest first. */
export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

export interface Change {
  readonly step: Step;
  /** CSS variable, breakpoint or export. */
  readonly name: string;
  /** `was removed` */
  readonly what: string;
}

/** Package whose changesets count. */
export const PACKAGE = '@castmatch/tokens';

export function apiOf({ tokens, breakpoints }: Manifest, version: string, exports: readonly string[]): Api {
  const entries = tokens.map(({ variable, keys, type, description, deprecated, values }) => {
    const token: ApiToken = {
      key: keys.join('.'),
      type,
      description,
      ...(deprecated && { deprecated }),
      values,
    };
    return [variable, token] as const;
  });
  return {
    version,
    exports: [...exports].sort(),
    breakpoints,
    tokens: Object.fromEntries(entries.sort(byName)),
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Major: taken away, renamed or of another type. Minor: new, of another value, deprecated. Patch: words. */
export function compareApi(before: Api, after: Api): Change[] {
  const changes: Change[] = [];
  const add = (step: Step, name: string, what: string): void => {
    changes.push({ step, name, what });
  };
  const added = Object.entries(after.tokens).filter(([name]) => !(name in before.tokens));
  const renamed = new Set<string>();
  for (const [name, was] of Object.entries(before.tokens)) {
    const is = after.tokens[name];
    if (is) {
      compareToken(name, was, is, add);
      continue;
    }
    const [twin] = added.find(([other, token]) => !renamed.has(other) && sameThing(was, token)) ?? [];
    if (twin !== undefined) renamed.add(twin);
    add('major', name, twin === undefined ? 'was removed' : `was renamed to ${twin}`);
  }
  for (const [name] of added) if (!renamed.has(name)) add('minor', name, 'is new');
  compareNames(before.exports, after.exports, 'the export ', add);
  compareNames(Object.keys(before.breakpoints), Object.keys(after.breakpoints), 'the breakpoint ', add);
  for (const [name, was] of Object.entries(before.breakpoints)) {
    const is = after.breakpoints[name];
    if (is !== undefined && is !== was) add('minor', `the breakpoint ${name}`, `was ${was} and is ${is}`);
  }
  return changes;
}

type Add = (step: Step, name: string, what: string) => void;

function compareToken(name: string, was: ApiToken, is: ApiToken, add: Add): void {
  if (is.type !== was.type) add('major', name, `was a ${was.type} and is a ${is.type}`);
  if (is.key !== was.key) add('major', name, `was vars.${was.key} and is vars.${is.key}`);
  const modes = [...new Set([...Object.keys(was.values), ...Object.keys(is.values)])];
  const moved = modes.filter((mode) => was.values[mode] !== is.values[mode]);
  if (moved.length > 0) {
    const told = moved.map(
      (mode) => `${was.values[mode] ?? 'as usual'} to ${is.values[mode] ?? 'as usual'} (${mode})`,
    );
    add('minor', name, `changes its value: ${told.join(', ')}`);
  }
  if (is.deprecated !== undefined && was.deprecated === undefined) add('minor', name, 'is deprecated');
  else if (is.deprecated !== was.deprecated) add('patch', name, 'says something else about being deprecated');
  if (is.description !== was.description) add('patch', name, 'is described in other words');
}

function compareNames(was: readonly string[], is: readonly string[], kind: string, add: Add): void {
  for (const name of was.filter((name) => !is.includes(name))) add('major', `${kind}${name}`, 'was removed');
  for (const name of is.filter((name) => !was.includes(name))) add('minor', `${kind}${name}`, 'is new');
}

const sameThing = (a: ApiToken, b: ApiToken): boolean =>
  a.type === b.type && JSON.stringify(a.values) === JSON.stringify(b.values);

/** The largest step among changes. */
export const largest = (steps: readonly Step[]): Step | undefined =>
  STEPS.findLast((step) => steps.includes(step));

/** The largest step the changesets announce for the tokens. */
export function announced(changesets: readonly string[]): Step | undefined {
  const types = changesets.flatMap((text) =>
    parseChangesetFile(text).releases.flatMap(({ name, type }) => (name === PACKAGE ? [type] : [])),
  );
  return largest(STEPS.filter((step) => types.includes(step)));
}

/** Faults are changes that no changeset announces with at least their step. */
export function checkApi(
  before: Api,
  after: Api,
  changesets: readonly string[],
  faults: Fault[],
): readonly Change[] {
  const changes = compareApi(before, after);
  const said = announced(changesets);
  const reaches = (step: Step): boolean => said !== undefined && STEPS.indexOf(said) >= STEPS.indexOf(step);
  for (const { step, name, what } of changes.filter((change) => !reaches(change.step))) {
    faults.push({
      file: 'tokens/api/tokens-api.json',
      path: name,
      what: `${what} since ${before.version}, which is a ${step} step.`,
      why: said
        ? `The changesets announce no more than a ${said} one for ${PACKAGE}.`
        : `No changeset announces it for ${PACKAGE}.`,
      fix: `Run "npm run changeset" and say ${step}, or take the change back.`,
    });
  }
  return changes;
}
