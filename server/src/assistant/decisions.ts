/** What of a turn goes into the decision log: who was shown, which trait was used and why, what was refused or overridden. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type RoleBrief, roleBriefSchema } from '../casting/brief.ts';
import { lintBreakdown } from '../casting/law/lint/lint.ts';
import { concernsMinors, minorsAllowed } from '../casting/law/minors.ts';
import type { Recommendation } from '../contract.ts';
import type { RecommendedRole } from '../contract/law.ts';
import type { NewDecision } from '../store/decision-port.ts';
import { openBy } from '../talent/fairness/groups.ts';
import type { Engine, EngineEvent, SearchOutcome } from './port.ts';

export interface DecisionRecorder {
  /** A search ran; whether its lists are shown is told by `saw`. */
  searched(briefs: readonly RoleBrief[], outcome: SearchOutcome): void;
  /** An event went out to the person. */
  saw(engine: Engine['name'], event: EngineEvent): void;
  /** One entry for all that was shown, and one for each thing that needs its own. */
  entries(): NewDecision[];
}

interface Searched {
  readonly brief: RoleBrief;
  readonly tally: { readonly met: Record<string, number>; readonly shown: Record<string, number> };
}

const NO_TALLY: Searched['tally'] = { met: {}, shown: {} };
const briefInput = z.object({ briefs: z.array(roleBriefSchema) });

/** @param text what the person sent, for words of it that the linter advised against. */
export function createDecisionRecorder(turn: {
  readonly chatId: string;
  readonly runId: string;
  readonly text: string;
}): DecisionRecorder {
  const { chatId, runId } = turn;
  const searches = new Map<Recommendation, Searched>();
  let shown: { engine: Engine['name']; data: Recommendation }[] = [];
  let read: RoleBrief[] = [];
  let by: Engine['name'] = 'embedded';

  return {
    searched: (briefs, outcome) => {
      outcome.recommendations.forEach((data, index) => {
        const brief = briefs[index];
        if (brief !== undefined) searches.set(data, { brief, tally: outcome.tallies?.[index] ?? NO_TALLY });
      });
    },
    saw: (engine, event) => {
      by = engine;
      if (event.type === 'reset') {
        shown = [];
        read = [];
      }
      if (event.type === 'recommendation') shown.push({ engine, data: event.data });
      if (event.type === 'tool-call' && (event.name === 'update_brief' || event.name === 'search_talent')) {
        const input = briefInput.safeParse(event.input);
        if (input.success) read = input.data.briefs;
      }
    },
    entries: () => {
      const roles = shown.flatMap(({ data }) => {
        const search = searches.get(data);
        return search === undefined ? [] : [roleOf(data, search)];
      });
      const entries: NewDecision[] = [];
      if (roles.length > 0)
        entries.push({
          kind: 'recommended',
          body: { chatId, runId, engine: by, ai: by === 'claude', roles },
        });
      const used = new Map(
        shown.flatMap(({ data }) => {
          const trait = searches.get(data)?.brief.trait;
          return trait === undefined ? [] : [[JSON.stringify(trait), trait] as const];
        }),
      );
      for (const { declared, storyReason } of used.values())
        entries.push({
          kind: 'trait_used',
          body: { chatId, runId, trait: declared, engine: by },
          words: storyReason,
        });
      for (const brief of read) {
        const rule = minorsAllowed(brief);
        if (!rule.allowed && concernsMinors(brief))
          entries.push({
            kind: 'minors_refused',
            body: { chatId, runId, why: 'intimacy', level: rule.intimacy.level },
          });
      }
      const findings = roles.length === 0 ? [] : countByKind(turn.text);
      if (findings.length > 0) entries.push({ kind: 'lint_overridden', body: { chatId, runId, findings } });
      return entries;
    },
  };
}

function roleOf(data: Recommendation, { brief, tally }: Searched): RecommendedRole {
  return {
    ...(data.role === undefined ? {} : { role: digest(data.role) }),
    asked: data.asked.map(({ field, hard }) => ({ field, hard })),
    matched: data.matched,
    listed: data.items.map(({ talentId }) => talentId),
    nearMisses: data.nearMisses.map(({ talentId }) => talentId),
    open: openBy(brief),
    met: { ...tally.met },
    shown: { ...tally.shown },
  };
}

/** Kinds only: the words are the person's own and stay in the conversation. */
function countByKind(text: string): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of lintBreakdown(text, 'en')) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

const digest = (text: string) =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16);
