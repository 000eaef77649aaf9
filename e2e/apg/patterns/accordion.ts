import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const headers = (stage: Stage) => stage.role('button');
const isOpen = async (stage: Stage, at: number) =>
  (await stage.accessible(headers(stage).nth(at))).states['expanded'] === true;
const opened = async (stage: Stage) =>
  Promise.all((await headers(stage).all()).map((_, at) => isOpen(stage, at)));
const panelIsShown = async (stage: Stage, at: number) => {
  const id = await stage.referred(headers(stage).nth(at), 'aria-controls');
  return stage.page.locator(`[id="${id}"]`).isVisible();
};

/** Presses a key on a closed header, then again. */
async function togglesBy(key: string, stage: Stage): Promise<void> {
  const at = (await opened(stage)).indexOf(false);
  await headers(stage).nth(at).focus();
  await stage.press(key);
  await expect.poll(() => isOpen(stage, at)).toBe(true);
  await expect.poll(() => panelIsShown(stage, at)).toBe(true);
  await stage.press(key);
  await expect.poll(() => isOpen(stage, at)).toBe(false);
  await expect.poll(() => panelIsShown(stage, at)).toBe(false);
  expect(await stage.at(headers(stage))).toBe(at);
}

export const accordion: Pattern = {
  widget: 'accordion',
  story: 'components-data-accordion--default',
  rules: [
    must('each title is a button with a name', async (stage) => {
      expect(await headers(stage).count()).toBeGreaterThanOrEqual(3);
      for (const header of await headers(stage).all()) await stage.expectName(header);
    }),
    must('each button is the one element of a heading, all of one level', async (stage) => {
      const headings = stage.role('heading');
      expect(await headings.count()).toBe(await headers(stage).count());
      const levels = new Set<unknown>();
      for (const heading of await headings.all()) {
        expect(await heading.getByRole('button').count()).toBe(1);
        expect(await heading.evaluate((one) => one.childElementCount)).toBe(1);
        levels.add((await stage.accessible(heading)).states['level']);
      }
      expect([...levels]).toEqual([expect.any(Number)]);
    }),
    must('aria-expanded says whether the panel is shown', async (stage) => {
      const states = await opened(stage);
      expect(new Set(states)).toEqual(new Set([true, false]));
      for (const [at, state] of states.entries()) expect(await panelIsShown(stage, at)).toBe(state);
      for (const header of await headers(stage).all())
        expect(await header.getAttribute('aria-expanded')).toMatch(/^(true|false)$/);
    }),
    must('aria-controls names the panel', async (stage) => {
      for (const header of await headers(stage).all())
        expect(await stage.referred(header, 'aria-controls')).not.toBe('');
    }),
    must('Enter opens and closes a panel', (stage) => togglesBy('Enter', stage)),
    must('Space opens and closes a panel', (stage) => togglesBy('Space', stage)),
    must('Tab and Shift+Tab move through all headers', async (stage) => {
      expect(await stage.walk(headers(stage), 'Tab', 'Tab', 'Tab')).toEqual([0, 1, 2]);
      expect(await stage.walk(headers(stage), 'Shift+Tab', 'Shift+Tab')).toEqual([1, 0]);
    }),
    may('Arrow Down moves to the next header', async (stage) => {
      await headers(stage).first().focus();
      expect(await stage.walk(headers(stage), 'ArrowDown', 'ArrowDown')).toEqual([1, 2]);
      expect([0, 2]).toContain((await stage.walk(headers(stage), 'ArrowDown'))[0]);
    }),
    may('Arrow Up moves to the header before', async (stage) => {
      await headers(stage).last().focus();
      expect(await stage.walk(headers(stage), 'ArrowUp', 'ArrowUp')).toEqual([1, 0]);
      expect([0, 2]).toContain((await stage.walk(headers(stage), 'ArrowUp'))[0]);
    }),
    may('Home and End move to the first and the last header', async (stage) => {
      await headers(stage).nth(1).focus();
      expect(await stage.walk(headers(stage), 'End', 'Home')).toEqual([2, 0]);
    }),
    may('a shown panel is a region labelled by its header', async (stage) => {
      const at = (await opened(stage)).indexOf(true);
      const { name } = await stage.accessible(headers(stage).nth(at));
      expect(await stage.role('region', name).count()).toBe(1);
    }),
  ],
};

async function disclosesBy(key: string, stage: Stage): Promise<void> {
  const button = stage.role('button');
  await button.focus();
  const before = await isOpen(stage, 0);
  for (const state of [!before, before]) {
    await stage.press(key);
    await expect.poll(() => isOpen(stage, 0)).toBe(state);
    await expect.poll(() => panelIsShown(stage, 0)).toBe(state);
    await stage.expectFocus(button);
  }
}

export const disclosure: Pattern = {
  widget: 'disclosure',
  story: 'components-data-disclosure--default',
  rules: [
    must('the control is a button with a name', (stage) => stage.expectName(stage.role('button'))),
    must('aria-expanded is false while the content is hidden', async (stage) => {
      expect(await stage.role('button').getAttribute('aria-expanded')).toBe('false');
      expect(await panelIsShown(stage, 0)).toBe(false);
    }),
    must('Enter shows and hides the content', (stage) => disclosesBy('Enter', stage)),
    must('Space shows and hides the content', (stage) => disclosesBy('Space', stage)),
    should('the name stays when the state changes', async (stage) => {
      const { name } = await stage.accessible(stage.role('button'));
      await stage.role('button').press('Enter');
      await stage.expectState(stage.role('button'), 'expanded', true);
      expect((await stage.accessible(stage.role('button'))).name).toBe(name);
    }),
    may('aria-controls names the content', async (stage) => {
      expect(await stage.referred(stage.role('button'), 'aria-controls')).not.toBe('');
    }),
    must('Tab reaches the control', async (stage) => {
      expect(await stage.walk(stage.role('button'), 'Tab')).toEqual([0]);
    }),
  ],
};
