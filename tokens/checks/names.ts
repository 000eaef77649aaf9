/**
 * Names: `--cm-{category}-{role}-{variant}-{state}`, each leading to one token and one key only.
 */
import type { Fault, ResolvedSet, ResolvedToken } from '../pipeline/model.ts';
import { cssVariable, isPublic, varsKeys } from '../pipeline/model.ts';

/** What a public name may begin with, and the types that stand there. */
const CATEGORIES: Readonly<Record<string, readonly ResolvedToken['type'][]>> = {
  color: ['color'],
  space: ['dimension'],
  size: ['dimension'],
  font: ['fontFamily'],
  text: ['fontFamily', 'dimension', 'fontWeight', 'number'],
  radius: ['dimension'],
  border: ['dimension'],
  elevation: ['shadow'],
  motion: ['duration', 'cubicBezier'],
  z: ['number'],
  breakpoint: ['dimension'],
};

const SEGMENT = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words that name a look where a role is meant, or that a direction of writing turns round. */
const WORDS: readonly { readonly word: RegExp; readonly why: string; readonly fix: string }[] = [
  {
    word: /^(left|right|top|bottom)$/,
    why: 'It turns round where people write from right to left.',
    fix: 'Say start, end, block or inline.',
  },
  {
    word: /^(red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|black|white|dark|light)$/,
    why: 'It is wrong in the other theme.',
    fix: 'Name the role; hues belong in ref.',
  },
];

/** Adds a fault for each name that misleads or that two tokens would share. */
export function checkNames(tokens: ResolvedSet, faults: Fault[]): void {
  const variables = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const token of tokens.values()) {
    const { path, file, type } = token;
    const add = (what: string, why: string, fix: string): void => {
      faults.push({ file, path, what, why, fix });
    };
    const segments = path.split('.');
    if (!segments.every((segment) => SEGMENT.test(segment)))
      add(
        'has a name CSS cannot carry.',
        'It becomes a variable.',
        'Use lower-case letters, digits and single hyphens.',
      );
    if (!isPublic(path)) continue;
    const [category = ''] = segments;
    const types = CATEGORIES[category];
    if (!types)
      add(
        `begins with "${category}".`,
        'Nobody would look for it there.',
        `Begin with ${Object.keys(CATEGORIES).join(', ')}.`,
      );
    else if (!types.includes(type))
      add(`is a ${type} under "${category}".`, `${types.join(' or ')} stands there.`, 'Move it.');
    for (const { word, why, fix } of WORDS) {
      const found = segments.flatMap((segment) => segment.split('-')).find((one) => word.test(one));
      if (found !== undefined) add(`says "${found}".`, why, fix);
    }
    for (const [known, name] of [
      [variables, cssVariable(path)],
      [keys, varsKeys(path, token.extension).join('.')],
    ] as const) {
      const other = known.get(name);
      if (other !== undefined)
        add(`is ${name}, as is ${other}.`, 'One of the two would be lost.', 'Give it a name of its own.');
      known.set(name, path);
    }
  }
}
