/**
 * How the checks of values speak: each problem with its path inside the value.
 */
import { isObject, type Json, type JsonObject, own } from '../json.ts';

export interface Problem {
  readonly at: readonly (string | number)[];
  /** Follows the token's name: `is no dimension`. */
  readonly what: string;
  readonly fix: string;
  /**
   * The format refuses it, but it leaves no doubt about the value and published systems have it.
   * In files that others publish it is told and let through.
   */
  readonly tolerable?: boolean;
}

export type Check = (value: Json) => Problem[];

export const problem = (what: string, fix: string, ...at: (string | number)[]): Problem[] => [
  { at, what, fix },
];

/** The same, if others have published it. */
export const tolerable = (problems: readonly Problem[]): Problem[] =>
  problems.map((one) => ({ ...one, tolerable: true }));

/** Problems of a part, as problems of the whole. */
export const under = (key: string | number, problems: readonly Problem[]): Problem[] =>
  problems.map((one) => ({ ...one, at: [key, ...one.at] }));

export const isNumber = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const within = (value: Json | undefined, low: number, high: number): boolean =>
  isNumber(value) && value >= low && value <= high;

interface Shape {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** Required keys that published systems leave out. */
  readonly oftenMissing?: readonly string[];
  /** Keys beyond the format that published systems have. */
  readonly oftenAdded?: RegExp;
}

/** An object with these properties and no others. */
export function shape(
  name: string,
  { required, optional = {}, oftenMissing = [], oftenAdded }: Shape,
): Check {
  const keys = [...Object.keys(required), ...Object.keys(optional)];
  const like = `Write an object with ${Object.keys(required).join(', ')}`;
  return (value) => {
    if (!isObject(value)) return problem(`is no ${name}`, `${like}.`);
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    const without =
      missing.length > 0 ? problem(`is a ${name} without ${missing.join(', ')}`, `${like}.`) : [];
    return [
      ...(missing.every((key) => oftenMissing.includes(key)) ? tolerable(without) : without),
      ...Object.keys(value)
        .filter((key) => !keys.includes(key))
        .flatMap((key) => {
          const added = problem(`has "${key}", which no ${name} has`, `Keep to ${keys.join(', ')}.`, key);
          return oftenAdded?.test(key) ? tolerable(added) : added;
        }),
      ...parts(value, required),
      ...parts(value, optional),
    ];
  };
}

const parts = (value: JsonObject, checks: Readonly<Record<string, Check>>): Problem[] =>
  Object.entries(checks).flatMap(([key, check]) => {
    const part = own(value, key);
    return part === undefined ? [] : under(key, check(part));
  });

/** An array with at least one item, each as `check` wants it. */
export function listOf(name: string, check: Check): Check {
  return (value) =>
    Array.isArray(value) && value.length > 0
      ? (value as readonly Json[]).flatMap((item, index) => under(index, check(item)))
      : problem(`is no list of ${name}`, `Write an array with at least one of the ${name}.`);
}

/** One of these words. */
export const oneOf =
  (name: string, words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value)
      ? []
      : problem(`is no ${name}: ${brief(value)}`, `Use one of ${words.join(', ')}.`);

/** A value short enough for a message. */
export const brief = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
