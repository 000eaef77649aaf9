/** What a run over the engines came to, for people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BoundCheck } from './check.ts';
import type { Inventory } from './inventory.ts';
import type { EngineResult } from './run.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const nameOf = ({ component, promise }: BoundCheck): string => `${component}: ${promise}`;

/** Promises that some engines keep and others do not, and what those show instead. */
export function differencesOf(checks: readonly BoundCheck[], results: readonly EngineResult[]): string[] {
  return checks.flatMap((check) => {
    const kept = results.filter(({ faults }) => faults.get(check) === undefined);
    const broken = results.filter((result) => !kept.includes(result));
    if (kept.length === 0 || broken.length === 0) return [];
    const engines = kept.map(({ engine }) => engine).join(' and ');
    return [
      `${nameOf(check)} — as promised in ${engines}`,
      ...broken.map(({ engine, faults }) => `  ${engine}: ${faults.get(check)}`),
    ];
  });
}

export function reportOf(
  inventory: Inventory,
  checks: readonly BoundCheck[],
  results: readonly EngineResult[],
): string {
  const differences = differencesOf(checks, results);
  const components = new Set(checks.map(({ component }) => component)).size;
  const differing = differences.filter((line) => !line.startsWith(' ')).length;
  const { awaited } = inventory;
  return [
    `${results.map(({ engine }) => engine).join(', ')}: ${checks.length} checks of ${components} components each, ${differing} differ`,
    ...differences,
    ...(awaited.length > 0 ? [`not built yet: ${awaited.join(', ')}`] : []),
  ].join('\n     ');
}

/** Leaves the report where the runner of the tests looks for it. */
export function keepReport(report: string): void {
  mkdirSync(root('.cache/results'), { recursive: true });
  writeFileSync(root('.cache/results/engines.txt'), `${report}\n`);
}
