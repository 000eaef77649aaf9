/** Figures of the process itself, and of what was refused, in the Prometheus text format. */
import type { Limiter } from '../limits/limiter.ts';
import type { Vitals } from './health.ts';

const gauge = (name: string, help: string, value: number) => [
  `# HELP castmatch_${name} ${help}`,
  `# TYPE castmatch_${name} gauge`,
  `castmatch_${name} ${value}`,
];

export function processMetrics(vitals: Vitals, version: string, limiter: Limiter | undefined): string {
  const { rss, heapUsed } = process.memoryUsage();
  const cpu = process.cpuUsage();
  return [
    '# HELP castmatch_info The version, as a label.',
    '# TYPE castmatch_info gauge',
    `castmatch_info{version="${version.replaceAll(/[^\w.+-]/g, '')}"} 1`,
    ...gauge('uptime_seconds', 'Since the process started.', Math.round(process.uptime())),
    ...gauge('resident_memory_bytes', 'Memory of the process.', rss),
    ...gauge('heap_used_bytes', 'Memory of what the program holds.', heapUsed),
    '# HELP castmatch_cpu_seconds_total Processor time, user and system.',
    '# TYPE castmatch_cpu_seconds_total counter',
    `castmatch_cpu_seconds_total ${(cpu.user + cpu.system) / 1e6}`,
    ...gauge(
      'event_loop_lag_ms',
      'Lag of the event loop, 99th percentile since the last look.',
      vitals.eventLoopLagMs,
    ),
    ...(vitals.diskFreeBytes === undefined
      ? []
      : gauge('disk_free_bytes', 'Free on the disk of DATA_DIR.', vitals.diskFreeBytes)),
    '# HELP castmatch_health 1 for the state that the server is in.',
    '# TYPE castmatch_health gauge',
    ...(['ok', 'degraded', 'failing'] as const).map(
      (status) => `castmatch_health{status="${status}"} ${Number(vitals.status === status)}`,
    ),
    '# HELP castmatch_health_problem 1 for each problem there is.',
    '# TYPE castmatch_health_problem gauge',
    ...vitals.problems.map(({ code }) => `castmatch_health_problem{code="${code}"} 1`),
    '# HELP castmatch_refused_total Requests refused by a limit.',
    '# TYPE castmatch_refused_total counter',
    ...[...(limiter?.refusals() ?? [])].map(
      ([name, count]) => `castmatch_refused_total{limit="${name}"} ${count}`,
    ),
    '',
  ].join('\n');
}
