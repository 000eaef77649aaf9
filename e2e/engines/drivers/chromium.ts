import { launchBrowser } from '../../support/browser.ts';
import { WINDOW, type Driver } from './driver.ts';

/** Chromium through Playwright. */
export async function startChromium(): Promise<Driver> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce', locale: 'en-IN' });
  return {
    engine: `Chromium ${browser.version()}`,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (chord) => page.keyboard.press(chord.join('+')),
    point: async ({ x, y }, press) => {
      await page.mouse.move(x, y);
      if (press) await page.mouse.click(x, y);
    },
    close: () => browser.close(),
  };
}
