/**
 * One thing wrong with the sources, and how it is printed.
 */

export interface Place {
  /** As the reader named it, or relative to where the command runs. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count. */
  readonly column: number;
}

/** Printed as `file:line:column: path: what why fix`. */
export interface Fault {
  readonly file: string;
  /** Left out where no single place in a file is wrong. */
  readonly line?: number;
  readonly column?: number;
  /** Told, but no reason to refuse: see `tolerable` in types/problem.ts. */
  readonly isNote?: boolean;
  /** Dotted path of the token or group, or the part of the file. */
  readonly path: string;
  /** What is wrong. */
  readonly what: string;
  /** Why that cannot be let through. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
}

export const formatFault = ({ file, line, column, path, what, why, fix }: Fault): string =>
  `${line === undefined ? file : `${file}:${line}:${column ?? 1}`}: ${path}: ${what} ${why} ${fix}`;

/** What, why, how to mend. */
export type Words = readonly [what: string, why: string, fix: string];

export const faultAt = (place: Place, path: string, [what, why, fix]: Words): Fault => ({
  ...place,
  path,
  what,
  why,
  fix,
});
