/**
 * Reads each file once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault, Words } from './fault.ts';
import { parseSource, type Source } from './json.ts';

export interface Files {
  /** @param file as the user named it, relative to the folder in which faults are told */
  open(file: string, faults: Fault[]): Source | undefined;
  /**
   * Opens what a reference names, relative to the document it stands in.
   *
   * @returns words to say at the reference where there is no such file; `undefined` where the file has faults of its own
   */
  follow(uri: string, from: Source, faults: Fault[]): Source | { readonly wrong: Words } | undefined;
}

/**
 * @param name makes an absolute path into what faults call it; relative to the working folder without it
 * @param isPublished whether files that a reference leads to belong to others
 */
export function makeFiles(name: (path: string) => string = nameFromHere, isPublished: boolean = true): Files {
  const known = new Map<string, Source | undefined>();
  const read = (path: string, file: string, published: boolean, faults: Fault[]): Source | undefined => {
    if (!known.has(path))
      known.set(path, parseSource(readFileSync(path, 'utf8'), file, path, published, faults));
    return known.get(path);
  };
  return {
    open(file, faults) {
      const path = resolve(file);
      try {
        return read(path, name(path), false, faults);
      } catch (error) {
        if (!isFileError(error)) throw error;
        const [what, why, fix] = UNREADABLE(error);
        faults.push({ file: name(path), line: 1, column: 1, path: '(file)', what, why, fix });
        return undefined;
      }
    },
    follow(uri, from, faults) {
      if (/^[a-z][a-z\d+.-]+:/i.test(uri) && !uri.startsWith('file:')) return { wrong: REMOTE(uri) };
      const path = locate(uri, dirname(from.path));
      try {
        return read(path, name(path), isPublished, faults);
      } catch (error) {
        if (isFileError(error)) return { wrong: NO_FILE(uri, error) };
        throw error;
      }
    },
  };
}

const nameFromHere = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || isAbsolute(near) ? path : near;
};

/** A URI is percent-encoded, but people write plain file names. */
function locate(uri: string, folder: string): string {
  if (uri.startsWith('file:')) return fileURLToPath(uri);
  const plain = resolve(folder, uri);
  if (existsSync(plain)) return plain;
  try {
    return resolve(folder, decodeURIComponent(uri));
  } catch {
    return plain;
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

const reason = ({ code }: NodeJS.ErrnoException): string =>
  code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);

const UNREADABLE = (error: NodeJS.ErrnoException): Words => [
  `cannot be read: ${reason(error)}.`,
  'There are no tokens without it.',
  'Mend the name.',
];

const NO_FILE = (uri: string, error: NodeJS.ErrnoException): Words => [
  `points at ${uri}, which cannot be read: ${reason(error)}.`,
  'Its tokens would be missing.',
  'Mend the name, which is relative to this file, or create the file.',
];

const REMOTE = (uri: string): Words => [
  `points at ${uri}.`,
  'Files are read from this machine only.',
  'Save it beside this file and name that.',
];
