import type { Translate } from './language.ts';

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  O: 'Ó',
  U: 'Ú',
};
const known = new WeakMap<object, unknown>();

/**
 * A language for tests: every message in accents, in brackets and a third longer. A word on the screen without
 * brackets is not in any catalogue; one without its second bracket is cut off.
 *
 * ```tsx
 * <CastMatchProvider translate={pseudo}>…</CastMatchProvider>
 * ```
 */
export const pseudo: Translate = (messages) => changed(messages);

function changed<Value>(value: Value): Value {
  return change(value) as Value;
}

function change(value: unknown): unknown {
  if (typeof value === 'string') return accented(value);
  if (typeof value === 'function') return (...values: unknown[]) => change(value(...values));
  if (typeof value !== 'object' || value === null) return value;
  // The same messages give the same object, so that a render compares equal to the one before.
  if (!known.has(value))
    known.set(value, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)])));
  return known.get(value);
}

function accented(text: string): string {
  const letters = text.replace(/[aeiouAEOU]/g, (letter) => ACCENTS[letter] ?? letter);
  return `[${letters}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}
