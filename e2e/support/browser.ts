/** A real Chromium, at the two widths the product is made for. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';

export const VIEWPORTS = {
  phone: { width: 360, height: 780 },
  desktop: { width: 1280, height: 800 },
} as const;
export type ViewportName = keyof typeof VIEWPORTS;
export type Scheme = 'light' | 'dark';

const OUTPUT = fileURLToPath(new URL('../output/', import.meta.url));

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    // Where no language is set, Chromium takes no file name but one of plain letters.
    env: { LANG: 'C.UTF-8', ...process.env },
  });
}

export interface Visit {
  readonly page: Page;
  /** Errors of the page and its console since it was opened; a visit without any is part of every promise. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** A visitor of their own: no cookies, no storage, Indian English. Nothing in a page may take longer than 10 s. */
export async function visit(
  browser: Browser,
  baseURL: string,
  viewport: ViewportName,
  colorScheme: Scheme = 'light',
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL,
    viewport: VIEWPORTS[viewport],
    hasTouch: viewport === 'phone',
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  return { page, faults, close: () => context.close() };
}

/** For people to look at; no test compares them. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: `${OUTPUT}${name}.png` });
}
