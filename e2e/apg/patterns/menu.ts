import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const button = (stage: Stage) => stage.role('button').first();
const menu = (stage: Stage) => stage.role('menu').first();
const items = (stage: Stage) => stage.page.locator('[role^="menuitem"]:visible');
const last = async (stage: Stage) => (await items(stage).count()) - 1;

/** Opens the menu by a key of its button. */
async function open(stage: Stage, key = 'Enter'): Promise<void> {
  await button(stage).focus();
  await stage.press(key);
  await stage.expectShown(menu(stage));
  await expect.poll(() => stage.at(items(stage))).toBeGreaterThanOrEqual(0);
}

async function expectClosed(stage: Stage): Promise<void> {
  await expect.poll(() => stage.role('menu').count()).toBe(0);
  expect(await button(stage).getAttribute('aria-expanded')).not.toBe('true');
}

const opensAt = (key: string, end: 'first' | 'last') => async (stage: Stage) => {
  await open(stage, key);
  await expect.poll(() => stage.at(items(stage))).toBe(end === 'first' ? 0 : await last(stage));
};

const activates = (key: string) => async (stage: Stage) => {
  await open(stage);
  const clicks = await stage.countClicks();
  await stage.press(key);
  await expectClosed(stage);
  expect(await clicks()).toBe(1);
};

const leaves = (key: string) => async (stage: Stage) => {
  await stage.setBetweenStops();
  await open(stage);
  await stage.press(key);
  await expectClosed(stage);
  expect(await stage.page.evaluate(() => document.activeElement?.closest('[role="menu"]'))).toBeNull();
};

export const menuButton: Pattern = {
  widget: 'menu button',
  story: 'components-overlays-menu--default',
  rules: [
    must('it has role button and a name', (stage) => stage.expectName(button(stage))),
    must('aria-haspopup says that it opens a menu', async (stage) => {
      expect(await button(stage).getAttribute('aria-haspopup')).toMatch(/^(menu|true)$/);
    }),
    must('aria-expanded is true while the menu is open, and not before', async (stage) => {
      expect(await button(stage).getAttribute('aria-expanded')).not.toBe('true');
      await open(stage);
      expect(await button(stage).getAttribute('aria-expanded')).toBe('true');
    }),
    may('aria-controls names the menu', async (stage) => {
      await open(stage);
      const id = await stage.referred(button(stage), 'aria-controls');
      expect(await menu(stage).getAttribute('id')).toBe(id);
    }),
    must('Enter opens on the first item', opensAt('Enter', 'first')),
    must('Space opens on the first item', opensAt('Space', 'first')),
    may('Arrow Down opens on the first item', opensAt('ArrowDown', 'first')),
    may('Arrow Up opens on the last item', opensAt('ArrowUp', 'last')),
  ],
};

export const menuRules: Pattern = {
  widget: 'menu',
  story: 'components-overlays-menu--default',
  rules: [
    must('it has role menu and a name', async (stage) => {
      await open(stage);
      await stage.expectName(menu(stage));
    }),
    must('its items have item roles and names', async (stage) => {
      await open(stage);
      expect(await items(stage).count()).toBeGreaterThanOrEqual(4);
      for (const item of await items(stage).all()) await stage.expectName(item);
    }),
    must('items are out of the order of Tab', async (stage) => {
      await open(stage);
      for (const item of await items(stage).all()) expect(await item.getAttribute('tabindex')).toBe('-1');
    }),
    must('Arrow Down moves down, from the last to the first', async (stage) => {
      await open(stage);
      const end = await last(stage);
      const keys = Array.from({ length: end + 1 }, () => 'ArrowDown');
      expect(await stage.walk(items(stage), ...keys)).toEqual(
        [...keys.keys()].map((at) => (at + 1) % (end + 1)),
      );
    }),
    must('Arrow Up moves up, from the first to the last', async (stage) => {
      await open(stage);
      const end = await last(stage);
      expect(await stage.walk(items(stage), 'ArrowUp', 'ArrowUp')).toEqual([end, end - 1]);
    }),
    must('Home and End move to the first and the last item', async (stage) => {
      await open(stage);
      expect(await stage.walk(items(stage), 'End', 'Home')).toEqual([await last(stage), 0]);
    }),
    may('a letter moves to the next item that begins with it', async (stage) => {
      await open(stage);
      const names = await Promise.all(
        (await items(stage).all()).map(async (one) => (await stage.accessible(one)).name.toLowerCase()),
      );
      const letter = names.at(-1)![0]!;
      const wanted = names.findIndex((name, at) => at > 0 && name.startsWith(letter));
      expect(await stage.walk(items(stage), letter)).toEqual([wanted]);
    }),
    must('Arrow Right and Left on an item without a submenu do nothing', async (stage) => {
      await open(stage);
      expect(await stage.walk(items(stage), 'ArrowRight', 'ArrowLeft')).toEqual([0, 0]);
    }),
    must('Escape closes it and returns to the button', async (stage) => {
      await open(stage);
      await stage.press('Escape');
      await expectClosed(stage);
      await stage.expectFocus(button(stage));
    }),
    must('Tab closes it and moves out', leaves('Tab')),
    must('Shift+Tab closes it and moves out', leaves('Shift+Tab')),
    must('Enter activates an item and closes it', activates('Enter')),
    may('Space activates an item and closes it', activates('Space')),
    should('the focus returns to the button after an item was activated', async (stage) => {
      await open(stage);
      await stage.press('Enter');
      await stage.expectFocus(button(stage));
    }),
    must(
      'an item that cannot be used takes the focus, says aria-disabled, and does nothing',
      async (stage) => {
        await open(stage);
        const blocked = stage.page.locator('[role^="menuitem"][aria-disabled="true"]').first();
        for (let step = await last(stage); step > 0 && !(await stage.hasFocus(blocked)); step -= 1)
          await stage.press('ArrowDown');
        await stage.expectFocus(blocked);
        await stage.press('Enter');
        await stage.expectShown(menu(stage));
      },
    ),
  ],
};
