import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const PRESSED = 'components-actions-button--pressed';
const BLOCKED = 'components-actions-button--disabled';
const button = (stage: Stage) => stage.role('button').first();

async function activatesBy(key: string, stage: Stage): Promise<void> {
  await button(stage).focus();
  const clicks = await stage.countClicks();
  await stage.press(key);
  expect(await clicks()).toBe(1);
  await stage.expectFocus(button(stage));
}

async function togglesBy(key: string, stage: Stage): Promise<void> {
  await button(stage).focus();
  const before = await button(stage).getAttribute('aria-pressed');
  await stage.press(key);
  await expect
    .poll(() => button(stage).getAttribute('aria-pressed'))
    .toBe(before === 'true' ? 'false' : 'true');
  await stage.press(key);
  await expect.poll(() => button(stage).getAttribute('aria-pressed')).toBe(before);
}

export const pushButton: Pattern = {
  widget: 'button',
  story: 'components-actions-button--default',
  rules: [
    must('it has role button and a name', (stage) => stage.expectName(button(stage))),
    must('Tab reaches it', async (stage) => {
      expect(await stage.walk(button(stage), 'Tab')).toEqual([0]);
    }),
    must('Enter activates it, and it keeps the focus', (stage) => activatesBy('Enter', stage)),
    must('Space activates it, and it keeps the focus', (stage) => activatesBy('Space', stage)),
    must(
      'an icon alone has a name',
      (stage) => stage.expectName(button(stage)),
      'components-actions-iconbutton--default',
    ),
    must(
      'one that cannot be used says aria-disabled, and does nothing',
      async (stage) => {
        await stage.expectState(button(stage), 'disabled', true);
        expect(await stage.walk(button(stage), 'Tab')).toEqual([0]);
      },
      BLOCKED,
    ),
    may(
      'a description is tied to it by aria-describedby',
      async (stage) => expect((await stage.accessible(button(stage))).description).not.toBe(''),
      BLOCKED,
    ),
  ],
};

export const toggleButton: Pattern = {
  widget: 'toggle button',
  story: PRESSED,
  rules: [
    must('aria-pressed is true or false', async (stage) => {
      expect(await button(stage).getAttribute('aria-pressed')).toMatch(/^(true|false)$/);
    }),
    must('Enter turns it on and off', (stage) => togglesBy('Enter', stage)),
    must('Space turns it on and off', (stage) => togglesBy('Space', stage)),
    must('its name stays when its state changes', async (stage) => {
      const { name } = await stage.accessible(button(stage));
      await button(stage).press('Enter');
      await stage.frame();
      expect((await stage.accessible(button(stage))).name).toBe(name);
    }),
  ],
};

export const link: Pattern = {
  widget: 'link',
  story: 'components-content-link--default',
  rules: [
    must('it has role link and a name', (stage) => stage.expectName(stage.role('link'))),
    must('Tab reaches it', async (stage) => {
      expect(await stage.walk(stage.role('link'), 'Tab')).toEqual([0]);
    }),
    must('Enter goes where it leads', async (stage) => {
      await stage.role('link').focus();
      const clicks = await stage.countClicks();
      await stage.press('Enter');
      expect(await clicks()).toBe(1);
    }),
    should('it leads somewhere', async (stage) => {
      expect(await stage.role('link').getAttribute('href')).toBeTruthy();
    }),
  ],
};
