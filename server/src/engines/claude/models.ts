/** Which model is asked. One that the service no longer has makes way for the next of the list. */
import Anthropic from '@anthropic-ai/sdk';
import { isUnknownModel } from './errors.ts';

export interface Models {
  /** The first of the list that is not known to be gone. */
  readonly current: string;
  /** @returns Whether another one stands in for it. Where none is left, the list begins anew. */
  drop(model: string): boolean;
  /**
   * Asks the service for each model of the list, so that a wrong name is known before the first person waits for it.
   * Never throws, and says nothing when the service cannot be asked: that is told when it matters.
   */
  check(client: Anthropic, problem: (what: string, error: unknown) => void): Promise<void>;
}

const CHECK_MS = 10_000;

/** @param names best first; at least one. */
export function createModels(names: readonly string[]): Models {
  const [first = '', ...others] = names;
  const gone = new Set<string>();
  const left = () => names.filter((name) => !gone.has(name));

  const drop = (model: string) => {
    if (gone.has(model)) return true;
    if (!left().some((name) => name !== model)) {
      // From the first again next time: a model that is gone today may be back.
      gone.clear();
      return false;
    }
    gone.add(model);
    return true;
  };

  return {
    get current() {
      return left()[0] ?? first;
    },
    drop,
    check: async (client, problem) => {
      for (const name of [first, ...others]) {
        try {
          const { lifecycle, retires_at } = await client.models.retrieve(name, {}, { timeout: CHECK_MS });
          if (lifecycle === 'retired') throw new Error(`retired on ${retires_at ?? 'an unknown date'}`);
        } catch (error) {
          const missing = isUnknownModel(error) || !(error instanceof Anthropic.AnthropicError);
          if (!missing) return;
          const stands = drop(name) ? 'the next of ANTHROPIC_MODEL is used' : 'no other one is set';
          problem(`the model ${name} is not to be had; ${stands}`, error);
        }
      }
    },
  };
}
