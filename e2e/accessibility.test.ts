/** Every page, with something on it, in both schemes and at both widths: axe finds nothing. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import {
  launchBrowser,
  picture,
  VIEWPORTS,
  visit,
  type Scheme,
  type ViewportName,
  type Visit,
} from './support/browser.ts';
import { deskOn, importRoster } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

let browser: Browser;
let product: Product;
/** The address of a conversation with an answer in it. */
let conversation: string;
beforeAll(async () => {
  browser = await launchBrowser();
  product = await startProduct();
  const first = await visit(browser, product.url, 'desktop');
  await importRoster(first.page);
  await first.page.goto('/');
  await deskOn(first.page).ask(
    'A woman who plays 24 to 28 and speaks Marathi, in Mumbai, up to ₹40,000 a day.',
  );
  conversation = first.page.url();
  await first.close();
});
afterAll(async () => {
  await product?.close();
  await browser?.close();
});

/** How a visitor comes to each page, until it shows what it is for. */
const PAGES: Record<string, (page: Page) => Promise<void>> = {
  ask: async (page) => {
    await page.goto('/');
    await page.getByRole('list', { name: 'Examples to start from' }).waitFor();
  },
  answer: async (page) => {
    await page.goto(conversation);
    await deskOn(page).results.first().waitFor();
  },
  why: async (page) => {
    await page.goto(conversation);
    await page.getByRole('button', { name: 'Why, with sources' }).first().click();
    await page.getByRole('dialog').getByRole('heading', { name: 'All facts' }).waitFor();
  },
  talent: async (page) => {
    await page.goto('/talent');
    await page.getByRole('status').filter({ hasText: '8 people' }).waitFor();
  },
  profile: async (page) => {
    await page.goto('/talent');
    await page.getByRole('link', { name: /Revati Sontakke/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Revati Sontakke' }).waitFor();
  },
  chats: async (page) => {
    await page.goto('/chats');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
  },
  import: async (page) => {
    await page.goto('/import');
    await page.getByLabel('CSV file').waitFor();
  },
  more: async (page) => {
    await page.goto('/more');
    await page.getByRole('radio', { name: 'मराठी' }).waitFor();
  },
  missing: async (page) => {
    await page.goto('/no-such-page');
    await page.getByRole('main').getByText('There is no such page.').waitFor();
  },
};

const WIDTHS = Object.keys(VIEWPORTS) as ViewportName[];
const SCHEMES: Scheme[] = ['light', 'dark'];
const COMBINATIONS = WIDTHS.flatMap((viewport) => SCHEMES.map((scheme) => ({ viewport, scheme })));

describe.each(COMBINATIONS)('$viewport, $scheme', ({ viewport, scheme }) => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit(browser, product.url, viewport, scheme);
  });
  afterAll(() => visitor?.close());

  test.each(Object.entries(PAGES))('%s has no accessibility fault', async (name, open) => {
    await open(visitor.page);
    await picture(visitor.page, `page-${name}-${viewport}-${scheme}`);
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
  });
});
