/** What a language model cost, and what of its answers had to be taken out before anybody saw it. */
import type { Checked, EngineObserver } from '../assistant/port.ts';

const REMOVED: readonly Exclude<Checked, 'cited'>[] = [
  'uncited',
  'unknown_name',
  'unknown_id',
  'wrong_order',
  'wrong_source',
  'link',
];
/** What the service says of a miss; anything else is counted as `other`, so that labels stay a closed set. */
const REASONS = new Set([
  'model_changed',
  'system_changed',
  'tools_changed',
  'messages_changed',
  'previous_message_not_found',
  'unavailable',
]);

export interface ModelMetrics extends Omit<EngineObserver, 'problem'> {
  /** Lines of the Prometheus text format. */
  render(): string[];
}

export function createModelMetrics(): ModelMetrics {
  const checks = new Map<Checked, number>();
  const tokens = new Map<string, number>();
  const misses = new Map<string, number>();
  const raise = <Key>(counter: Map<Key, number>, key: Key, by = 1) =>
    counter.set(key, (counter.get(key) ?? 0) + by);

  return {
    checked: (what) => raise(checks, what),
    tokens: (kind, count) => raise(tokens, kind, count),
    cacheMiss: (reason) => raise(misses, REASONS.has(reason) ? reason : 'other'),
    render: () => [
      '# HELP castmatch_claims_cited_total Facts in answers that were sent with their source.',
      '# TYPE castmatch_claims_cited_total counter',
      `castmatch_claims_cited_total ${checks.get('cited') ?? 0}`,
      '# HELP castmatch_claims_removed_total Sentences and links taken out of answers before they were shown, by reason.',
      '# TYPE castmatch_claims_removed_total counter',
      ...REMOVED.map(
        (reason) => `castmatch_claims_removed_total{reason="${reason}"} ${checks.get(reason) ?? 0}`,
      ),
      '# HELP castmatch_model_tokens_total Tokens of requests to the model.',
      '# TYPE castmatch_model_tokens_total counter',
      ...[...tokens].map(([kind, count]) => `castmatch_model_tokens_total{kind="${kind}"} ${count}`),
      '# HELP castmatch_cache_misses_total Requests whose beginning was not in the prompt cache, by reason.',
      '# TYPE castmatch_cache_misses_total counter',
      ...[...misses].map(([reason, count]) => `castmatch_cache_misses_total{reason="${reason}"} ${count}`),
    ],
  };
}
