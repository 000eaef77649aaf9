/** Every story in light, dark and more contrast, to both sides, as narrow as 320 px, in forced colours, by touch. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveStorybook, type Storybook } from '../support/storybook.ts';
import { KNOWN_FAULTS } from './ledger.ts';
import { checkStories, type Fault } from './run.ts';

const full = process.env['CASTMATCH_A11Y'] === 'full';

let browser: Browser;
let faults: Fault[];
const storybook: Storybook = await serveStorybook();

beforeAll(async () => {
  browser = await launchBrowser();
  faults = await checkStories(browser, storybook, full);
}, 3_600_000);
afterAll(async () => {
  await browser?.close();
  await storybook.close();
});

const isKnown = ({ story, check }: Fault) =>
  KNOWN_FAULTS.some((known) => known.story === story && known.check === check);

test.each(storybook.stories)('%s has no accessibility fault', (story) => {
  const own = faults.filter((fault) => fault.story === story && !isKnown(fault));
  expect(own.map(({ check, said }) => `${check}: ${said}`)).toEqual([]);
});

test('every known fault is still there, or is struck off the ledger', () => {
  const gone = KNOWN_FAULTS.filter(
    ({ story, check }) => !faults.some((fault) => fault.story === story && fault.check === check),
  );
  expect(gone).toEqual([]);
});
