/**
 * How the conformance cases are written: a promise, the section it comes from, documents, and what must come of them.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Expected {
  readonly type: string;
  readonly value: Json;
  /** Further properties of the token, e.g. `$deprecated`. Left out: not compared. */
  readonly more?: Readonly<Record<string, Json | undefined>>;
}

export interface Case {
  readonly name: string;
  /** The section of DTCG 2025.10 that decides it: `Format 8.2`, `Color 4.1`, `Resolver 4.1.5`. */
  readonly section: string;
  /** The document. In a refusal `^^` stands before the place that must be named. */
  readonly text: string;
  /** Further files by their path beside the document. */
  readonly files: Readonly<Record<string, string>>;
  /** Present for resolver documents. */
  readonly input: Readonly<Record<string, string>> | undefined;
  readonly tokens?: Readonly<Record<string, Expected>>;
  readonly says?: RegExp;
}

export interface Extra {
  readonly input?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, Json | string>>;
}

const textOf = (json: Json): string => (typeof json === 'string' ? json : JSON.stringify(json, null, 2));

const base = (section: string, name: string, document: Json, { files = {}, input }: Extra) => ({
  section,
  name,
  text: textOf(document),
  files: Object.fromEntries(Object.entries(files).map(([path, json]) => [path, textOf(json)])),
  input,
});

/** All tokens of the document, and nothing else. */
export const resolves = (
  section: string,
  name: string,
  document: Json,
  tokens: Readonly<Record<string, Expected>>,
  extra: Extra = {},
): Case => ({ ...base(section, name, document, extra), tokens });

/** Refused at `^^` with these words. */
export const refuses = (
  section: string,
  name: string,
  document: string,
  says: RegExp,
  extra: Extra = {},
): Case => ({ ...base(section, name, document, extra), says });

export const token = (
  type: string,
  value: Json,
  more?: Readonly<Record<string, Json | undefined>>,
): Expected => ({ type, value, ...(more && { more }) });

export const px = (value: number): Json => ({ value, unit: 'px' });
export const ms = (value: number): Json => ({ value, unit: 'ms' });
export const srgb = (...components: number[]): Json => ({ colorSpace: 'srgb', components });
export const red = srgb(1, 0, 0);
export const blue = srgb(0, 0, 1);

/** A document with one token `a` of a value that comes back as it was written. */
export const keeps = (section: string, name: string, type: string, value: Json, seen: Json = value): Case =>
  resolves(section, name, { a: { $type: type, $value: value } }, { a: token(type, seen) });

/** A document with one token `a`, whose value is refused. */
export const spoils = (section: string, name: string, type: string, value: string, says: RegExp): Case =>
  refuses(section, name, `{ "a": { "$type": "${type}", "$value": ${value} } }`, says);
