/** What the law asks for, as a person meets it: a draft with trait words, a refusal with its way on, the log and the report. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  launchBrowser,
  picture,
  visit,
  VIEWPORTS,
  type ViewportName,
  type Visit,
} from './support/browser.ts';
import { deskOn, type Desk } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(Object.keys(VIEWPORTS) as ViewportName[])('on a %s', (viewport) => {
  let product: Product;
  let visitor: Visit;
  let desk: Desk;

  beforeAll(async () => {
    product = await startProduct({ args: [] });
    visitor = await visit(browser, product.url, viewport);
    desk = deskOn(visitor.page);
  });
  afterAll(async () => {
    await visitor?.close();
    await product?.close();
  });

  test('a draft that asks for a trait is told before it is sent, with words of the story instead', async () => {
    const { page } = visitor;
    await page.goto('/');
    await desk.composer.fill('Friend, woman 22-30, fluent Hindi. Fair girls only.');
    const notice = page.getByRole('status').filter({ hasText: 'Before you send' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('“Fair girls”');
    await picture(page, `law-draft-${viewport}`);
    await page.getByRole('button', { name: 'Close' }).last().click();
    await notice.waitFor({ state: 'hidden' });
  });

  test('a minor is refused for an intimate scene, and the step that follows asks for an adult', async () => {
    const { page } = visitor;
    await desk.ask('Girl 15-17 for a kissing scene.');
    await page.getByText('no part for anyone under 18').waitFor();
    await page.getByRole('button', { name: 'An adult who plays 15-17' }).click();
    await desk.untilAnswered();
    await expect.poll(() => desk.answers.last().innerText()).toContain('nobody under 18 is put forward');
    await picture(page, `law-minor-${viewport}`);
  });

  test('a trait is used with a fact of the story, and the answer says which', async () => {
    const { page } = visitor;
    await page.goto('/');
    await desk.ask('Deaf actress 30-48. The character is a deaf schoolteacher.');
    await page.getByText('for this reason from the story').waitFor();
  });

  test('the log holds what happened, in order, and is whole', async () => {
    const { page } = visitor;
    await page.goto('/more');
    await page.getByRole('main').getByRole('link', { name: 'Decision log' }).click();
    await page.getByRole('heading', { level: 1, name: 'Decision log' }).waitFor();
    const entries = page.getByRole('main').getByRole('listitem');
    await expect.poll(() => entries.count()).toBeGreaterThan(3);
    expect(await entries.first().innerText()).toContain('The character is a deaf schoolteacher');
    await page.getByRole('button', { name: 'Check the log' }).click();
    await page.getByText('none changed, none missing').waitFor();
    await picture(page, `law-log-${viewport}`);
    await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Minors refused' });
    await expect
      .poll(() => entries.allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringContaining('nobody under 18 was put forward')]));
    await expect.poll(() => entries.filter({ hasText: 'Uses of a trait' }).count()).toBe(0);
  });

  test('the report counts a role open to any gender, in words and figures', async () => {
    const { page } = visitor;
    await page.goto('/');
    await desk.ask('Anyone who plays 25-45 and speaks Hindi.');
    await page.goto('/fairness');
    const role = viewport === 'phone' ? 'list' : 'table';
    const groups = page.getByRole(role, { name: 'By gender played', exact: true });
    await groups.getByText('Women', { exact: true }).waitFor();
    expect(await groups.innerText()).toContain('Under 30: too few for a reading');
    await picture(page, `law-report-${viewport}`);
  });

  test('neither page is wider than the screen, and none raised an error', async () => {
    const { page } = visitor;
    for (const path of ['/fairness', '/decisions', '/more']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, overflow]).toEqual([path, 0]);
    }
    expect(visitor.faults).toEqual([]);
  });
});
