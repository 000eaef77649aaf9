/**
 * Reference objects of a resolver document (Resolver 4.2).
 */
import { faultAt, type Fault, type Words } from './fault.ts';
import type { Files } from './files.ts';
import { isObject, type Json, type JsonObject, overlay, own, placeOf, type Source } from './json.ts';
import { parseFragment, type Segments } from './reference.ts';
import { step } from './target.ts';

/** JSON together with the document it stands in and where, so that references in it can be judged. */
export interface Located {
  readonly json: Json;
  readonly source: Source;
  readonly at: Segments;
  /** References followed to come here. */
  readonly trail: readonly string[];
}

/** Who may point at a modifier: the resolution order, and nobody else. */
export type Asker = 'order' | 'source';

export const isResolver = ({ root }: Source): boolean => Array.isArray(own(root, 'resolutionOrder'));

export interface References {
  /** Follows `$ref` until there is none; keys beside it override. Nothing where that fails, which has been said then. */
  follow(located: Located, asker: Asker): Located | undefined;
  /** What stands at a key, its own references followed. */
  get(located: Located, key: string, asker: Asker): Located | undefined;
}

export function makeReferences(files: Files, faults: Fault[]): References {
  const follow = (located: Located, asker: Asker): Located | undefined => {
    const { json } = located;
    if (!isObject(json) || !Object.hasOwn(json, '$ref')) return located;
    const ref = own(json, '$ref') ?? null;
    const say = (words: Words): undefined => {
      faults.push(faultAt(placeOf(json, '$ref'), located.at.join('.') || '(file)', words));
      return undefined;
    };
    if (typeof ref !== 'string') return say(BAD(ref));
    // A token file's own pointers are for the tokens that come of all files together.
    if (ref.startsWith('#') && !isResolver(located.source)) return located;
    const [uri = '', fragment = ''] = ref.split(/#(.*)/s);
    const path = parseFragment(fragment);
    if (path === 'malformed') return say(BAD(ref));
    const opened = uri === '' ? located.source : files.follow(uri, located.source, faults);
    if (!opened) return undefined;
    if ('wrong' in opened) return say(opened.wrong);
    const forbidden = isResolver(opened) ? notAllowed(path, asker) : undefined;
    if (forbidden) return say(forbidden(ref));
    const key = `${opened.path}#${path.join('\n')}`;
    const around = opened === located.source && path.every((name, index) => located.at[index] === name);
    if (around || located.trail.includes(key)) return say(CIRCULAR(ref));
    const target = walk(
      { json: opened.root, source: opened, at: [], trail: [...located.trail, key] },
      path,
      asker,
    );
    if (!target) return say(MISSING(ref));
    return override(json, target, say);
  };

  const walk = (start: Located, path: Segments, asker: Asker): Located | undefined => {
    let here: Located | undefined = start;
    for (const name of path) {
      if (isObject(here.json) && !Object.hasOwn(here.json, name)) here = follow(here, asker);
      const next: Json | undefined = here && step(here.json, name);
      if (!here || next === undefined) return undefined;
      here = { ...here, json: next, at: [...here.at, name] };
    }
    return follow(here, asker);
  };

  const override = (
    json: JsonObject,
    target: Located,
    say: (words: Words) => undefined,
  ): Located | undefined => {
    const keys = Object.keys(json).filter((key) => key !== '$ref');
    if (keys.length === 0) return target;
    if (!isObject(target.json)) return say(NOT_TO_OVERRIDE(keys));
    return { ...target, json: overlay(target.json, overlay(json, {}, ['$ref'])) };
  };

  return {
    follow,
    get(located, key, asker) {
      const json = isObject(located.json) ? own(located.json, key) : undefined;
      return json === undefined ? undefined : follow({ ...located, json, at: [...located.at, key] }, asker);
    },
  };
}

function notAllowed(path: Segments, asker: Asker): ((ref: string) => Words) | undefined {
  if (path[0] === 'resolutionOrder') return INTO_ORDER;
  return path[0] === 'modifiers' && asker !== 'order' ? TO_MODIFIER : undefined;
}

const BAD = (ref: Json): Words => [
  `has "$ref": ${JSON.stringify(ref)}.`,
  'It is neither a file nor a JSON Pointer (RFC 6901).',
  'Write "#/sets/name", "file.json" or "file.json#/group"; "/" in a name is "~1" and "~" is "~0".',
];

const MISSING = (ref: string): Words => [
  `points at ${ref}, which does not exist.`,
  'Its tokens would be missing.',
  'Mend the name.',
];

const CIRCULAR = (ref: string): Words => [
  `points at ${ref}, which leads back to here.`,
  'It would contain itself without end.',
  'Point at something that does not need this.',
];

const INTO_ORDER = (ref: string): Words => [
  `points at ${ref}, into the resolution order.`,
  'Nothing may point there: what it means depends on everything else.',
  'Move what you need to "sets" and point at that.',
];

const TO_MODIFIER = (ref: string): Words => [
  `points at ${ref}, a modifier.`,
  'Only the resolution order may: an input would count in places that do not expect it.',
  'Move the shared tokens to a set and point at that.',
];

const NOT_TO_OVERRIDE = (keys: readonly string[]): Words => [
  `has ${keys.join(', ')} beside a "$ref" to something that is no object.`,
  'There is nothing to override.',
  'Take them away.',
];
