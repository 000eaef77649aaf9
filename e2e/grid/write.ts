/** What a run over the grid came to, for people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Account, MutationRun } from '../../components/test/grid/index.ts';
import type { Plan } from './run.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface Summary {
  readonly plan: Plan;
  readonly stories: number;
  readonly account: Account;
  readonly exempt: number;
  readonly mutations: MutationRun;
  readonly seconds: number;
}

const count = (value: number): string => value.toLocaleString('en-GB');
const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;

/** The line that `npm test` prints under the step. */
export function lineOf({ stories, account, exempt, mutations }: Summary): string {
  const { killed, moved } = mutations;
  return [
    `${stories} stories`,
    `${count(account.assertions)} assertions`,
    `${account.findings.length} offenders`,
    `${exempt} of ${count(account.boxes)} boxes exempt`,
    `${killed} of ${moved} mutations found (${share(killed, moved)})`,
  ].join(', ');
}

/** Leaves the line where the runner of the tests looks for it. */
export function keepLine(summary: Summary): void {
  mkdirSync(root('.cache/results'), { recursive: true });
  writeFileSync(root('.cache/results/grid.txt'), `${lineOf(summary)}\n`);
}

/** Writes `docs/results/grid-<day>.md`. */
export function writePage(summary: Summary): void {
  const { plan, stories, account, exempt, mutations, seconds } = summary;
  const day = new Date().toISOString().slice(0, 10);
  const reasons = Object.entries(account.exempt).map(([reason, boxes]) => `| ${reason} | ${count(boxes)} |`);
  const page = `# Rendered grid, ${day}

Printed by \`npm run test:full\` on ${process.platform}-${process.arch}, ${cpus().length} cores. The rules are in \`components/test/grid/rules.ts\`.

| | |
| --- | ---: |
| stories | ${stories} |
| windows, px wide | ${plan.widths.join(', ')} |
| densities | ${plan.densities.join(', ')} |
| device pixel ratios | ${plan.pixelRatios.join(', ')} |
| boxes | ${count(account.boxes)} |
| assertions | ${count(account.assertions)} |
| offenders | ${account.findings.length} |
| on the grid | ${share(account.assertions - account.findings.length, account.assertions)} |
| boxes exempt, with a reason | ${exempt} |
| random changes tried | ${mutations.tried} |
| of those moved a box | ${mutations.moved} |
| of those found | ${mutations.killed} (${share(mutations.killed, mutations.moved)}) |
| seconds | ${seconds.toFixed(0)} |
${reasons.length > 0 ? `\n| exempt because | boxes |\n| --- | ---: |\n${reasons.join('\n')}\n` : ''}`;
  mkdirSync(root('docs/results'), { recursive: true });
  writeFileSync(root(`docs/results/grid-${day}.md`), page);
}
