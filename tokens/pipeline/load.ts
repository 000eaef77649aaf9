/**
 * Reads the resolver document and the token files it names.
 *
 * `load` -> `resolve` -> checks -> `emit`. Loading finds what one file alone can get wrong:
 * JSON, names, groups. What needs other files (aliases, contexts) is found in `resolve`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, RawToken, TokenExtension } from './model.ts';

export interface Modifier {
  readonly name: string;
  readonly default: string;
  /** Context name -> its token files' tokens, in order. */
  readonly contexts: ReadonlyMap<string, readonly RawToken[]>;
}

export type Step =
  | { readonly kind: 'set'; readonly tokens: readonly RawToken[] }
  | { readonly kind: 'modifier'; readonly modifier: Modifier };

/** The sources in the order in which later ones override earlier ones. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly modifiers: readonly Modifier[];
}

export interface Loaded {
  readonly plan: Plan;
  readonly faults: readonly Fault[];
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const RESOLVER = 'castmatch.resolver.json';
const EXTENSION = 'in.castmatch';
const PROPERTIES = ['$type', '$value', '$description', '$extensions'];
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * @param root folder that holds `castmatch.resolver.json`
 * @returns the plan, and every fault found; a plan with faults must not be built
 */
export function load(root: string): Loaded {
  const faults: Fault[] = [];
  const document = readJson(root, RESOLVER, faults);
  const sets = isTree(document?.sets) ? document.sets : {};
  const modifierTrees = isTree(document?.modifiers) ? document.modifiers : {};
  const modifiers = new Map<string, Modifier>();

  const readSources = (sources: unknown, at: string): RawToken[] => {
    if (!Array.isArray(sources)) {
      faults.push(
        resolverFault(at, 'has no list of sources.', 'Write an array of { "$ref": "src/….tokens.json" }.'),
      );
      return [];
    }
    return sources.flatMap((source: unknown) => {
      const ref = isTree(source) ? source.$ref : undefined;
      if (typeof ref !== 'string') {
        faults.push(
          resolverFault(
            at,
            'has a source without "$ref".',
            'Name a token file: { "$ref": "src/….tokens.json" }.',
          ),
        );
        return [];
      }
      const tree = readJson(root, ref, faults);
      return tree ? flatten(tree, `tokens/${ref}`, faults) : [];
    });
  };

  for (const [name, tree] of Object.entries(modifierTrees)) {
    const contexts = isTree(tree) && isTree(tree.contexts) ? tree.contexts : {};
    const fallback = isTree(tree) ? tree.default : undefined;
    if (typeof fallback !== 'string' || !(fallback in contexts)) {
      faults.push(
        resolverFault(
          `modifiers.${name}`,
          'has no default among its contexts.',
          'Set "default" to one of the names under "contexts".',
        ),
      );
      continue;
    }
    const read = Object.entries(contexts).map(
      ([context, sources]) => [context, readSources(sources, `modifiers.${name}.${context}`)] as const,
    );
    modifiers.set(name, { name, default: fallback, contexts: new Map(read) });
  }

  const order = Array.isArray(document?.resolutionOrder) ? document.resolutionOrder : [];
  const steps: Step[] = [];
  for (const entry of order as unknown[]) {
    const ref = isTree(entry) && typeof entry.$ref === 'string' ? entry.$ref : '';
    const [, kind, name = ''] = /^#\/(sets|modifiers)\/([^/]+)$/.exec(ref) ?? [];
    const set = kind === 'sets' ? sets[name] : undefined;
    const modifier = kind === 'modifiers' ? modifiers.get(name) : undefined;
    if (isTree(set)) steps.push({ kind: 'set', tokens: readSources(set.sources, `sets.${name}`) });
    else if (modifier) steps.push({ kind: 'modifier', modifier });
    else
      faults.push(
        resolverFault(
          'resolutionOrder',
          `points at nothing with "${ref}".`,
          'Use "#/sets/<name>" or "#/modifiers/<name>".',
        ),
      );
  }
  if (document && steps.length === 0) {
    faults.push(
      resolverFault('resolutionOrder', 'is empty.', 'List the sets and modifiers, least important first.'),
    );
  }
  return { plan: { steps, modifiers: [...modifiers.values()] }, faults };
}

