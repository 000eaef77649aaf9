/** The whole job of a casting person, on a phone and on a desktop: bring a roster, ask, read why, pick, copy. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  launchBrowser,
  picture,
  VIEWPORTS,
  visit,
  type ViewportName,
  type Visit,
} from './support/browser.ts';
import { deskOn, importRoster, type Desk } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

const SISTER = 'Elder sister, a woman who plays 24 to 28 and speaks Marathi, in Mumbai, up to ₹40,000 a day.';
const FITTING = ['Ojasvi Barde', 'Revati Sontakke', 'Tanaya Gholap'];

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
    product = await startProduct();
    visitor = await visit(browser, product.url, viewport);
    desk = deskOn(visitor.page);
  });
  afterAll(async () => {
    await visitor?.close();
    await product?.close();
  });

  test('an empty roster leads to the import, which shows what would happen before it does', async () => {
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('link', { name: 'Import a roster' }).click();
    await importRoster(page);
    await page.getByRole('link', { name: 'See your roster' }).click();
    await page.getByRole('status').filter({ hasText: '8 people' }).waitFor();
    await picture(page, `talent-${viewport}`);
  });

  test('asking gives exactly the people who meet everything, each with reasons', async () => {
    const { page } = visitor;
    await page.goto('/');
    await desk.ask(SISTER);
    const list = desk.results.last();
    expect((await desk.namesIn(list)).sort()).toEqual(FITTING);
    const card = desk.person('Ojasvi Barde', list);
    if (
      viewport === 'phone' &&
      (await card.getByRole('button', { name: 'Show Ojasvi Barde in full' }).isVisible())
    )
      await card.getByRole('button', { name: 'Show Ojasvi Barde in full' }).click();
    await expect.poll(() => card.innerText()).toContain('Marathi');
    await picture(page, `answer-${viewport}`);
  });

  test('Why names the fact behind each reason, its source, and everything else on file', async () => {
    const { page } = visitor;
    const first = (await desk.namesIn(desk.results.last()))[0]!;
    await desk.person(first).getByRole('button', { name: 'Why, with sources' }).click();
    const why = page.getByRole('dialog', { name: `Why ${first}` });
    await why.getByRole('heading', { name: 'On file for this role' }).waitFor();
    await why.getByText('Mumbai').first().waitFor();
    await why.getByRole('heading', { name: 'All facts' }).waitFor();
    await picture(page, `why-${viewport}`);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
  });

  test('copying a list gives plain text to paste into a message', async () => {
    const { page } = visitor;
    await desk.results.last().getByRole('button', { name: 'Copy list' }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).toContain('1. ');
    const text = await read();
    for (const name of FITTING) expect(text).toContain(name);
    expect(text).not.toMatch(/\*\*|<[a-z]+>|talentId|[0-9A-HJKMNP-TV-Z]{26}/);
  });

  test('a person picked is on the shortlist, and still is after a reload', async () => {
    const { page } = visitor;
    const first = (await desk.namesIn(desk.results.last()))[0]!;
    await desk
      .person(first)
      .getByRole('button', { name: `Shortlist ${first}`, exact: true })
      .click();
    const picked = desk.person(first).getByRole('button', { name: `Shortlist ${first}, number 1` });
    await expect.poll(() => picked.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => shortlistOf(product)).toEqual([first]);
    await page.reload();
    await picked.waitFor();
    await picture(page, `picked-${viewport}`);
  });

  test('a follow-up narrows the same role', async () => {
    const { page } = visitor;
    await desk.ask('Only those who ride a motorbike.');
    await expect.poll(() => desk.namesIn(desk.results.last())).toEqual(['Revati Sontakke']);
    await picture(page, `follow-up-${viewport}`);
  });

  test('the conversation is kept under Chats and can be opened again', async () => {
    const { page } = visitor;
    await page.goto('/chats');
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
    await desk.questions.filter({ hasText: SISTER }).waitFor();
    await expect.poll(() => desk.answers.count()).toBe(2);
  });

  test('nothing on the way was wider than the screen', async () => {
    const { page } = visitor;
    for (const path of ['/', '/talent', '/chats', '/import', '/more']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });

  test('no page raised an error', () => {
    expect(visitor.faults).toEqual([]);
  });
});

/** What the server keeps, not what the page believes. */
async function shortlistOf({ url }: Product): Promise<string[]> {
  const read = async (path: string) => (await (await fetch(`${url}${path}`)).json()) as Record<string, never>;
  const { chats } = (await read('/api/chats')) as unknown as { chats: { id: string }[] };
  const { shortlist } = (await read(`/api/chats/${chats[0]!.id}`)) as unknown as {
    shortlist: { name: string }[];
  };
  return shortlist.map(({ name }) => name);
}
