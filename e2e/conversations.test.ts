/** Whole conversations: versions, search, archive, deletion, temporary ones, files. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import {
  launchBrowser,
  picture,
  VIEWPORTS,
  visit,
  type ViewportName,
  type Visit,
} from './support/browser.ts';
import { deskOn, importRoster } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

const SISTER = 'Elder sister, a woman who plays 24 to 28 and speaks Marathi, in Mumbai.';
const FATHER = 'Father, a man who plays 50 to 60.';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  product = await startProduct();
  return () => product.close();
});
afterAll(() => browser?.close());

const titlesIn = async () => {
  const { chats } = (await (await fetch(`${product.url}/api/chats`)).json()) as {
    chats: { title: string }[];
  };
  return chats.map(({ title }) => title);
};
const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
/** Opens the menu of the first conversation and takes an entry. */
const take = async (page: Page, entry: string) => {
  await rows(page)
    .first()
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: entry }).click();
};

describe.each(Object.keys(VIEWPORTS) as ViewportName[])('on a %s', (viewport) => {
  const on = async (work: (visitor: Visit) => Promise<void>) => {
    const visitor = await visit(browser, product.url, viewport);
    await importRoster(visitor.page);
    await visitor.page.goto('/');
    await work(visitor);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  };

  test('an edited question and an answer made again keep what was there, after a reload too', () =>
    on(async ({ page }) => {
      const desk = deskOn(page);
      await desk.ask(SISTER);
      await page.getByRole('button', { name: 'Edit message' }).click();
      const editor = page.getByRole('textbox', { name: 'Ask in other words' });
      await editor.fill(FATHER);
      await page.getByRole('button', { name: 'Ask again' }).click();
      await desk.questions.filter({ hasText: FATHER }).waitFor();
      await desk.untilAnswered();
      const picker = page.getByRole('group', { name: 'Versions of this message' });
      await picker.getByText('2 of 2').waitFor();
      await picture(page, `versions-${viewport}`);
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.getByRole('button', { name: 'Answer again' }).click();
      await expect.poll(() => picker.count()).toBe(2);
      await page.reload();
      await picker.first().getByRole('button', { name: 'Previous version' }).click();
      await desk.questions.filter({ hasText: SISTER }).waitFor();
      await page.getByRole('status').filter({ hasText: 'Version 1 of 2 is shown' }).waitFor();
      expect(await desk.questions.filter({ hasText: FATHER }).count()).toBe(0);
      await page.reload();
      await desk.questions.filter({ hasText: SISTER }).waitFor();
      await picker.getByText('1 of 2').waitFor();
    }));

  test('a search leads to the message that has the words', () =>
    on(async ({ page }) => {
      const desk = deskOn(page);
      await desk.ask(SISTER);
      await desk.ask('Only those who ride a motorbike.');
      await page.goto('/chats');
      await page.getByRole('searchbox', { name: 'Search your chats' }).fill('motorb');
      const hit = rows(page).filter({ hasText: 'Only those who ride' }).first();
      await hit.waitFor();
      expect(await hit.locator('mark').allInnerTexts()).toContain('motorbike');
      await picture(page, `search-${viewport}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await hit.getByRole('link').click();
      const message = desk.questions.filter({ hasText: 'Only those who ride' });
      await message.waitFor();
      await expect.poll(() => message.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect
        .poll(() => message.evaluate((element) => element.getBoundingClientRect().top))
        .toBeLessThan(200);
    }));

  test('one is renamed, archived, taken back, saved as files, and deleted after a question that says what goes', () =>
    on(async ({ page }) => {
      await deskOn(page).ask(SISTER);
      await page.goto('/chats');
      await take(page, 'Rename');
      await page.getByRole('textbox', { name: 'Title' }).fill('Tai, the elder');
      await page.keyboard.press('Enter');
      await expect.poll(titlesIn).toEqual(['Tai, the elder']);

      await take(page, 'Archive');
      await page.getByText('“Tai, the elder” is in the archive.').waitFor();
      await expect.poll(titlesIn).toEqual([]);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(titlesIn).toEqual(['Tai, the elder']);
      await take(page, 'Archive');
      await expect.poll(titlesIn).toEqual([]);
      await page.getByText('Archive', { exact: true }).last().click();
      await picture(page, `archive-${viewport}`);
      await take(page, 'Take out of the archive');
      await expect.poll(titlesIn).toEqual(['Tai, the elder']);
      await page.getByText('Current', { exact: true }).click();

      for (const [entry, extension] of [
        ['Save as Markdown', 'md'],
        ['Save as JSON', 'json'],
      ] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), take(page, entry)]);
        expect(download.suggestedFilename()).toMatch(
          new RegExp(`^Tai, the elder - Conversation - \\d{4}-\\d\\d-\\d\\d\\.${extension}$`),
        );
        const text = await readFile(await download.path(), 'utf8');
        expect(text).toContain('Ojasvi Barde');
      }

      await take(page, 'Delete');
      const question = page.getByRole('dialog', { name: 'Delete this chat?' });
      await question.getByText('its messages in all versions').waitFor();
      await picture(page, `delete-${viewport}`);
      await question.getByRole('button', { name: 'Delete', exact: true }).click();
      await expect.poll(titlesIn).toEqual([]);
    }));

  test('a temporary one is marked, is in no list and no search, and is gone when it is left', () =>
    on(async ({ page }) => {
      const desk = deskOn(page);
      await page.getByText('Temporary: keep nothing of this chat').click();
      await desk.ask(SISTER);
      await page.getByText('Temporary chat', { exact: true }).first().waitFor();
      await picture(page, `temporary-${viewport}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      const { pathname } = new URL(page.url());
      const status = async () => (await fetch(`${product.url}/api/chats${pathname.slice(2)}`)).status;
      expect([await titlesIn(), await status()]).toEqual([[], 200]);
      expect(await page.evaluate((words) => JSON.stringify(localStorage).includes(words), 'Elder')).toBe(
        false,
      );
      await page.goto('/chats');
      await expect.poll(status).toBe(404);
    }));
});

test('versions, search and the archive are worked by keys alone', async () => {
  const visitor = await visit(browser, product.url, 'desktop');
  const { page } = visitor;
  const desk = deskOn(page);
  await importRoster(page);
  await page.goto('/');
  await desk.ask(SISTER);
  await page.getByRole('button', { name: 'Edit message' }).press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit message' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(FATHER);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await desk.questions.filter({ hasText: FATHER }).waitFor();
  await desk.untilAnswered();
  const previous = page.getByRole('button', { name: 'Previous version' });
  await previous.press('Enter');
  await desk.questions.filter({ hasText: SISTER }).waitFor();
  // Focus stays on the control, so that the next press goes on.
  await expect.poll(() => previous.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await desk.questions.filter({ hasText: FATHER }).waitFor();

  await page.goto('/chats');
  await page.getByRole('searchbox', { name: 'Search your chats' }).focus();
  await page.keyboard.type('father');
  await page.getByRole('status').filter({ hasText: 'result' }).waitFor();
  await rows(page).filter({ hasText: FATHER }).first().getByRole('link').press('Enter');
  await desk.questions.filter({ hasText: FATHER }).waitFor();

  await page.goto('/chats');
  await rows(page)
    .first()
    .getByRole('button', { name: /^More for/ })
    .press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(titlesIn).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(titlesIn).toHaveLength(1);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});
