/** Every story of the static Storybook against WCAG: axe, and what axe does not measure. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import type axe from 'axe-core';
import type { Axe } from '../../components/test/a11y/index.ts';
import { openCanvas, pageScript, show, type Storybook } from '../support/storybook.ts';
import { modesFor, nameOfMode, type Mode } from './modes.ts';

/** One fault of one story. */
export interface Fault {
  readonly story: string;
  readonly check: string;
  readonly said: string;
}

/** A window of 1,280 px at 400 %. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
/** Pages side by side: one a core. */
const PAGES = 2;

/**
 * Rules about a whole page: a story is a piece of one. Screens meet them in the product, where each page is checked.
 */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'document-title'];

/**
 * Looks at stories, each shown once by a pointer's and once by a finger's means.
 * @param full in every mode; otherwise each story in one of four
 */
export async function checkStories(browser: Browser, storybook: Storybook, full: boolean): Promise<Fault[]> {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const script = `${axeSource};${await pageScript('components/test/a11y/index.ts', 'castmatchA11y')}`;
  const faults: Fault[] = [];
  const visits = [
    { touch: false, look: lookByPointer },
    { touch: true, look: lookByTouch },
  ];
  for (const { touch, look } of visits) {
    const waiting = [...storybook.stories.entries()];
    await Promise.all(
      Array.from({ length: PAGES }, async () => {
        const page = await openCanvas(browser, storybook, script, { hasTouch: touch, isMobile: touch });
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [at, story] = next;
          const failed = await show(page, story);
          if (failed !== undefined) faults.push({ story, check: 'shown', said: failed });
          else
            for (const { check, said } of await look(page, modesFor(at, full)))
              faults.push({ story, check, said });
        }
        await page.context().close();
      }),
    );
  }
  return faults;
}

type Said = Omit<Fault, 'story'>;
const saidBy = (check: string, said: readonly string[]): Said[] => said.map((one) => ({ check, said: one }));

async function lookByPointer(page: Page, modes: readonly Mode[]): Promise<Said[]> {
  const found: Said[] = [];
  for (const [at, mode] of modes.entries()) {
    await page.setViewportSize(NARROW);
    await setMode(page, mode);
    found.push(
      ...saidBy(
        'axe',
        (await axeFaults(page)).map((said) => `${nameOfMode(mode)}: ${said}`),
      ),
    );
    found.push(...saidBy('reflow', await inPage(page, 'checkReflow')));
    // The rest does not depend on the theme.
    if (at > 1) continue;
    found.push(...saidBy('spacing', await inPage(page, 'checkSpacing')));
    await page.setViewportSize(WIDE);
    found.push(...saidBy('targets', await inPage(page, 'checkTargets', 24)));
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...saidBy('edges', await inPage(page, 'checkEdges')));
    found.push(...saidBy('focus', await inPage(page, 'checkFocus')));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  return found;
}

async function lookByTouch(page: Page): Promise<Said[]> {
  await page.setViewportSize(NARROW);
  return saidBy('touch', await inPage(page, 'checkTargets', 44));
}

function setMode(page: Page, mode: Mode): Promise<void> {
  return page.evaluate(({ theme, contrast, direction }) => {
    const { documentElement: root } = document;
    root.dataset['theme'] = theme;
    if (contrast === 'more') root.dataset['contrast'] = 'more';
    else delete root.dataset['contrast'];
    root.dir = direction;
  }, mode);
}

type Check = 'checkReflow' | 'checkSpacing' | 'checkTargets' | 'checkEdges' | 'checkFocus';

function inPage(page: Page, check: Check, least = 0): Promise<string[]> {
  return page.evaluate(
    ([name, length]) => {
      const root = document.querySelector('#storybook-root');
      if (!root)
        throw new Error('Storybook shows no #storybook-root. Build it again: npm run build:storybook.');
      return castmatchA11y[name](root, length);
    },
    [check, least] as const,
  );
}

/**
 * What axe finds wrong, and what it cannot decide. Contrast that it leaves open is decided by a measurement of our
 * own; everything else it leaves open is a fault.
 */
function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (off) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe & Axe };
    // Text of one letter is text.
    engine.configure({ checks: [{ id: 'color-contrast', options: { ignoreLength: true } }] });
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    const { violations, incomplete } = await engine.run('#storybook-root', {
      rules,
      elementRef: true,
      resultTypes: ['violations', 'incomplete'],
    });
    const line = (kind: string, id: string, { html, failureSummary }: axe.NodeResult) =>
      `${kind} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map((node) => line('violation', id, node))),
      ...incomplete.flatMap(({ id, nodes }) =>
        nodes.flatMap((node) =>
          id === 'color-contrast' && node.element
            ? castmatchA11y.checkContrast(engine, node.element)
            : [line('undecided', id, node)],
        ),
      ),
    ];
  }, PAGE_RULES);
}
