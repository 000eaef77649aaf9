/** An answer outlives the page that asked for it, and ends when a person ends it. */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  launchBrowser,
  picture,
  VIEWPORTS,
  visit,
  type ViewportName,
  type Visit,
} from './support/browser.ts';
import { startClaude, type ScriptedClaude } from './support/claude.ts';
import { deskOn, importRoster, type Desk } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

const QUESTION = 'What should I keep in mind for a night shoot in Mumbai?';

let browser: Browser;
let claude: ScriptedClaude;
let product: Product;
beforeAll(async () => {
  browser = await launchBrowser();
  claude = await startClaude();
  product = await startProduct({ env: { ANTHROPIC_API_KEY: 'of-a-test', ANTHROPIC_BASE_URL: claude.url } });
  const first = await visit(browser, product.url, 'desktop');
  await importRoster(first.page);
  await first.close();
});
afterAll(async () => {
  await product?.close();
  await claude?.close();
  await browser?.close();
});

describe.each(Object.keys(VIEWPORTS) as ViewportName[])('on a %s', (viewport) => {
  let visitor: Visit;
  let desk: Desk;
  beforeEach(async () => {
    visitor = await visit(browser, product.url, viewport);
    desk = deskOn(visitor.page);
    await visitor.page.goto('/');
  });
  afterEach(() => visitor.close());

  test('words are shown while the answer is still being written', async () => {
    await desk.write(QUESTION);
    const answer = await claude.answer();
    answer.say('Ask first who can stay late');
    await desk.answers.filter({ hasText: 'Ask first who can stay' }).waitFor();
    expect(await desk.stop.isVisible()).toBe(true);
    answer.say(', then book the cars.');
    answer.end();
    await desk.untilAnswered();
    expect(await desk.answers.last().innerText()).toContain(
      'Ask first who can stay late, then book the cars.',
    );
    expect(visitor.faults).toEqual([]);
  });

  test('Stop ends the answer everywhere and keeps what was written', async () => {
    await desk.write(QUESTION);
    const answer = await claude.answer();
    answer.say('Half of an answer ');
    await desk.answers.filter({ hasText: 'Half of an answer' }).waitFor();
    await desk.stop.click();
    await answer.hungUp;
    await desk.send.waitFor();
    await desk.answers.filter({ hasText: 'Half of an answer' }).filter({ hasText: 'Stopped' }).waitFor();
    await picture(visitor.page, `stopped-${viewport}`);
    await visitor.page.reload();
    await desk.answers.filter({ hasText: 'Half of an answer' }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('a reload in the middle of an answer shows it whole, once', async () => {
    await desk.write(QUESTION);
    const answer = await claude.answer();
    answer.say('Before the reload. ');
    await desk.answers.filter({ hasText: 'Before the reload.' }).waitFor();
    await visitor.page.reload();
    await desk.answers.filter({ hasText: 'Before the reload.' }).waitFor();
    answer.say('After the reload.');
    answer.end();
    await desk.untilAnswered();
    expect(await desk.answers.count()).toBe(1);
    expect(await desk.questions.count()).toBe(1);
    const text = await desk.answers.last().innerText();
    expect(text.match(/Before the reload\. After the reload\./g)).toHaveLength(1);
    expect(visitor.faults).toEqual([]);
  });

  test('an answer that ends while nobody looks is there on the next visit', async () => {
    const { page } = visitor;
    await desk.write(QUESTION);
    const answer = await claude.answer();
    answer.say('Written here ');
    await desk.answers.filter({ hasText: 'Written here' }).waitFor();
    const address = page.url();
    await page.goto('about:blank');
    answer.say('while nobody looked.');
    answer.end();
    await page.goto(address);
    await desk.answers.filter({ hasText: 'Written here while nobody looked.' }).waitFor();
  });
});
