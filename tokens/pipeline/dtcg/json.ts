/**
 * Strict JSON whose every part knows where it stands.
 *
 * The values are plain objects and arrays; places are kept beside them and only looked up for a fault.
 */
import { findNodeAtLocation, type ParseErrorCode, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
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

interface Document {
  readonly file: string;
  readonly text: string;
  readonly published: boolean;
  readonly locate: (offset: number) => Place;
}

/** Where an object or array is written. What stands inside a token's value is found when it is asked for. */
interface Written {
  readonly document: Document;
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
  return origin.document.locate(offsets[index] ?? origin.start);
}

/** The file `container` stands in, as faults name it. */
export function fileOf(container: object): string {
  const origin = origins.get(container);
  if (!origin) return '';
  return 'of' in origin ? (origin.of.map(fileOf).find((file) => file !== '') ?? '') : origin.document.file;
}

/** Whether `container` stands in a file that others publish, as `parseSource` was told. */
export function isPublished(container: object): boolean {
  const origin = origins.get(container);
  if (!origin) return false;
  return 'of' in origin ? origin.of.some(isPublished) : origin.document.published;
}

/** Where the value at `path` below `container[key]` is written; as deep as the text goes. */
export function placeIn(container: JsonObject, key: string, path: readonly Key[]): Place {
  const origin = origins.get(container);
  if (path.length === 0 || !origin) return placeOf(container, key);
  if ('of' in origin) {
    const holder = origin.of.find((one) => origins.has(one) && Object.hasOwn(one, key));
    return placeIn((holder as JsonObject | undefined) ?? {}, key, path);
  }
  const { document, keys, valueOffsets, start } = origin;
  const offset = valueOffsets[keys.lastIndexOf(key)] ?? start;
  const value = parseTree(document.text.slice(offset));
  for (let depth = path.length; value && depth > 0; depth -= 1) {
    const node = findNodeAtLocation(value, path.slice(0, depth));
    if (node) return document.locate(offset + node.offset);
  }
  return document.locate(offset);
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
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

interface Open extends Written {
  readonly value: Record<string, Json> | Json[];
  /** Inside a token's value or extensions: nothing but the file itself says where things are. */
  readonly isInside: boolean;
  readonly keys: Key[];
  readonly keyOffsets: number[];
  readonly valueOffsets: number[];
  /** The name whose value comes next. */
  key: string;
}

const INSIDES = ['$value', '$extensions'];

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
  const document: Document = { file, text, published, locate: locator(file, text) };
  let root: Json | undefined;
  const say = (offset: number, words: Words): void => {
    found.push(faultAt(document.locate(offset), '(file)', words));
  };
  const note = (open: Open, key: Key, keyOffset: number): void => {
    open.keys.push(key);
    open.keyOffsets.push(keyOffset);
  };
  const put = (value: Json, offset: number): void => {
    const open = stack.at(-1);
    if (!open) {
      root = value;
      return;
    }
    if (!open.isInside) open.valueOffsets.push(offset);
    if (Array.isArray(open.value)) {
      if (!open.isInside) note(open, open.value.length, offset);
      open.value.push(value);
    } else if (open.key === '__proto__') {
      const property = { value, enumerable: true, writable: true, configurable: true };
      Object.defineProperty(open.value, open.key, property);
    } else open.value[open.key] = value;
  };
  const begin = (value: Record<string, Json> | Json[], start: number): void => {
    const around = stack.at(-1);
    const isInside = around !== undefined && (around.isInside || INSIDES.includes(around.key));
    put(value, start);
    stack.push({ value, isInside, document, start, keys: [], keyOffsets: [], valueOffsets: [], key: '' });
  };
  const end = (): void => {
    const open = stack.pop();
    if (open && !open.isInside) origins.set(open.value, open);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin({}, offset),
        onObjectProperty: (name, offset) => {
          const open = stack.at(-1);
          if (!open) return;
          if (Object.hasOwn(open.value, name)) say(offset, TWICE(name));
          open.key = name;
          if (!open.isInside) note(open, name, offset);
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
