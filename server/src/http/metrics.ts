/** Counters in the Prometheus text format. Labels are closed sets: no ids, no words. */
import type { Observer } from '../assistant/observer.ts';
import type { EmbeddingStatus } from '../contract.ts';
import { createModelMetrics } from './model-metrics.ts';

export interface Metrics extends Observer {
  render(): string;
}

const BUCKETS_MS = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** @param problem - Where failures are told besides. */
export function createMetrics(problem: (what: string, error: unknown) => void): Metrics {
  const turns = new Map<string, number>();
  const fallbacks = new Map<string, number>();
  const { render: renderModel, ...model } = createModelMetrics();
  const buckets = BUCKETS_MS.map(() => 0);
  let count = 0;
  let sum = 0;
  const raise = (counter: Map<string, number>, key: string) => counter.set(key, (counter.get(key) ?? 0) + 1);

  return {
    turn: (engine, status) => raise(turns, `engine="${engine}",status="${status}"`),
    fallback: (code, error) => {
      raise(fallbacks, `code="${code}"`);
      problem(`the primary engine failed (${code})`, error);
    },
    firstWords: (ms) => {
      count += 1;
      sum += ms;
      BUCKETS_MS.forEach((limit, at) => {
        if (ms <= limit) buckets[at] = (buckets[at] ?? 0) + 1;
      });
    },
    problem,
    ...model,
    render: () =>
      [
        '# HELP castmatch_turns_total Answers by engine and outcome.',
        '# TYPE castmatch_turns_total counter',
        ...[...turns].map(([labels, value]) => `castmatch_turns_total{${labels}} ${value}`),
        '# HELP castmatch_fallbacks_total Answers that the second engine had to give, by reason.',
        '# TYPE castmatch_fallbacks_total counter',
        ...[...fallbacks].map(([labels, value]) => `castmatch_fallbacks_total{${labels}} ${value}`),
        '# HELP castmatch_first_words_seconds Time from the message to the first words or card.',
        '# TYPE castmatch_first_words_seconds histogram',
        ...BUCKETS_MS.map(
          (limit, at) => `castmatch_first_words_seconds_bucket{le="${limit / 1000}"} ${buckets[at] ?? 0}`,
        ),
        `castmatch_first_words_seconds_bucket{le="+Inf"} ${count}`,
        `castmatch_first_words_seconds_sum ${sum / 1000}`,
        `castmatch_first_words_seconds_count ${count}`,
        ...renderModel(),
        '',
      ].join('\n'),
  };
}

/** How far the vectors of the roster are. */
export function embeddingMetrics(status: EmbeddingStatus | undefined): string {
  if (status === undefined) return '';
  return [
    '# HELP castmatch_embeddings_texts Texts of the roster that are to have a vector.',
    '# TYPE castmatch_embeddings_texts gauge',
    `castmatch_embeddings_texts ${status.total}`,
    '# HELP castmatch_embeddings_done Texts that have one.',
    '# TYPE castmatch_embeddings_done gauge',
    `castmatch_embeddings_done ${status.done}`,
    '# HELP castmatch_embeddings_state 1 for the state that making them is in.',
    '# TYPE castmatch_embeddings_state gauge',
    ...(['off', 'indexing', 'waiting', 'ready'] as const).map(
      (state) => `castmatch_embeddings_state{state="${state}"} ${Number(status.state === state)}`,
    ),
    '',
  ].join('\n');
}
