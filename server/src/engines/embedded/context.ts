/** What every kind of answer needs, and the few things all of them do. */
import { randomUUID } from 'node:crypto';
import type { EngineEvent, Lang, ToolName, Tools, Turn } from '../../assistant/port.ts';
import type { RoleRead } from '../../casting/read/role.ts';
import { type AnswerStrings, answerStrings } from '../../casting/strings/answer.ts';
import { type FactStrings, factStrings } from '../../casting/strings/facts.ts';
import type { TalentDetail } from '../../contract.ts';
import type { Person, State } from './state.ts';

export interface Context {
  readonly turn: Turn;
  readonly tools: Tools;
  readonly lang: Lang;
  readonly say: AnswerStrings;
  readonly facts: FactStrings;
  readonly state: State;
  /** The parts the message speaks of: one, or several of an ensemble. */
  readonly roles: readonly RoleRead[];
  /** People the message names, in that order. */
  readonly people: readonly Person[];
  /** Ids that nobody on file answers to. */
  readonly strangers: readonly string[];
  /** Part of the message was addressed to software, and was not read. */
  readonly fenced: boolean;
}

export type Answer = AsyncGenerator<EngineEvent, void>;

/** The context with the words of its language. */
export function contextFor(parts: Omit<Context, 'say' | 'facts'>): Context {
  return { ...parts, say: answerStrings(parts.lang), facts: factStrings(parts.lang) };
}

/** Small pieces, cut at spaces, so that the text arrives as it is read. */
export function* speak(text: string): Generator<EngineEvent> {
  for (const piece of text.match(/\S+\s*(?:\S+\s*)?(?:\S+\s*)?|\s+/gu) ?? [])
    yield { type: 'text', delta: piece };
}

/** Runs a tool and shows that it ran. */
export async function* call<T>(
  name: ToolName,
  input: unknown,
  run: () => Promise<T>,
): AsyncGenerator<EngineEvent, T> {
  const id = `call_${randomUUID()}`;
  yield { type: 'tool-call', id, name, input };
  const output = await run();
  yield { type: 'tool-result', id, output };
  return output;
}

/** Somebody as the conversation keeps them. */
export const personOf = (one: {
  talentId: string;
  externalId: string;
  name: string;
  heightCm?: number | undefined;
}): Person => ({
  talentId: one.talentId,
  externalId: one.externalId,
  name: one.name,
  ...(one.heightCm === undefined ? {} : { heightCm: one.heightCm }),
});

/** Each reference on its own, so that one unknown name does not hide the others. */
export async function lookUp(
  tools: Tools,
  refs: readonly string[],
): Promise<{ found: TalentDetail[]; missing: string[] }> {
  const found: TalentDetail[] = [];
  const missing: string[] = [];
  for (const ref of refs) {
    try {
      const [detail] = await tools.get_talent([ref]);
      if (detail === undefined) missing.push(ref);
      else if (!found.some((one) => one.talentId === detail.talentId)) found.push(detail);
    } catch {
      // Nobody, or more than one, answers to it: the caller says so.
      missing.push(ref);
    }
  }
  return { found, missing };
}
