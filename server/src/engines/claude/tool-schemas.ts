/** The tools as Claude sees them. Their inputs are checked again before anything runs. */
import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { roleBriefSchema } from '../../casting/brief.ts';

const lang = z.enum(['en', 'hi', 'mr', 'hi-Latn', 'mr-Latn']).describe('language and script of the answer');
const refs = z.array(z.string()).min(1).describe('ids or names from tool results');

export const inputSchemas = {
  search_talent: z.strictObject({
    briefs: z.array(roleBriefSchema).min(1).describe('one brief per role'),
    lang,
  }),
  get_talent: z.strictObject({ refs }),
  compare_talent: z.strictObject({ refs, brief: roleBriefSchema.optional(), lang }),
  update_shortlist: z.strictObject({
    kind: z
      .enum(['set', 'add', 'remove', 'top', 'note', 'avail_asked'])
      .describe(
        'set replaces the list; top moves one person to the top; avail_asked marks dates to be checked',
      ),
    refs: z.array(z.string()).describe('whom; one person for top, note and avail_asked'),
    note: z.string().optional().describe('for kind "note"'),
  }),
  prepare_message: z.strictObject({
    purpose: z
      .enum(['avail_check', 'shortlist'])
      .describe('avail_check: one message for each person; shortlist: all people in one message'),
    refs: z.array(z.string()).describe('whom; empty for shortlist: the shortlist as it stands'),
    role: z.string().optional().describe('name of the part, in the words of the brief'),
    dates: z.strictObject({ from: z.string(), to: z.string() }).optional().describe('ISO dates, inclusive'),
    lang,
  }),
} as const;
export type OfferedTool = keyof typeof inputSchemas;

const DESCRIPTIONS: Record<OfferedTool, string> = {
  search_talent:
    'Finds people of the roster for one or more roles. All hard demands must hold; the order is decided here. The app shows the result as cards.',
  get_talent: 'All facts on file of the people named, with source and date.',
  compare_talent: 'Compares two to eight people in a table that the app shows.',
  update_shortlist: 'Changes the shortlist of this conversation. Returns it as it is then.',
  prepare_message:
    'Writes out a message about people, for the user to read, approve and send by their own means. Nothing is sent. The app shows it; do not repeat it. Only when the user asks to message, mail or share.',
};

const offered = new Map<boolean, Anthropic.Tool[]>();

/** Made once: writing the schemas takes longer than all else that a request needs. */
export function offeredTools(strict: boolean): Anthropic.Tool[] {
  const tools = offered.get(strict) ?? makeTools(strict);
  offered.set(strict, tools);
  return tools;
}

function makeTools(strict: boolean): Anthropic.Tool[] {
  return (Object.keys(inputSchemas) as OfferedTool[]).map((name) => ({
    name,
    description: DESCRIPTIONS[name],
    input_schema: toInputSchema(inputSchemas[name]),
    ...(strict ? { strict: true } : {}),
  }));
}

/** Keywords that strict mode refuses; our own check of the input still knows them. */
const UNSUPPORTED = new Set([
  '$schema',
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'maxItems',
  'pattern',
]);

function toInputSchema(schema: z.ZodType): Anthropic.Tool.InputSchema {
  const plain = withoutUnsupported(z.toJSONSchema(schema, { io: 'input' }));
  return { ...(plain as Record<string, unknown>), type: 'object' };
}

function withoutUnsupported(value: unknown, insideProperties = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => withoutUnsupported(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // A property may be called "default"; only keywords are dropped.
      .filter(([key]) => insideProperties || !UNSUPPORTED.has(key))
      .map(([key, inner]) => [key, withoutUnsupported(inner, key === 'properties' && !insideProperties)]),
  );
}
