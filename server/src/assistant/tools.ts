/** The tools an engine gets: bound to one scope and one conversation, every input checked. */
import { z } from 'zod';
import { roleBriefSchema, type RoleBrief } from '../casting/brief.ts';
import type { Comparison, ShortlistEntry, TalentDetail } from '../contract.ts';
import { officeDate } from '../clock.ts';
import { traitAllowed } from '../casting/law/traits.ts';
import type { Scope } from '../scope.ts';
import type { NewDecision } from '../store/decision-port.ts';
import type { Store, TalentStore } from '../store/port.ts';
import type { Talent } from '../talent/model.ts';
import type { DecisionRecorder } from './decisions.ts';
import { createApprovals } from './approvals.ts';
import { messageInputSchema, MOST_CHECKS, writeOutward } from './outward.ts';
import type { Lang, MessageInput, SearchOutcome, ShortlistChange, Tools } from './port.ts';

/** Search over the roster, as the tools need it; wired in the composition file. */
export interface RosterSearch {
  search(scope: Scope, briefs: readonly RoleBrief[], lang: Lang): Promise<SearchOutcome>;
  detail(talent: Talent): TalentDetail;
  compare(
    scope: Scope,
    talents: readonly Talent[],
    brief: RoleBrief | undefined,
    lang: Lang,
  ): Promise<Comparison>;
}

/** A tool was asked something it must refuse. The message says why and how to ask instead. */
export class ToolRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ToolRefusal';
  }
}

const refsSchema = z.array(z.string().min(1).max(200)).min(1).max(50);
const refSchema = z.string().min(1).max(200);
const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), refs: z.array(refSchema).max(100) }),
  z.strictObject({ kind: z.literal('add'), refs: refsSchema }),
  z.strictObject({ kind: z.literal('remove'), refs: refsSchema }),
  z.strictObject({ kind: z.literal('top'), ref: refSchema }),
  z.strictObject({ kind: z.literal('note'), ref: refSchema, note: z.string().max(500) }),
  z.strictObject({ kind: z.literal('avail_asked'), ref: refSchema }),
]) satisfies z.ZodType<ShortlistChange>;
const briefsSchema = z.array(roleBriefSchema).min(1).max(12);

export interface ToolsOptions {
  readonly store: Store;
  readonly roster: RosterSearch;
  readonly scope: Scope;
  readonly chatId: string;
  readonly clock: () => Date;
  /** The answer that is being written: an approval is bound to it. Absent: nothing may be prepared. */
  readonly messageId?: string;
  /** Told of every search of the turn. */
  readonly decisions?: Pick<DecisionRecorder, 'searched'>;
}

export function bindTools(options: ToolsOptions): Tools {
  const { store, roster, scope, chatId, clock, decisions } = options;
  const people = (refs: readonly string[]) =>
    Promise.all(refs.map((ref) => resolveTalent(store.talents, scope, ref)));

  return {
    search_talent: async (briefs, lang) => {
      const checked = parse(briefsSchema, briefs);
      checked.forEach(refuseUnlawful);
      const outcome = await roster.search(scope, checked, lang);
      decisions?.searched(checked, outcome);
      return outcome;
    },
    get_talent: async (refs) => (await people(parse(refsSchema, refs))).map((one) => roster.detail(one)),
    compare_talent: async (refs, brief, lang) =>
      roster.compare(
        scope,
        await people(parse(refsSchema.max(8), refs)),
        brief && lawful(parse(roleBriefSchema, brief)),
        lang,
      ),
    shortlist: () => store.chats.shortlist(scope, chatId),
    update_shortlist: async (input) => {
      const change = parse(changeSchema, input);
      const talents = await people('refs' in change ? change.refs : [change.ref]);
      const before = await store.chats.shortlist(scope, chatId);
      const after = changeShortlist(before, change, talents, clock().toISOString());
      await store.chats.setShortlist(scope, chatId, after);
      await store.decisions.append(
        scope,
        [shortlistDecision(chatId, 'assistant', change.kind, before, after)],
        clock().toISOString(),
      );
      return after;
    },
    prepare_message: (input) => prepareMessage(options, parse(messageInputSchema, input)),
  };
}

