/** Rules of the WAI-ARIA Authoring Practices, one test each. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Browser } from 'playwright';
import { launchBrowser } from '../support/browser.ts';
import { openCanvas, serveStorybook } from '../support/storybook.ts';
import { KNOWN_FAULTS } from './ledger.ts';
import { Stage } from './stage.ts';

/** What the pattern requires, recommends and allows. */
type Level = 'must' | 'should' | 'may';
type Check = (stage: Stage) => Promise<void>;

export interface Rule {
  readonly level: Level;
  readonly says: string;
  readonly check: Check;
  /** Another story than the pattern's own. */
  readonly story?: string;
}

export interface Pattern {
  readonly widget: string;
  /** Story id. */
  readonly story: string;
  readonly rules: readonly Rule[];
}

const ruleOf =
  (level: Level) =>
  (says: string, check: Check, story?: string): Rule => ({ level, says, check, ...(story && { story }) });

export const must = ruleOf('must');
export const should = ruleOf('should');
export const may = ruleOf('may');

const WIDE = { width: 1280, height: 800 };

/** Tests every rule on its story, shown anew for each. */
export async function audit(patterns: readonly Pattern[]): Promise<void> {
  const storybook = await serveStorybook();
  let browser: Browser;
  let stage: Stage;

  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await openCanvas(browser, storybook, '', { viewport: WIDE });
    page.setDefaultTimeout(5000);
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    stage = new Stage(page, session);
  });
  afterAll(async () => {
    await browser?.close();
    await storybook.close();
  });

  describe.each(patterns)('$widget', ({ widget, story, rules }) => {
    test.each(rules)('$level: $says', async (rule) => {
      await stage.open(rule.story ?? story);
      await (isKnown(widget, rule) ? isStillBroken(rule, stage) : rule.check(stage));
    });
  });
}

const isKnown = (widget: string, { says }: Rule) =>
  KNOWN_FAULTS.some((fault) => fault.widget === widget && fault.says === says);

async function isStillBroken({ says, check }: Rule, stage: Stage): Promise<void> {
  const holds = await check(stage).then(
    () => true,
    () => false,
  );
  if (holds) throw new Error(`"${says}" holds again: strike it off the ledger.`);
}
