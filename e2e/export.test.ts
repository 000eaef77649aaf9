/** A shortlist leaves: as a workbook, a CSV file, a contact sheet, a grid of dates, and as text for a message. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Download } from 'playwright';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const PICKED = ['Ojasvi Barde', 'Tanaya Gholap'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(Object.keys(VIEWPORTS) as ViewportName[])('on a %s', (viewport) => {
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
    for (const name of PICKED)
      await desk
        .person(name)
        .getByRole('button', { name: `Shortlist ${name}`, exact: true })
        .click();
    if (viewport === 'phone') await page.getByRole('button', { name: 'Show side panel' }).click();
  });
  afterAll(async () => {
    await visitor?.close();
    await product?.close();
  });

  const open = async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Export' }).click();
    const menu = page.getByRole('menu', { name: 'Export the shortlist' });
    await menu.waitFor();
    return menu;
  };
  const saved = async (press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([visitor.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await pathOf(download)) };
  };
  const choose = (entry: string) =>
    saved(async () => (await open()).getByRole('menuitem', { name: entry }).click());

  test('the menu stands inside the screen and has no accessibility fault', async () => {
    const menu = await open();
    await picture(visitor.page, `export-menu-${viewport}`);
    const box = (await menu.boundingBox())!;
    const { width, height } = VIEWPORTS[viewport];
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
    await visitor.page.keyboard.press('Escape');
  });

  test('the shortlist is a workbook with the people in their order', async () => {
    const { name, bytes } = await choose('Shortlist (Excel)');
    expect(name).toMatch(/ - Shortlist - \d{4}-\d\d-\d\d\.xlsx$/);
    const [sheet] = await readWorkbook(bytes);
    const [header, ...rows] = sheet!.data;
    const column = (head: string) => rows.map((row) => row[header!.indexOf(head)]);
    expect(column('Stage Name')).toEqual(PICKED);
    expect(column('Height (cm)')).toEqual([158, 166]);
    await visitor.page.getByText(`Saved ${name}`).first().waitFor();
    await picture(visitor.page, `export-saved-${viewport}`);
  });

  test('by keyboard alone the shortlist is a CSV file', async () => {
    const { page } = visitor;
    const { bytes } = await saved(async () => {
      await page.getByRole('button', { name: 'Export' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('menu', { name: 'Export the shortlist' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    });
    const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['Stage Name'])).toEqual(PICKED);
    expect(rows[0]!['Languages']).toBe('Marathi (native); English (fluent)');
  });

  test('the contact sheet says whom to call, or that nobody is on file', async () => {
    const [sheet] = await readWorkbook((await choose('Contact sheet (Excel)')).bytes);
    expect(sheet!.data.slice(1).map((row) => [row[1], row.at(-1)])).toEqual(
      PICKED.map((name) => [name, 'Representation not on file']),
    );
  });

  test('the grid has the days that were asked for, in words', async () => {
    const { page } = visitor;
    await (await open()).getByRole('menuitem', { name: 'Availability grid (Excel)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Availability grid' });
    await dialog.waitFor();
    await picture(page, `export-days-${viewport}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // The panel behind is still there, on a phone too.
    await (await open()).getByRole('menuitem', { name: 'Availability grid (Excel)' }).click();
    const [from, to] = [dialog.getByRole('textbox').first(), dialog.getByRole('textbox').last()];
    await from.fill('08/12/2026');
    await to.fill('08/12/2027');
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByText('A grid holds 184 days. Choose a shorter time.').first().waitFor();
    await to.fill('10/12/2026');
    const { name, bytes } = await saved(() => dialog.getByRole('button', { name: 'Download' }).click());
    expect(name).toContain(' - Availability - ');
    const [grid, legend] = await readWorkbook(bytes);
    expect(grid!.data[0]!.slice(4)).toEqual(
      ['2026-12-08', '2026-12-09', '2026-12-10'].map((day) => new Date(`${day}T00:00:00Z`)),
    );
    expect(grid!.data.slice(1).map((row) => row.slice(4))).toEqual(
      PICKED.map(() => ['Free', 'Free', 'Free']),
    );
    expect(legend!.data.map(([word]) => word)).toContain('Free');
  });

  test('the text is a line for each person, ready to be pasted', async () => {
    const { page } = visitor;
    await (await open()).getByRole('menuitem', { name: 'Copy as text' }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).toContain('2. Tanaya Gholap');
    const [head, ...lines] = (await read()).split(/\r?\n/);
    expect(head).toMatch(/^Shortlist: /);
    expect(lines).toEqual([
      '1. Ojasvi Barde: plays 22–27, 158 cm, Marathi, English; no dates taken',
      '2. Tanaya Gholap: plays 24–30, 166 cm, Hindi, Marathi; no dates taken',
    ]);
  });

  test('one person is a line of their own', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'More for Tanaya Gholap' }).click();
    await page.getByRole('menuitem', { name: 'Copy Tanaya Gholap' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('Tanaya Gholap: plays 24–30, 166 cm, Hindi, Marathi; no dates taken');
  });

  test('where the browser lets no page copy, the text stands ready to be copied by hand', async () => {
    const { page } = visitor;
    // As over plain http on a local network, in a browser that has dropped the old command.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => false;
    });
    await (await open()).getByRole('menuitem', { name: 'Copy as text' }).click();
    const text = page.getByRole('dialog', { name: 'Copy this text' }).getByRole('textbox');
    await expect.poll(() => text.inputValue()).toContain('1. Ojasvi Barde: plays 22–27');
    expect(
      await text.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart),
    ).toBe((await text.inputValue()).length);
    await picture(page, `export-by-hand-${viewport}`);
    await page.keyboard.press('Escape');
  });

  test('a file that cannot be had says why, where it was asked for', async () => {
    const { page } = visitor;
    await page.route('**/exports/**', (route) => route.abort());
    await (await open()).getByRole('menuitem', { name: 'Shortlist (Excel)' }).click();
    await page.getByRole('alert').filter({ hasText: 'no connection to CastMatch' }).waitFor();
    await picture(page, `export-failed-${viewport}`);
    await page.unroute('**/exports/**');
    await choose('Shortlist (CSV)');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('the whole roster can be taken along from More', async () => {
    const { page } = visitor;
    await page.goto('/more');
    const link = page.getByRole('link', { name: 'Download the roster (CSV)' });
    const { name, bytes } = await saved(() => link.click());
    expect(name).toMatch(/^CastMatch roster - \d{4}-\d\d-\d\d\.csv$/);
    const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['Talent ID']).toSorted()).toEqual(
      Array.from({ length: 8 }, (_, index) => `E2E-0${index + 1}`),
    );
  });

  test('no page raised an error but for the connection that was cut', () => {
    expect(visitor.faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
  });
});

async function pathOf(download: Download): Promise<string> {
  const failure = await download.failure();
  if (failure !== null) throw new Error(`${download.suggestedFilename()} was not saved: ${failure}`);
  return download.path();
}
