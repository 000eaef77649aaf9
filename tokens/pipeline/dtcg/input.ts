/**
 * Which context each modifier is in (Resolver 5 and 6.1).
 */
import { faultAt, type Fault } from './fault.ts';
import type { RawGroup } from './group.ts';
import type { Modifier, Resolver } from './resolver.ts';

export type Input = Readonly<Record<string, string>>;

/**
 * Checks an input against every modifier of the document and fills in defaults.
 * Letter case does not matter where it leaves no doubt.
 */
export function checkInput(resolver: Resolver, input: Input, faults: Fault[]): Input {
  const chosen = new Map<string, string>();
  // Without modifiers an input means nothing (Resolver 6.1).
  if (resolver.modifiers.length === 0) return {};
  for (const [name, context] of Object.entries(input)) {
    const modifier =
      resolver.modifiers.find((one) => one.name === name) ?? resolver.modifiers.find(like(name));
    if (!modifier) {
      faults.push(
        faultAt(resolver.place, 'input', [
          `names the modifier "${name}", which there is none of.`,
          'It would change nothing.',
          `Use one of ${resolver.modifiers.map((one) => one.name).join(', ')}.`,
        ]),
      );
      continue;
    }
    const contexts = [...modifier.contexts.keys()];
    const known = contexts.includes(context)
      ? context
      : contexts.find((one) => one.toLowerCase() === context.toLowerCase());
    if (known !== undefined) chosen.set(modifier.name, known);
    else
      faults.push(
        faultAt(modifier.place, modifier.name, [
          `has no context "${context}".`,
          'The input asks for it.',
          `Use one of ${contexts.join(', ')}.`,
        ]),
      );
  }
  for (const modifier of resolver.modifiers) {
    const asked = Object.keys(input).some((name) => name === modifier.name || like(name)(modifier));
    if (chosen.has(modifier.name) || asked) continue;
    if (modifier.default !== undefined) chosen.set(modifier.name, modifier.default);
    else
      faults.push(
        faultAt(modifier.place, modifier.name, [
          'has no default and is missing from the input.',
          'Nobody has said which of its contexts counts.',
          `Give ${[...modifier.contexts.keys()].map((one) => `${modifier.name}=${one}`).join(' or ')}.`,
        ]),
      );
  }
  return Object.fromEntries(chosen);
}

const like =
  (name: string) =>
  (modifier: Modifier): boolean =>
    modifier.name.toLowerCase() === name.toLowerCase();

/** The sources that count for a checked input, lowest first. */
export function selectSources(resolver: Resolver, input: Input): RawGroup[] {
  return resolver.order.flatMap((step) => {
    if (step.kind === 'set') return step.sources;
    return step.modifier.contexts.get(input[step.modifier.name] ?? '') ?? [];
  });
}
