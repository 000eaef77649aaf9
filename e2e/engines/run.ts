import type { BoundCheck, Step } from './check.ts';
import type { Driver } from './drivers/driver.ts';
import { pageOf, type Page } from './page.ts';

/** One engine's answers: by check, what was seen instead of the promise; undefined where it was kept. */
export interface EngineResult {
  readonly engine: string;
  readonly faults: ReadonlyMap<BoundCheck, string | undefined>;
}

/** A check that takes longer than this has hung its engine. */
const CHECK_LIMIT_MS = 60_000;

/** Runs every check in one engine, and starts the engine anew after a check that it did not answer. */
export async function runChecks(
  startEngine: () => Promise<Driver>,
  checks: readonly BoundCheck[],
  storybook: string,
  script: string,
): Promise<EngineResult> {
  let driver = await startEngine();
  let page = pageOf(driver, storybook, script);
  const faults = new Map<BoundCheck, string | undefined>();
  let last: string | undefined;
  try {
    for (const check of checks) {
      if (check.component !== last) page.leave();
      last = check.component;
      const fault = await withLimit(faultOf(page, check));
      faults.set(check, fault);
      if (fault !== undefined) page.leave();
      if (fault !== HUNG) continue;
      await driver.close();
      driver = await startEngine();
      page = pageOf(driver, storybook, script);
    }
  } finally {
    await driver.close();
  }
  return { engine: driver.engine, faults };
}

const HUNG = `the engine did not answer within ${CHECK_LIMIT_MS / 1000} s`;

async function withLimit(outcome: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(HUNG), CHECK_LIMIT_MS);
  });
  const first = await Promise.race([outcome, limit]);
  clearTimeout(timer);
  return first;
}

async function faultOf(page: Page, { storyId, steps }: BoundCheck): Promise<string | undefined> {
  try {
    await page.open(storyId);
    const fault = await faultOfSteps(page, steps);
    if (fault !== undefined) return fault;
    const [first] = await page.evaluate('faultsSoFar');
    return first;
  } catch (error) {
    return (error as Error).message;
  }
}

async function faultOfSteps(page: Page, steps: readonly Step[]): Promise<string | undefined> {
  for (const [at, step] of steps.entries()) {
    const fault = await take(page, step).catch((error: Error) => error.message);
    if (fault !== undefined) return `step ${at + 1}, ${JSON.stringify(step)}: ${fault}`;
  }
  return undefined;
}

/** Does one step. Fulfilled with what was seen instead of an expectation. */
async function take(page: Page, step: Step): Promise<string | undefined> {
  if ('expect' in step) return page.evaluate('until', step.expect);
  if ('when' in step) {
    return (await page.evaluate('holds', step.when)) ? faultOfSteps(page, step.steps) : undefined;
  }
  if ('press' in step) {
    for (let left = step.times ?? 1; left > 0; left -= 1) await page.press(step.press);
  } else if ('type' in step) await page.type(step.type);
  else if ('typeStartOf' in step) await page.type(await page.evaluate('startOf', step.typeStartOf));
  else if ('click' in step) await page.click(step.click);
  else if ('clickLabelOf' in step) await page.clickLabelOf(step.clickLabelOf);
  else if ('clickAt' in step) await page.clickAt(step.clickAt);
  else if ('hover' in step) await page.hover(step.hover);
  else if ('focus' in step) await page.evaluate('focusOn', step.focus);
  else await page.evaluate('note', step.note);
  return undefined;
}
