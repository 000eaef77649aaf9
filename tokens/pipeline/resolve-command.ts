/**
 * `npm run tokens -- resolve`: any DTCG 2025.10 file, resolved to JSON on stdout.
 */
import { resolveSources, toJson } from './dtcg/document.ts';
import { type Fault, formatFault } from './dtcg/fault.ts';
import { type Files, makeFiles } from './dtcg/files.ts';
import { type RawGroup, readGroup } from './dtcg/group.ts';
import { checkInput, type Input, selectSources } from './dtcg/input.ts';
import { isObject, type Json, own } from './dtcg/json.ts';
import { readResolver } from './dtcg/resolver.ts';
import { isResolver, makeReferences } from './dtcg/resolver-refs.ts';
import { inlined } from './dtcg/resolver-tokens.ts';

const USAGE = `resolve FILE.json
resolve --resolver FILE.json [--input modifier=context]...`;

interface Asked {
  readonly file: string;
  readonly resolver: boolean;
  readonly input: Input;
}

export interface Resolution {
  /** Dotted path -> the token as the format writes it. */
  readonly tokens: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly faults: readonly Fault[];
  /** What the format refuses but leaves no doubt, in files that others publish. */
  readonly notes: readonly Fault[];
}

/** Prints the tokens, or one line for each fault on stderr; returns the exit code. */
export function runResolve(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 2;
  }
  const { tokens, faults, notes } = resolveFile(asked.file, asked.resolver ? asked.input : undefined);
  if (faults.length > 0) {
    console.error(faults.map(formatFault).join('\n'));
    return 1;
  }
  const [first] = notes;
  if (first)
    console.error(
      `note: ${notes.length} value${notes.length === 1 ? '' : 's'} of published files are not as the format wants them, but clear. The first: ${formatFault(first)}`,
    );
  process.stdout.write(`${JSON.stringify({ tokens }, null, 2)}\n`);
  return 0;
}

/**
 * Resolves a token file, or with `input` a resolver document.
 *
 * @param file relative to the working folder
 */
export function resolveFile(file: string, input?: Input): Resolution {
  const faults: Fault[] = [];
  const files = makeFiles();
  const sources = input ? readByResolver(file, input, files, faults) : readTokenFile(file, files, faults);
  // What is wrong with names and shapes would only be said again, less clearly, by what follows from it.
  const tokens = faults.every(({ isNote }) => isNote) ? resolveSources(sources, faults) : [];
  const once = [...new Map(faults.map((fault) => [formatFault(fault), fault])).values()];
  return {
    tokens: Object.fromEntries(tokens.map((token) => [token.path, toJson(token)])),
    faults: once.filter(({ isNote }) => !isNote),
    notes: once.filter(({ isNote }) => isNote),
  };
}

function readByResolver(file: string, input: Input, files: Files, faults: Fault[]): RawGroup[] {
  const source = files.open(file, faults);
  if (!source) return [];
  const resolver = readResolver(source, files, faults);
  return selectSources(resolver, checkInput(resolver, input, faults));
}

function readTokenFile(file: string, files: Files, faults: Fault[]): RawGroup[] {
  const source = files.open(file, faults);
  if (!source) return [];
  if (isResolver(source) && isObject(own(source.root, 'sets') ?? {})) {
    const [what, why, fix] = [
      'is a resolver document.',
      'It holds no tokens by itself.',
      'Put --resolver before its name.',
    ];
    faults.push({ file: source.file, line: 1, column: 1, path: '(file)', what, why, fix });
    return [];
  }
  const located = { json: source.root, source, at: [], trail: [] };
  return [readGroup(inlined(located, source.root, makeReferences(files, faults)), faults)];
}

function readArguments(args: readonly string[]): Asked | string {
  const input: Record<string, string> = {};
  const names: string[] = [];
  let resolver = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--resolver') resolver = true;
    else if (arg === '--input' || arg.startsWith('--input=')) {
      const text = arg === '--input' ? (args[(index += 1)] ?? '') : arg.slice('--input='.length);
      const [, name, context] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
      if (name === undefined || context === undefined) return `"${text}" is no input.`;
      if (Object.hasOwn(input, name)) return `The input "${name}" is given twice.`;
      input[name] = context;
    } else if (arg.startsWith('--')) return `There is no option "${arg}".`;
    else names.push(arg);
  }
  const [file, ...others] = names;
  if (file === undefined || others.length > 0) return 'Name one file.';
  if (!resolver && Object.keys(input).length > 0) return 'Inputs are for resolver documents: add --resolver.';
  return { file, resolver, input };
}
