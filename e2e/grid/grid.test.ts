/** The whole review house on the 8 px grid, and proof that a box pushed off it would be found. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
// From the file itself: the rest of the measuring code knows nothing but a browser.
import { exemptionsOf, sentenceOf, sumOf } from '../../components/test/grid/report.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveStorybook, type Storybook } from '../support/storybook.ts';
import { FULL, measureStories, mutateStories, SHORT, type StoryResult } from './run.ts';
import { keepLine, lineOf, writePage } from './write.ts';

const full = process.env['CASTMATCH_GRID'] === 'full';
const plan = full ? FULL : SHORT;

/** Pages and components of every kind; the mutations are spread over them evenly. */
const MUTATED = [
  'screens-ask--default',
  'screens-ask--compared',
  'screens-talent--default',
  'screens-talentprofile--default',
  'screens-import--preview',
  'components-layout-appshell--default',
  'components-forms-textfield--states',
  'components-actions-button--states',
  'foundations-space--default',
  'foundations-type--default',
];
const CHANGES_EACH = 70;
const KILL_RATE = 0.98;

let browser: Browser;
let results: StoryResult[];
const storybook: Storybook = await serveStorybook();
const started = performance.now();

beforeAll(async () => {
  browser = await launchBrowser();
  results = await measureStories(browser, storybook, plan, sentenceOf);
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await storybook.close();
});

test.each(storybook.stories)('%s stands on the grid', (story) => {
  const result = results.find(({ id }) => id === story);
  expect(result?.accounts).toHaveLength(plan.widths.length * plan.densities.length * plan.pixelRatios.length);
  // The root and something in it: a page that shows nothing would be on any grid.
  expect(Math.min(...(result?.accounts ?? []).map(({ boxes }) => boxes))).toBeGreaterThan(1);
  expect(result?.faults).toEqual([]);
});

test('at most one box in a hundred is left out, each with a reason', () => {
  expect(exemptionsOf(sumOf(results.flatMap(({ accounts }) => accounts))).faults).toEqual([]);
});

test('of changes by half a pixel to three that move a box, 98 in 100 are found', async () => {
  const mutations = await mutateStories(browser, storybook, MUTATED, CHANGES_EACH);
  const account = sumOf(results.flatMap(({ accounts }) => accounts));
  const summary = {
    plan,
    stories: results.length,
    account,
    exempt: exemptionsOf(account).boxes,
    mutations,
    seconds: (performance.now() - started) / 1000,
  };
  process.stdout.write(`${lineOf(summary)}\n`);
  keepLine(summary);
  if (full) writePage(summary);
  expect(mutations.moved).toBeGreaterThanOrEqual(330);
  expect(mutations.killed / mutations.moved, mutations.survivors.join('\n')).toBeGreaterThanOrEqual(
    KILL_RATE,
  );
}, 300_000);
