/**
 * `tokens.json`: resolved values for tools that read no CSS.
 *
 * `default` holds every public token. Each mode holds what it changes and nothing else; modes touch
 * different tokens, so any of them can be laid over `default` in any order.
 */
import type { Composition } from '../compose.ts';
import type { ResolvedToken } from '../model.ts';

interface FlatToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description?: string;
}

type FlatTokens = Record<string, FlatToken>;

export function tokensJson({ base, modes }: Composition): string {
  const contexts: Record<string, FlatTokens> = { default: {}, 'theme=dark': {} };
  const put = (context: string, token: ResolvedToken): void => {
    const { path, type: $type, value: $value } = token;
    const description =
      context === 'default' && token.description !== '' ? { $description: token.description } : {};
    (contexts[context] ??= {})[path] = { $type, $value, ...description };
  };
  for (const { light, dark } of base.tokens) {
    put('default', light);
    if (dark) put('theme=dark', dark);
  }
  for (const mode of modes) {
    const name = `${mode.modifier}=${mode.context}`;
    for (const { light, dark } of mode.tokens) {
      put(name, light);
      // A colour's dark value must win over both its default and its mode's light one.
      if (light.type === 'color' || light.type === 'shadow') put(`theme=dark ${name}`, dark ?? light);
    }
  }
  return `${JSON.stringify(contexts, null, 2)}\n`;
}
