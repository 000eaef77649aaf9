/** What a model may add after a turn. It proposes; what it cannot quote from the message is not kept. */
import { z } from 'zod';
import { FACT_KINDS } from '../../contract/memory.ts';
import type { Scope } from '../../scope.ts';
import { briefPatch } from './brief-patch.ts';
import type { Known, Statement } from './model.ts';
import { ownWords } from './read/own-words.ts';
import { whereOf } from './read/statements.ts';
import { KEYS, type KeyName } from './registry.ts';

const keys = Object.keys(KEYS).filter((key) => key !== 'verdict' && key !== 'name') as [
  KeyName,
  ...KeyName[],
];

/** The output of the model, one entry a fact. */
export const extractedSchema = z.strictObject({
  subject: z
    .string()
    .max(100)
    .describe('what it is about: a city, a skill; empty for the project or part itself'),
  key: z.enum(keys),
  value: z.json(),
  kind: z.enum(FACT_KINDS),
  quote: z.string().min(3).max(500).describe('letter by letter from the message'),
});
export type Extracted = z.infer<typeof extractedSchema>;

/** Reads the user's own words alone: no bios, no results of tools, no scripts. */
export type Extract = (
  scope: Scope,
  said: { readonly text: string; readonly today: string },
) => Promise<readonly unknown[]>;

const MOST = 8;

/** Entries that have the shape, whose quote stands in the user's own words and whose value means something. */
export function checkedExtracts(entries: readonly unknown[], text: string, known: Known): Statement[] {
  const own = ownWords(text);
  return entries.slice(0, MOST).flatMap((entry): Statement[] => {
    const parsed = extractedSchema.safeParse(entry);
    if (!parsed.success || !own.includes(parsed.data.quote)) return [];
    const { subject, key, value, kind, quote } = parsed.data;
    if (key === 'note' ? typeof value !== 'string' : !means(key, subject, value)) return [];
    const where = whereOf(quote, known, key === 'playingAge' || key === 'heightCm');
    return [
      { ...(where ?? { scope: 'user', scopeId: '' }), subject, key, value, kind, quote, explicit: false },
    ];
  });
}

function means(key: KeyName, subject: string, value: Statement['value']): boolean {
  if (typeof value === 'object' && value !== null && 'stance' in value && value['stance'] === 'open')
    return true;
  return Object.keys(briefPatch({ key, subject, value })).length > 0;
}
