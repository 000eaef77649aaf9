import { expect } from 'vitest';
import type { Locator } from 'playwright';
import { may, must, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const BRANCHES = 'components-overlays-menu--branches';
const GROUPS = 'components-overlays-menu--groups';
const CHOICE = 'components-overlays-menu--choice';
const parent = (stage: Stage) => stage.page.locator('[role="menuitem"][aria-haspopup]').first();
const menus = (stage: Stage) => stage.role('menu');

/** The stories' play functions open the menu; the focus goes to an item of its first level. */
async function onTo(stage: Stage, item: Locator): Promise<void> {
  while ((await menus(stage).count()) > 1) await stage.press('ArrowLeft');
  if ((await menus(stage).count()) === 0) {
    await stage.role('button').first().focus();
    await stage.press('Enter');
  }
  await stage.press('Home');
  for (let step = 0; step < 12 && !(await stage.hasFocus(item)); step += 1) await stage.press('ArrowDown');
  await stage.expectFocus(item);
}

const opensBy = (key: string) => async (stage: Stage) => {
  await onTo(stage, parent(stage));
  await stage.press(key);
  await expect.poll(() => menus(stage).count()).toBe(2);
  await expect.poll(() => parent(stage).getAttribute('aria-expanded')).toBe('true');
  expect(await stage.at(menus(stage).nth(1).getByRole('menuitem'))).toBe(0);
};

const closesBy = (key: string) => async (stage: Stage) => {
  await opensBy('ArrowRight')(stage);
  await stage.press(key);
  await expect.poll(() => menus(stage).count()).toBe(1);
  expect(await parent(stage).getAttribute('aria-expanded')).toBe('false');
  await stage.expectFocus(parent(stage));
};

export const submenu: Pattern = {
  widget: 'submenu',
  story: BRANCHES,
  rules: [
    must('its item says aria-haspopup, and aria-expanded false', async (stage) => {
      await onTo(stage, parent(stage));
      expect(await parent(stage).getAttribute('aria-haspopup')).toMatch(/^(menu|true)$/);
      expect(await parent(stage).getAttribute('aria-expanded')).toBe('false');
    }),
    must('Arrow Right opens it on its first item', opensBy('ArrowRight')),
    must('Enter opens it on its first item', opensBy('Enter')),
    may('Space opens it on its first item', opensBy('Space')),
    must('Arrow Left closes it and returns to its item', closesBy('ArrowLeft')),
    must('Escape closes it alone and returns to its item', closesBy('Escape')),
    must('it has a name', async (stage) => {
      await opensBy('ArrowRight')(stage);
      await stage.expectName(menus(stage).nth(1));
    }),
    must('it stands inside the menu of its item', async (stage) => {
      await opensBy('ArrowRight')(stage);
      expect(await menus(stage).first().getByRole('menu').count()).toBe(1);
    }),
    must('Tab closes all menus', async (stage) => {
      await opensBy('ArrowRight')(stage);
      await stage.press('Tab');
      await expect.poll(() => menus(stage).count()).toBe(0);
    }),
  ],
};

const checkedBy = (role: 'menuitemcheckbox' | 'menuitemradio', key: string, stays: boolean) =>
  async function check(stage: Stage): Promise<void> {
    const item = stage.page.locator(`[role="${role}"][aria-checked="false"]`).first();
    const same = stage.role(role, (await stage.accessible(item)).name);
    await onTo(stage, same);
    await stage.press(key);
    if (!stays) {
      await expect.poll(() => menus(stage).count()).toBe(0);
      await stage.press('Enter');
    }
    await expect.poll(() => menus(stage).count()).toBe(1);
    await expect.poll(() => same.getAttribute('aria-checked')).toBe('true');
  };

export const checkedItems: Pattern = {
  widget: 'checked menu items',
  story: GROUPS,
  rules: [
    must('each says by aria-checked whether it is checked', async (stage) => {
      for (const role of ['menuitemcheckbox', 'menuitemradio'] as const)
        for (const item of await stage.role(role).all())
          expect(await item.getAttribute('aria-checked')).toMatch(/^(true|false)$/);
      expect(await stage.role('menuitemcheckbox').count()).toBeGreaterThan(0);
    }),
    may('Space checks a check box and leaves the menu open', checkedBy('menuitemcheckbox', 'Space', true)),
    must('Enter checks a check box and closes the menu', checkedBy('menuitemcheckbox', 'Enter', false)),
    may('Space checks a radio and leaves the menu open', checkedBy('menuitemradio', 'Space', true), CHOICE),
    must('Enter checks a radio and closes the menu', checkedBy('menuitemradio', 'Enter', false), CHOICE),
    must(
      'one radio of a set is checked',
      async (stage) => {
        await checkedBy('menuitemradio', 'Space', true)(stage);
        const checked = stage.page.locator('[role="menuitemradio"][aria-checked="true"]');
        expect(await checked.count()).toBe(1);
      },
      CHOICE,
    ),
    must('separators or named groups part the sets', async (stage) => {
      const parts = stage.page.locator(
        '[role="menu"] [role="separator"], [role="menu"] [role="group"], [role="menu"] hr',
      );
      expect(await parts.count()).toBeGreaterThan(0);
      for (const part of await parts.all()) expect(await part.getAttribute('tabindex')).toBeNull();
    }),
  ],
};
