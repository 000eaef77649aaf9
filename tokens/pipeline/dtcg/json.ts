/**
 * Strict JSON whose every part knows where it stands.
 *
 * The values are plain objects and arrays; places are kept beside them and only looked up for a fault.
 */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { faultAt, type Fault, type Place, type Words } from './fault.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A file that was read. */
export interface Source {
  /** As faults name it. */
  readonly file: string;
  /** Absolute, so that references relative to it can be followed. */
  readonly path: string;
  readonly root: JsonObject;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of an own property: `toString` is a name like any other. */
export const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

type Key = string | number;

interface Written {
  readonly file: string;
  readonly published: boolean;
  readonly locate: (offset: number) => Place;
  readonly start: number;
  readonly keys: readonly Key[];
  /** Where each key stands; in an array, its element. */
  readonly keyOffsets: readonly number[];
  readonly valueOffsets: readonly number[];
}

/** Made of others, the first of which to hold a key says where that key stands. */
interface Made {
  readonly of: readonly object[];
}

const origins = new WeakMap<object, Written | Made>();

/** Where a key of `container` is written, or its value, or (without a key) the container itself. */
export function placeOf(container: object, key?: Key, part: 'key' | 'value' = 'value'): Place {
  const origin = origins.get(container);
  if (!origin) throw new Error('This object was not read from a file.');
  if ('of' in origin) {
    const known = origin.of.filter((one) => origins.has(one));
    const holder = key === undefined ? undefined : known.find((one) => Object.hasOwn(one, key));
    const [first] = holder ? [holder] : known;
    return first ? placeOf(first, key, part) : { file: '', line: 1, column: 1 };
  }
  const index = key === undefined ? -1 : origin.keys.lastIndexOf(key);
  const offsets = part === 'key' ? origin.keyOffsets : origin.valueOffsets;
  return origin.locate(offsets[index] ?? origin.start);
}

/** The file `container` stands in, as faults name it. */
export function fileOf(container: object): string {
  const origin = origins.get(container);
  if (!origin) return '';
  return 'of' in origin ? (origin.of.map(fileOf).find((file) => file !== '') ?? '') : origin.file;
}

/** Whether `container` stands in a file that others publish, as `parseSource` was told. */
export function isPublished(container: object): boolean {
  const origin = origins.get(container);
  if (!origin) return false;
  return 'of' in origin ? origin.of.some(isPublished) : origin.published;
}

/** Where the value at `path` below `container[key]` is written; as deep as the text goes. */
export function placeIn(container: JsonObject, key: string, path: readonly Key[]): Place {
  let place = placeOf(container, key);
  let value = own(container, key);
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
    place = placeOf(value, Array.isArray(value) ? Number(step) : step);
    value = (value as Readonly<Record<Key, Json>>)[step];
  }
  return place;
}

/** `base` with the keys of `over` in place of its own, and without `left` keys; nothing is merged below. */
export function overlay(base: JsonObject, over: JsonObject, left: readonly string[] = []): JsonObject {
  const entries = [...Object.entries(base), ...Object.entries(over)];
  const made = Object.fromEntries(entries.filter(([key]) => !left.includes(key)));
  origins.set(made, { of: [over, base] });
  return made;
}

/** Offsets to places; the lines are only counted once somebody asks. */
function locator(file: string, text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

interface Open {
  readonly value: Record<string, Json> | Json[];
  readonly start: number;
  readonly keys: Key[];
  readonly keyOffsets: number[];
  readonly valueOffsets: number[];
  readonly seen: Set<string> | undefined;
}

/**
 * Parses strict JSON: no comments, no trailing commas, no name twice in one object.
 *
 * @param file as faults name it
 * @param path absolute
 * @param published whether a reference led here: nobody who reads the faults can mend such a file
 * @returns nothing where the text is no JSON object; `faults` says why then
 */
export function parseSource(
  written: string,
  file: string,
  path: string,
  published: boolean,
  faults: Fault[],
): Source | undefined {
  // A byte order mark may be ignored (RFC 8259, section 8.1); a blank keeps the columns.
  const text = written.startsWith('\uFEFF') ? ` ${written.slice(1)}` : written;
  const stack: Open[] = [];
  const found: Fault[] = [];
  const locate = locator(file, text);
  let root: Json | undefined;
  const say = (offset: number, words: Words): void => {
    found.push(faultAt(locate(offset), '(file)', words));
  };
  const put = (value: Json, offset: number): void => {
    const open = stack.at(-1);
    if (!open) root = value;
    else if (Array.isArray(open.value)) {
      open.keys.push(open.value.length);
      open.keyOffsets.push(offset);
      open.valueOffsets.push(offset);
      open.value.push(value);
    } else {
      const key = String(open.keys.at(-1));
      open.valueOffsets.push(offset);
      if (key === '__proto__')
        Object.defineProperty(open.value, key, {
          value,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      else open.value[key] = value;
    }
  };
  const begin = (value: Record<string, Json> | Json[], offset: number): void => {
    put(value, offset);
    const seen = Array.isArray(value) ? undefined : new Set<string>();
    stack.push({ value, start: offset, keys: [], keyOffsets: [], valueOffsets: [], seen });
  };
  const end = (): void => {
    const open = stack.pop();
    if (open) origins.set(open.value, { ...open, file, locate, published });
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin({}, offset),
        onObjectProperty: (name, offset) => {
          const open = stack.at(-1);
          if (!open) return;
          if (open.seen?.has(name)) say(offset, TWICE(name));
          open.seen?.add(name);
          open.keys.push(name);
          open.keyOffsets.push(offset);
        },
        onObjectEnd: end,
        onArrayBegin: (offset) => begin([], offset),
        onArrayEnd: end,
        onLiteralValue: (value: Json, offset) => put(value, offset),
        onError: (code, offset) => {
          // One slip makes the parser stumble more than once; the first stumble is the slip.
          if (found.length === 0) say(offset, syntax(code, text, offset));
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(0, ['is nested too deeply.', 'It cannot be read.', 'Flatten it.']);
  }
  if (found.length === 0 && !isObject(root)) say(0, NO_OBJECT);
  faults.push(...found);
  return found.length === 0 && isObject(root) ? { file, path, root } : undefined;
}

const TWICE = (name: string): Words => [
  `has "${name}" twice in one object.`,
  'Only one of the two would count, and which one is left to chance.',
  'Rename or remove one of them.',
];

const NO_OBJECT: Words = [
  'is not a JSON object.',
  'Tokens stand under their names, which only an object can hold.',
  'Start the file with "{".',
];

function syntax(code: ParseErrorCode, text: string, offset: number): Words {
  const seen =
    offset >= text.length ? 'the end of the file' : JSON.stringify(text.slice(offset, offset + 12));
  const said = printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return [`is not JSON: ${said} at ${seen}.`, 'Nothing after that can be trusted.', 'Mend the syntax there.'];
}