async function prepareMessage(
  { store, roster, scope, chatId, messageId, clock }: ToolsOptions,
  input: MessageInput,
) {
  if (messageId === undefined) throw new ToolRefusal('Nothing can be prepared outside an answer.');
  const listed = await store.chats.shortlist(scope, chatId);
  const refs =
    input.refs.length === 0 && input.purpose === 'shortlist'
      ? listed.map(({ talentId }) => talentId)
      : input.refs;
  if (refs.length === 0)
    throw new ToolRefusal(
      input.purpose === 'shortlist'
        ? 'The shortlist is empty: put people on it first.'
        : 'Say in `refs` whose dates are to be checked.',
    );
  if (input.purpose === 'avail_check' && refs.length > MOST_CHECKS)
    throw new ToolRefusal(`At most ${MOST_CHECKS} checks are prepared at once; ask for fewer people.`);
  const found = await Promise.all(refs.map((ref) => resolveTalent(store.talents, scope, ref)));
  const talents = [...new Map(found.map((talent) => [talent.id, talent])).values()];
  const hidden = await store.consent.excluded(scope);
  const away = talents.filter(({ id }) => hidden.has(id));
  if (away.length > 0)
    throw new ToolRefusal(
      `${away.map(({ name }) => name).join(', ')} may not be put forward: hidden, or consent withdrawn.`,
    );
  const chat = await store.chats.get(scope, chatId);
  const people = talents.map((talent) => ({
    talent,
    via: roster.detail(talent).facts.find(({ field }) => field === 'representation')?.value,
  }));
  const args = writeOutward(input, { people, title: chat?.title ?? '', today: officeDate(clock()) });
  return createApprovals({ store, clock }).ask(scope, { chatId, messageId }, args);
}

/**
 * A protected trait passes only as what people declare, with a fact of the story, whichever engine asks.
 * @throws ToolRefusal
 */
function refuseUnlawful({ trait }: RoleBrief): void {
  if (trait === undefined) return;
  const verdict = traitAllowed(trait);
  if (!verdict.allowed) throw new ToolRefusal(UNLAWFUL[verdict.why]);
}

function lawful(brief: RoleBrief): RoleBrief {
  refuseUnlawful(brief);
  return brief;
}

const UNLAWFUL = {
  never:
    'Nobody is searched by this trait, whatever the reason; only gender identity and disability that people declared themselves can be. Leave `trait` out and search by the rest of the brief.',
  preference:
    'The story reason is a preference, not a fact of the character. Leave `trait` out, search by the rest, and ask what in the story makes the character so.',
  no_fact:
    'The story reason names no fact of the character. Leave `trait` out, search by the rest, and ask what in the story makes the character so.',
} as const;

/** A change of a shortlist as the log keeps it: ids before and after, never names or notes. */
export function shortlistDecision(
  chatId: string,
  by: 'person' | 'assistant',
  change: ShortlistChange['kind'],
  before: readonly ShortlistEntry[],
  after: readonly ShortlistEntry[],
): NewDecision {
  const idsOf = (entries: readonly ShortlistEntry[]) => entries.map(({ talentId }) => talentId);
  return { kind: 'shortlisted', body: { chatId, by, change, from: idsOf(before), to: idsOf(after) } };
}

/**
 * By id, the office's own id, or name; case does not matter.
 * @throws ToolRefusal when nobody, or more than one person, answers to it.
 */
export async function resolveTalent(talents: TalentStore, scope: Scope, ref: string): Promise<Talent> {
  const [id] = await talents.idsOf(scope, [ref.trim()]);
  const byId = id === undefined ? undefined : await talents.get(scope, id);
  if (byId) return byId;
  const named = await talents.named(scope, ref);
  const [only, second] = named;
  if (only && !second) return only;
  throw new ToolRefusal(
    only
      ? `${named.length} people are called "${ref}": use an id (${named.map((one) => one.externalId).join(', ')}).`
      : `Nobody in the roster is "${ref}". Use an id or a name from a search result.`,
  );
}

function changeShortlist(
  entries: readonly ShortlistEntry[],
  change: ShortlistChange,
  talents: readonly Talent[],
  at: string,
): ShortlistEntry[] {
  const ids = new Set(talents.map(({ id }) => id));
  const old = new Map(entries.map((entry) => [entry.talentId, entry]));
  const entryOf = (talent: Talent) => old.get(talent.id) ?? newEntry(talent, at);
  const others = entries.filter(({ talentId }) => !ids.has(talentId));
  const unique = [...new Map(talents.map((talent) => [talent.id, talent])).values()];
  const update = (patch: Partial<ShortlistEntry>) => {
    const changed = unique.map((talent) => ({ ...entryOf(talent), ...patch }));
    const kept = entries.map((entry) => (ids.has(entry.talentId) ? { ...entry, ...patch } : entry));
    return [...kept, ...changed.filter(({ talentId }) => !old.has(talentId))];
  };
  switch (change.kind) {
    case 'set':
      return unique.map(entryOf);
    case 'add':
      return [...entries, ...unique.filter(({ id }) => !old.has(id)).map(entryOf)];
    case 'remove':
      return others;
    case 'top':
      return [...unique.map(entryOf), ...others];
    case 'note':
      return update({ note: change.note });
    case 'avail_asked':
      return update({ state: 'avail_asked' });
  }
}

export function newEntry(talent: Talent, at: string): ShortlistEntry {
  const heightCm = talent.facts.heightCm?.value;
  return {
    talentId: talent.id,
    externalId: talent.externalId,
    name: talent.name,
    ...(heightCm === undefined ? {} : { heightCm }),
    state: 'considered',
    at,
  };
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`);
  throw new ToolRefusal(`The input does not fit: ${faults.join('; ')}.`);
}
