/**
 * Builds `tokens/dist` from `tokens/src`: load, resolve, check, emit.
 *
 * Run as a program it exits 1 and leaves the last good build where it is when anything is wrong.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContrast, checkCoverage, contrastContexts } from '../checks/contrast.ts';
import { checkGrid } from '../checks/grid.ts';
import { checkNames } from '../checks/names.ts';
import { compose } from './compose.ts';
import { contextsOf, singleInputs } from './contexts.ts';
import { emit } from './emit.ts';
import { figmaSets } from './figma-sets.ts';
import { makeManifest, type Manifest } from './formats/manifest.ts';
import { load, type Plan, withPlace } from './load.ts';
import { FaultsError, formatFault, type Fault } from './model.ts';

/** The package's own folder. */
export const TOKENS_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface Built {
  readonly manifest: Manifest;
  /** Files whose content changed. */
  readonly changed: readonly string[];
}

/**
 * @param root folder that holds `castmatch.resolver.json` and `src/`
 * @param out where the files go
 * @throws FaultsError with everything that is wrong; `out` is untouched then
 */
export async function build(
  root: string = TOKENS_ROOT,
  out: string = join(TOKENS_ROOT, 'dist'),
): Promise<Built> {
  const { plan, faults: found } = load(root);
  const faults: Fault[] = [...found];
  refuse(faults, plan);
  const contexts = contextsOf(plan);
  for (const input of singleInputs(plan)) checkGrid(contexts.at(input), faults);
  checkNames(contexts.at(), faults);
  refuse([...contexts.faults(), ...faults], plan);
  const composition = compose(contexts, faults);
  const contrast = checkContrast(contrastContexts(contexts), faults);
  checkCoverage(contexts.at(), faults);
  refuse([...contexts.faults(), ...faults], plan);

  const manifest = makeManifest(plan, composition, contrast);
  mkdirSync(out, { recursive: true });
  // Beside `out`, so that each rename stays on one disk and is atomic: readers see an old or a new file, never half of one.
  const draft = mkdtempSync(join(out, '..', '.tmp-tokens-'));
  try {
    await emit({ composition, manifest, figma: figmaSets(contexts) }, `${draft}/`);
    return { manifest, changed: publish(draft, out) };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function refuse(faults: readonly Fault[], plan: Plan): void {
  if (faults.length === 0) return;
  // The same slip shows in many contexts; it is one slip.
  const once = new Map(faults.map((one) => withPlace(one, plan)).map((fault) => [formatFault(fault), fault]));
  throw new FaultsError([...once.values()]);
}

/** Moves drafts whose content is new; an unchanged file keeps its date, so watchers stay quiet. */
function publish(draft: string, out: string): string[] {
  const files = readdirSync(draft);
  const changed = files.filter((file) => {
    const target = join(out, file);
    return !existsSync(target) || !readFileSync(target).equals(readFileSync(join(draft, file)));
  });
  for (const file of changed) renameSync(join(draft, file), join(out, file));
  for (const stale of readdirSync(out).filter((file) => !files.includes(file)))
    rmSync(join(out, stale), { recursive: true });
  return changed;
}

/** Builds and reports in one line; returns the exit code. */
export async function runBuild(root?: string, out?: string): Promise<number> {
  const start = performance.now();
  try {
    const { manifest, changed } = await build(root, out);
    const time = Math.round(performance.now() - start);
    console.log(
      `${manifest.tokens.length} tokens, ${manifest.contrast.length} contrasts checked, ${changed.length} files changed, ${time} ms`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    console.error(
      `${error.message}\n${error.faults.length} fault${error.faults.length === 1 ? '' : 's'}; the last good build is untouched.`,
    );
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runBuild();