const resolverFault = (path: string, what: string, fix: string): Fault => ({
  file: `tokens/${RESOLVER}`,
  path,
  what,
  why: 'The order and contexts of the sources come from here alone.',
  fix,
});

function readJson(root: string, file: string, faults: Fault[]): Tree | undefined {
  const fail = (what: string, fix: string): undefined => {
    faults.push({ file: `tokens/${file}`, path: '(file)', what, why: 'Its tokens would be missing.', fix });
  };
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return fail('cannot be read.', `Create it, or take it out of ${RESOLVER}.`);
  }
  try {
    const tree: unknown = JSON.parse(text);
    return isTree(tree) ? tree : fail('is not a JSON object.', 'Start the file with "{".');
  } catch (error) {
    return fail(
      `is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      'Mend the syntax there.',
    );
  }
}

/** Groups to a list: `$type` and `$description` come down from the nearest group. */
function flatten(tree: Tree, file: string, faults: Fault[]): RawToken[] {
  const tokens: RawToken[] = [];
  const walk = (
    node: Tree,
    path: string[],
    type: string | undefined,
    description: string | undefined,
  ): void => {
    const ownType = typeof node.$type === 'string' ? node.$type : type;
    const ownDescription = typeof node.$description === 'string' ? node.$description : description;
    const children = Object.entries(node).filter(([key]) => !key.startsWith('$'));
    const at = path.join('.');
    for (const key of Object.keys(node).filter((key) => key.startsWith('$') && !PROPERTIES.includes(key))) {
      faults.push({
        file,
        path: at || '(file)',
        what: `uses "${key}", which this pipeline does not read.`,
        why: 'It would be ignored in silence.',
        fix: `Keep to ${PROPERTIES.join(', ')}.`,
      });
    }
    if ('$value' in node) {
      if (children.length > 0) {
        faults.push({
          file,
          path: at,
          what: 'is a token and a group at once.',
          why: `${children.map(([key]) => `"${key}"`).join(', ')} under a "$value" would be lost.`,
          fix: 'Move the children into a group of their own.',
        });
      }
      const extension = readExtension(node.$extensions, file, at, faults);
      tokens.push({
        path: at,
        file,
        type: ownType,
        raw: node.$value,
        description: ownDescription,
        extension,
      });
      return;
    }
    for (const [key, child] of children) {
      const childPath = [...path, key];
      if (!NAME.test(key)) {
        faults.push({
          file,
          path: childPath.join('.'),
          what: `has the name "${key}".`,
          why: 'It becomes part of a CSS variable and of a TypeScript key.',
          fix: 'Use lower-case letters, digits and single hyphens.',
        });
      }
      if (isTree(child)) walk(child, childPath, ownType, ownDescription);
      else {
        faults.push({
          file,
          path: childPath.join('.'),
          what: 'is neither a group nor a token.',
          why: 'A token is an object with "$value".',
          fix: `Write { "$value": ${JSON.stringify(child)} }.`,
        });
      }
    }
  };
  walk(tree, [], undefined, undefined);
  return tokens;
}

function readExtension(extensions: unknown, file: string, path: string, faults: Fault[]): TokenExtension {
  const own = isTree(extensions) ? extensions[EXTENSION] : undefined;
  if (!isTree(own)) return {};
  const { key, unit, ...rest } = own;
  const unknown = Object.keys(rest);
  if (
    unknown.length > 0 ||
    (key !== undefined && typeof key !== 'string') ||
    (unit !== undefined && unit !== 'em')
  ) {
    faults.push({
      file,
      path,
      what: `has an "${EXTENSION}" extension that is not understood.`,
      why: 'It would be ignored in silence.',
      fix: 'Keep to "key" (a string) and "unit" ("em").',
    });
  }
  return { ...(typeof key === 'string' && { key }), ...(unit === 'em' && { unit }) };
}
