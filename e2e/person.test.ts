/** One person: a photo is set and shown, consent is recorded and withdrawn, and the person is erased. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jpeg } from '../server/src/test/pictures.ts';
import { accessibilityFaults } from './support/axe.ts';
import {
  launchBrowser,
  picture,
  VIEWPORTS,
  visit,
  type ViewportName,
  type Visit,
} from './support/browser.ts';
import { importRoster } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

const NAME = 'Revati Sontakke';
let browser: Browser;
let folder: string;
let product: Product;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'castmatch-e2e-photos-'));
  writeFileSync(path.join(folder, 'revati.jpg'), await jpeg());
  writeFileSync(path.join(folder, 'drawing.jpg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
beforeEach(async () => {
  product = await startProduct();
  return () => product.close();
});
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const openPerson = async (page: Page) => {
  await page.goto('/talent');
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('heading', { level: 3, name: 'Headshot' }).waitFor();
};
const choose = (page: Page, file: string) =>
  page.getByLabel('Photo', { exact: true }).setInputFiles(path.join(folder, file));
const headshot = (page: Page) => page.getByRole('img', { name: `Headshot of ${NAME}` });
const shown = async (page: Page) => {
  await headshot(page).waitFor();
  await headshot(page).scrollIntoViewIfNeeded();
  return headshot(page).evaluate(
    async (image: HTMLImageElement) => (await image.decode(), new URL(image.currentSrc).pathname),
  );
};

describe.each(Object.keys(VIEWPORTS) as ViewportName[])('at %s', (viewport) => {
  const on = async (work: (visitor: Visit) => Promise<void>) => {
    const visitor = await visit(browser, product.url, viewport);
    await importRoster(visitor.page);
    await openPerson(visitor.page);
    await work(visitor);
    await visitor.close();
  };

  test('a photo is set, shown in the profile and in the list, and a false one is refused in words', () =>
    on(async ({ page, faults }) => {
      await choose(page, 'revati.jpg');
      expect(await shown(page)).toMatch(/^\/api\/media\/[0-9a-f]{64}\/(320|960)\.webp$/);
      await picture(page, `person-${viewport}`);
      expect(await accessibilityFaults(page)).toEqual([]);

      await choose(page, 'drawing.jpg');
      await page.getByText('This is an SVG drawing').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await shown(page);
      await page.goto('/talent');
      const row = page.getByRole('listitem').filter({ hasText: NAME });
      expect(await row.locator('image').getAttribute('href')).toMatch(/\/96\.webp$/);
      // The one request that was to be refused.
      expect(faults.filter((fault) => !fault.includes('415'))).toEqual([]);
    }));

  test('consent is recorded by keys alone; withdrawn, the photo is gone', () =>
    on(async ({ page, faults }) => {
      await choose(page, 'revati.jpg');
      const address = await shown(page);
      await page.getByRole('button', { name: 'Record consent: Photo' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Record consent: Photo' });
      await dialog.getByRole('button', { name: 'Record', exact: true }).press('Enter');
      await dialog.getByText('Say which notice they were shown.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByLabel('Version of the notice').fill('2026-11');
      await page.keyboard.press('Enter');
      await page.getByText('Consent to the photo is on file.').waitFor();

      await page.getByRole('button', { name: 'Withdraw consent: Photo' }).press('Enter');
      await page.getByText('The photo is not served any more').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).press('Enter');
      await page.getByText('Not shown: consent was withdrawn.').waitFor();
      expect(await headshot(page).count()).toBe(0);
      expect(await page.evaluate(async (at) => (await fetch(at)).status, address)).toBe(404);

      await page.getByRole('button', { name: 'Record consent: Matching by the assistant' }).click();
      const matching = page.getByRole('dialog', { name: 'Record consent: Matching by the assistant' });
      await matching.getByLabel('What they said').selectOption('They do not agree');
      await matching.getByText('The person is in no recommendation.').waitFor();
      await matching.getByRole('button', { name: 'Record', exact: true }).click();
      await page.getByText('Out of recommendations', { exact: true }).waitFor();
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    }));

  test('a person is erased, after a question that says what goes', () =>
    on(async ({ page, faults }) => {
      await choose(page, 'revati.jpg');
      await shown(page);
      const { pathname } = new URL(page.url());
      await page.getByRole('button', { name: 'Erase this person' }).click();
      const question = page.getByRole('alertdialog', { name: `Erase ${NAME}?` });
      await question.getByText('Gone for good: all facts, photos').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await question.getByRole('button', { name: 'Keep them' }).click();
      await page.getByRole('button', { name: 'Erase this person' }).click();
      await question.getByRole('button', { name: 'Erase for good' }).click();
      await page.waitForURL('**/talent');
      await page.getByRole('status').filter({ hasText: '7 people' }).waitFor();
      expect(await page.getByText(NAME).count()).toBe(0);
      expect(faults).toEqual([]);
      await page.goto(pathname);
      await page.getByText('This person is not on your roster.').waitFor();
    }));
});
