/** Every story of the static Storybook against the grid, in each of the situations of a plan. */
import type { Browser, Page } from 'playwright';
import type { Account, Finding, MutationRun } from '../../components/test/grid/index.ts';
import { gridScript, openCanvas, show, type Storybook } from '../support/storybook.ts';

/** How stories are looked at. Heights and widths of windows in CSS px. */
export interface Plan {
  readonly widths: readonly number[];
  readonly densities: readonly string[];
  readonly pixelRatios: readonly number[];
}

const HEIGHT = 800;

/** A phone and a desktop: what `npm test` has time for. */
export const SHORT: Plan = { widths: [360, 1280], densities: ['comfortable'], pixelRatios: [1] };

/** Rounding to device pixels hides some faults at 2 and others at 1, so both are looked at. */
export const FULL: Plan = {
  widths: [360, 768, 1280, 1600],
  densities: ['comfortable', 'compact', 'touch'],
  pixelRatios: [1, 2],
};

/** What one story came to, over all situations. */
export interface StoryResult {
  readonly id: string;
  readonly accounts: readonly Account[];
  /** Findings with the situation they were made in, and what kept the story from being shown. */
  readonly faults: readonly string[];
}

/** Pages side by side: one a core. */
const PAGES = 2;

/**
 * Shows every story once for each pixel ratio, and measures it at each width and density.
 * @param sentenceOf says a finding as text
 */
export async function measureStories(
  browser: Browser,
  storybook: Storybook,
  plan: Plan,
  sentenceOf: (finding: Finding) => string,
): Promise<StoryResult[]> {
  const script = await gridScript();
  const byStory = new Map<string, { accounts: Account[]; faults: string[] }>(
    storybook.stories.map((id) => [id, { accounts: [], faults: [] }]),
  );
  for (const ratio of plan.pixelRatios) {
    const waiting = [...storybook.stories];
    await Promise.all(
      Array.from({ length: PAGES }, async () => {
        const page = await openCanvas(browser, storybook, script, { deviceScaleFactor: ratio });
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
          const result = byStory.get(id);
          const said = await show(page, id);
          if (said !== undefined) result?.faults.push(`could not be shown: ${said}`);
          for (const width of plan.widths) {
            for (const density of plan.densities) {
              const account = await measureAt(page, width, density);
              const where = `${width} px, ${density}, ${ratio}x`;
              result?.accounts.push(account);
              result?.faults.push(...account.findings.map((found) => `${where}: ${sentenceOf(found)}`));
            }
          }
        }
        await page.context().close();
      }),
    );
  }
  return [...byStory].map(([id, { accounts, faults }]) => ({ id, accounts, faults }));
}

async function measureAt(page: Page, width: number, density: string): Promise<Account> {
  await page.setViewportSize({ width, height: HEIGHT });
  return page.evaluate(async (asked) => {
    document.documentElement.dataset['density'] = asked;
    await castmatchGrid.settled();
    const root = document.querySelector('#storybook-root');
    if (!root)
      throw new Error('Storybook shows no #storybook-root. Build it again: npm run build:storybook.');
    return castmatchGrid.accountOf(castmatchGrid.measureGrid(root), root);
  }, density);
}

/**
 * Pushes boxes of some stories off the grid at random, to see whether that would be noticed.
 * @param changes how many are tried in each story
 */
export async function mutateStories(
  browser: Browser,
  storybook: Storybook,
  stories: readonly string[],
  changes: number,
): Promise<MutationRun> {
  const page = await openCanvas(browser, storybook, await gridScript());
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  const runs: MutationRun[] = [];
  for (const [seed, id] of stories.entries()) {
    const said = await show(page, id);
    if (said !== undefined) throw new Error(`The story ${id} could not be shown: ${said}`);
    const run = await page.evaluate(
      async (asked) => {
        await castmatchGrid.settled();
        const root = document.querySelector<HTMLElement>('#storybook-root');
        if (!root) throw new Error('Storybook shows no #storybook-root.');
        return castmatchGrid.mutateGrid(root, asked.seed, asked.changes);
      },
      { seed: seed + 1, changes },
    );
    runs.push({ ...run, survivors: run.survivors.map((survivor) => `${id}: ${survivor}`) });
  }
  await page.context().close();
  const total = (of: (run: MutationRun) => number) => runs.reduce((sum, run) => sum + of(run), 0);
  return {
    tried: total(({ tried }) => tried),
    moved: total(({ moved }) => moved),
    killed: total(({ killed }) => killed),
    survivors: runs.flatMap(({ survivors }) => survivors),
  };
}
