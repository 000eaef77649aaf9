import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Role, Stage } from '../stage.ts';

const GROUP = 'components-forms-checkboxgroup--default';
const checked = async (stage: Stage, role: Role, at = 0) =>
  String((await stage.accessible(stage.role(role).nth(at))).states['checked']);

async function togglesBy(key: string, role: Role, stage: Stage): Promise<void> {
  const control = stage.role(role);
  await control.focus();
  const before = await checked(stage, role);
  const other = before === 'true' ? 'false' : 'true';
  for (const state of [other, before]) {
    await stage.press(key);
    await expect.poll(() => checked(stage, role)).toBe(state);
  }
  await stage.expectFocus(control);
}

const keepsItsName = (role: Role) => async (stage: Stage) => {
  const { name } = await stage.accessible(stage.role(role));
  await stage.role(role).press('Space');
  await stage.frame();
  expect((await stage.accessible(stage.role(role))).name).toBe(name);
};

const reached = (role: Role) => async (stage: Stage) =>
  expect(await stage.walk(stage.role(role), 'Tab')).toEqual([0]);

export const checkbox: Pattern = {
  widget: 'checkbox',
  story: 'components-forms-checkbox--default',
  rules: [
    must('it has role checkbox and a name', (stage) => stage.expectName(stage.role('checkbox'))),
    must('it says whether it is checked', async (stage) =>
      expect(await checked(stage, 'checkbox')).toMatch(/^(true|false)$/),
    ),
    must('Space checks and unchecks it', (stage) => togglesBy('Space', 'checkbox', stage)),
    must('Tab reaches it', reached('checkbox')),
    should('its name stays when its state changes', keepsItsName('checkbox')),
    must('a set is a group with a name', (stage) => stage.expectName(stage.role('group')), GROUP),
    must(
      'one for the whole set is mixed while some are checked',
      async (stage) => {
        expect(await stage.role('checkbox').count()).toBeGreaterThanOrEqual(3);
        expect(await checked(stage, 'checkbox')).toBe('mixed');
      },
      GROUP,
    ),
    must(
      'Space on the mixed one checks all, then unchecks all',
      async (stage) => {
        const boxes = stage.role('checkbox');
        await boxes.first().focus();
        for (const state of ['true', 'false']) {
          await stage.press('Space');
          for (const at of (await boxes.all()).keys())
            await expect.poll(() => checked(stage, 'checkbox', at)).toBe(state);
        }
      },
      GROUP,
    ),
    must(
      'the one for the set follows the others',
      async (stage) => {
        const boxes = stage.role('checkbox');
        await boxes.first().focus();
        await stage.press('Space', 'Tab', 'Space');
        await expect.poll(() => checked(stage, 'checkbox')).toBe('mixed');
        await stage.press('Space');
        await expect.poll(() => checked(stage, 'checkbox')).toBe('true');
      },
      GROUP,
    ),
  ],
};

export const switchControl: Pattern = {
  widget: 'switch',
  story: 'components-forms-switch--default',
  rules: [
    must('it has role switch and a name', (stage) => stage.expectName(stage.role('switch'))),
    must('it says whether it is on', async (stage) =>
      expect(await checked(stage, 'switch')).toMatch(/^(true|false)$/),
    ),
    must('Space turns it on and off', (stage) => togglesBy('Space', 'switch', stage)),
    may('Enter turns it on and off', (stage) => togglesBy('Enter', 'switch', stage)),
    must('its name stays when its state changes', keepsItsName('switch')),
    must('Tab reaches it', reached('switch')),
  ],
};
