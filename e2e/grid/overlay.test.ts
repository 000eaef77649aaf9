/** The grid over stories, as a reviewer turns it on: by the toolbar, by key, in the canvas and in docs. */
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveStorybook, type Storybook } from '../support/storybook.ts';

let browser: Browser;
let storybook: Storybook;
beforeAll(async () => {
  browser = await launchBrowser();
  storybook = await serveStorybook();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await storybook?.close();
});

let page: Page;
let preview: FrameLocator;
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  preview = page.frameLocator('#storybook-preview-iframe');
});
afterEach(() => page.close());

const tool = () => page.getByRole('button', { name: /8 px grid/ });
const overlay = () => preview.locator('#castmatch-grid');

test('in the canvas, by key: it says that all is on the grid, then what is pushed off', async () => {
  await page.goto(`${storybook.url}/?path=/story/components-actions-button--default`);
  await preview.getByRole('button', { name: 'Ask more' }).waitFor();
  await tool().focus();
  await page.keyboard.press('Alt+g');
  await overlay().waitFor();
  await vi.waitFor(async () => expect(await tool().textContent()).toBe('On grid'), 5_000);
  await preview.getByRole('button', { name: 'Ask more' }).evaluate((button) => {
    button.style.marginBlockStart = '3px';
  });
  await overlay().getByText('G2 top 3, should be 4 px').waitFor();
  await vi.waitFor(async () => expect(await tool().textContent()).toMatch(/^\d+ off$/), 5_000);
  await page.keyboard.press('Alt+g');
  await overlay().waitFor({ state: 'detached' });
  expect(await tool().getAttribute('aria-pressed')).toBe('false');
}, 60_000);

test('in docs, by the toolbar: it lies over each story of the page', async () => {
  await page.goto(`${storybook.url}/?path=/docs/components-actions-button--docs`);
  await preview.locator('.docs-story').first().waitFor();
  await tool().click();
  await overlay().waitFor();
  const stories = await preview.locator('.docs-story [id$="-inner"]').count();
  expect(stories).toBeGreaterThan(1);
  await vi.waitFor(async () => expect(await overlay().locator('> *').count()).toBe(stories), 5_000);
}, 60_000);
