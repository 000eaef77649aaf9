/**
 * `npm run tokens -- check`: every promise about the tokens, measured on the sources, with its figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkApi, largest } from '../checks/api.ts';
import { lightnessContrast } from '../checks/apca.ts';
import { checkContrast, checkCoverage, everyContrastContext, paint } from '../checks/contrast.ts';
import { checkDeclarations } from '../checks/declarations.ts';
import { checkGrid } from '../checks/grid.ts';
import { KEEP } from '../checks/keep.ts';
import { checkNames } from '../checks/names.ts';
import { PAIRS } from '../checks/pairs.ts';
import { presentApi, releasedApi, waitingChangesets } from '../checks/release.ts';
import { checkMixtures, checkSetPairs, checkUndefined, checkUnused } from '../checks/usage.ts';
import { builtStyles, sourceTexts } from '../checks/users.ts';
import { checkPalette } from '../palette/palette.ts';
import { build, TOKENS_ROOT } from '../pipeline/build.ts';
import { contextsOf, type Contexts } from '../pipeline/contexts.ts';
import { load } from '../pipeline/load.ts';
import { FaultsError, formatFault, isPublic, type Fault } from '../pipeline/model.ts';

const REPOSITORY = join(TOKENS_ROOT, '..');

/** Prints a line for each check and one for each fault; returns 1 if there is any. */
export async function runCheck(): Promise<number> {
  try {
    const { manifest } = await build();
    const { plan, faults: found } = load(TOKENS_ROOT);
    const contexts = contextsOf(plan);
    const faults: Fault[] = [...found];
    say('contrast', contrast(contexts, faults));
    say('grid', grid(contexts, faults));
    say('css', css(contexts, faults));
    checkPalette(TOKENS_ROOT, faults);
    say('usage', await usage(contexts, faults));
    const released = releasedApi();
    const changes = checkApi(released, presentApi(manifest), waitingChangesets(), faults);
    const step = largest(changes.map((change) => change.step));
    say('api', `${changes.length} changes since ${released.version}${step ? `, a ${step} step` : ''}`);
    return report([...contexts.faults(), ...faults]);
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    return report(error.faults);
  }
}

const say = (name: string, text: string): void => console.log(`${name.padEnd(9)} ${text}`);

function report(faults: readonly Fault[]): number {
  const lines = new Set(faults.map(formatFault));
  for (const line of lines) console.error(line);
  console.log(lines.size === 0 ? 'no fault' : `${lines.size} fault${lines.size === 1 ? '' : 's'}`);
  return lines.size === 0 ? 0 : 1;
}

function contrast(contexts: Contexts, faults: Fault[]): string {
  const before = faults.length;
  const all = everyContrastContext(contexts);
  const results = checkContrast(all, faults);
  const failing = faults.length - before;
  checkCoverage(contexts.at(), faults);
  const lowest = (minimum: number): string => {
    const [low] = results.filter((one) => one.minimum === minimum).sort((a, b) => a.ratio - b.ratio);
    return low
      ? `${low.ratio} of ${minimum} (${low.foreground} on ${low.background}${low.state ? ` in ${low.state}` : ''}, ${low.theme} ${low.contrast})`
      : '';
  };
  const words = all.flatMap(({ tokens }) =>
    PAIRS.filter(({ minimum }) => minimum >= 4.5).flatMap((pair) => {
      const painted = paint(pair, tokens, []);
      return painted ? [lightnessContrast(...painted)] : [];
    }),
  );
  const weak = words.filter((lc) => lc < 60).length;
  return [
    `${PAIRS.length} pairs x ${all.length} contexts = ${results.length} measured, ${failing} failing`,
    ...[3, 4.5, 7].map((minimum) => `lowest ${lowest(minimum)}`),
    `APCA, reported only: lowest Lc ${Math.min(...words).toFixed(1)} among words, ${weak} of ${words.length} under 60`,
  ].join(`\n${' '.repeat(10)}`);
}

function grid(contexts: Contexts, faults: Fault[]): string {
  const all = everyContrastContext(contexts);
  for (const { tokens } of all) checkGrid(tokens, faults);
  checkNames(contexts.at(), faults);
  const lengths = [...contexts.at().values()].filter(
    ({ type, path }) => type === 'dimension' && isPublic(path) && !/^(radius|border)\.|\.size$/.test(path),
  );
  return `${lengths.length} lengths x ${all.length} contexts on the grid`;
}

function css(contexts: Contexts, faults: Fault[]): string {
  const text = readFileSync(join(TOKENS_ROOT, 'dist/tokens.css'), 'utf8');
  const { emitted, needed, compared } = checkDeclarations(text, contexts, faults);
  return `${emitted} declarations emitted / ${needed} needed = ${(emitted / needed).toFixed(2)}; ${compared} values as resolved`;
}

async function usage(contexts: Contexts, faults: Fault[]): Promise<string> {
  const sheets = await builtStyles(REPOSITORY);
  const users = [...sheets, ...sourceTexts(REPOSITORY)];
  const tokens = contexts.at();
  const before = faults.length;
  checkUndefined(tokens, users, faults);
  const missing = faults.length - before;
  const used = checkUnused(tokens, users, faults);
  const mixed = checkMixtures(sheets, faults);
  const set = checkSetPairs(sheets, faults);
  return `${used.size} used, ${Object.keys(KEEP).length} kept with a reason, ${missing} undefined; ${set} pairs set together and ${mixed} mixtures, all declared`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runCheck();
