/** What would leave is read, approved, and then taken elsewhere by a person: nothing can be copied before the yes. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchBrowser, picture, visit, type ViewportName, type Visit } from './support/browser.ts';
import { deskOn, importRoster } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each<ViewportName>(['phone', 'desktop'])('on a %s', (viewport) => {
  let product: Product;
  let visitor: Visit;

  beforeAll(async () => {
    product = await startProduct();
    visitor = await visit(browser, product.url, viewport);
    const { page } = visitor;
    await importRoster(page);
    await page.goto('/');
    const desk = deskOn(page);
    await desk.ask('A woman who plays 24 to 28 and speaks Marathi, in Mumbai, up to ₹40,000 a day.');
    await desk
      .person('Ojasvi Barde')
      .getByRole('button', { name: 'Shortlist Ojasvi Barde', exact: true })
      .click();
    await desk.ask('Send the shortlist to the director');
  });
  afterAll(async () => {
    await visitor?.close();
    await product?.close();
  });

  test('a person reads it, approves it, and copies exactly what they read', async () => {
    const { page } = visitor;
    const card = page.getByRole('region', { name: 'Shortlist to send' });
    await card.getByText('1. Ojasvi Barde').waitFor();
    expect(await card.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    expect(await card.getByRole('link').count()).toBe(0);
    await picture(page, `approval-${viewport}`);
    expect(await accessibilityFaults(page)).toEqual([]);

    const read = await card.getByText('1. Ojasvi Barde').textContent();
    await card.getByRole('button', { name: 'Approve' }).click();
    await card.getByRole('button', { name: 'Copy' }).waitFor();
    await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
    await card.getByRole('button', { name: 'Copy' }).click();
    await card.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toContain(read);
    const mail = await card.getByRole('link', { name: 'Open in mail' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('1. Ojasvi Barde');

    await page.reload();
    await card.getByRole('button', { name: 'Copy' }).waitFor();
    expect(await card.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });

  test('the decision log says who let it out, without its words', async () => {
    const { page } = visitor;
    await page.goto('/decisions');
    await page.getByText('Approved for sending by a person: Ojasvi Barde').waitFor();
  });
});
