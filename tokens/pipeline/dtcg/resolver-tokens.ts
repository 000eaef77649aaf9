/**
 * One entry of a set's sources or of a context: tokens, a file of them, or another set.
 */
import { faultAt, type Fault } from './fault.ts';
import { type RawGroup, readGroup } from './group.ts';
import { isObject, type Json, type JsonObject, overlay, own, placeOf } from './json.ts';
import { isResolver, type Located, type References } from './resolver-refs.ts';

const OF_SETS = ['sources', 'description', '$extensions', 'name', 'type'];

/**
 * @param list the array it stands in, and its index there, to say where
 * @returns its sources, lowest first: a set brings all of its own
 */
export function readTokens(
  entry: Located,
  list: object,
  index: number,
  references: References,
  faults: Fault[],
): RawGroup[] {
  if (!isObject(entry.json)) {
    faults.push(
      faultAt(placeOf(list, index), entry.at.join('.'), [
        'is no source of tokens.',
        'Only an object can hold tokens or a reference.',
        'Write { "$ref": "file.json" } or tokens.',
      ]),
    );
    return [];
  }
  const found = references.follow(entry, 'source');
  if (!found) return [];
  if (Array.isArray(found.json)) return readList(found, references, faults);
  if (!isObject(found.json)) return [];
  const isSet = found !== entry && Array.isArray(own(found.json, 'sources'));
  if (!isSet) return [readGroup(inlined(found, found.json, references), faults)];
  const sources = references.get(found, 'sources', 'source');
  const groups = sources ? readList(sources, references, faults) : [];
  // Tokens beside a reference to a set stand in for its own, each group of them as a whole.
  const beside = Object.entries(found.json).filter(([key]) => !OF_SETS.includes(key));
  if (beside.length === 0) return groups;
  const over = readGroup(overlay(found.json, {}, OF_SETS), faults);
  const kept = groups.map((group) => ({
    ...group,
    children: new Map([...group.children].filter(([name]) => !over.children.has(name))),
  }));
  return [...kept, over];
}

/** Every entry of an array of sources. */
export function readList(list: Located, references: References, faults: Fault[]): RawGroup[] {
  if (!Array.isArray(list.json)) return [];
  const entries: readonly Json[] = list.json;
  return entries.flatMap((json, index) =>
    readTokens(
      { ...list, json, at: [...list.at, String(index)] },
      list.json as object,
      index,
      references,
      faults,
    ),
  );
}

/**
 * Tokens with what they take from other files, or from other parts of a resolver document, in its place.
 * References within the tokens are left: they are for all sources together.
 */
export function inlined(located: Located, json: JsonObject, references: References): JsonObject {
  const changed: [string, Json][] = [];
  for (const [name, child] of Object.entries(json)) {
    if (!isObject(child) || (name.startsWith('$') && name !== '$root')) continue;
    const here: Located = { ...located, json: child, at: [...located.at, name] };
    const found = leavesTokens(child, located) ? references.follow(here, 'source') : here;
    if (!found || !isObject(found.json)) continue;
    const made = inlined(found, found.json, references);
    if (made !== child) changed.push([name, made]);
  }
  return changed.length === 0 ? json : overlay(json, Object.fromEntries(changed));
}

function leavesTokens(json: JsonObject, { source }: Located): boolean {
  const ref = own(json, '$ref');
  if (typeof ref !== 'string') return false;
  if (!ref.startsWith('#')) return true;
  return isResolver(source) && /^#\/(\$defs|sets|modifiers|resolutionOrder)(\/|$)/.test(ref);
}
