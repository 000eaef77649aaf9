import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Role, Stage } from '../stage.ts';

const nothingFocused = (stage: Stage) => stage.page.evaluate(() => document.activeElement === document.body);

export const alert: Pattern = {
  widget: 'alert',
  story: 'components-feedback-banner--default',
  rules: [
    must('it has role alert', async (stage) => expect(await stage.role('alert').count()).toBe(1)),
    must('it holds words', async (stage) => {
      expect((await stage.role('alert').innerText()).trim()).not.toBe('');
    }),
    must('it leaves the focus where it is', async (stage) => expect(await nothingFocused(stage)).toBe(true)),
    must('it is told at once', (stage) => stage.expectState(stage.role('alert'), 'live', 'assertive')),
    should('it does not go by itself', async (stage) => {
      await stage.page.waitForTimeout(1000);
      await stage.expectShown(stage.role('alert'));
    }),
    should('it holds nothing to operate', async (stage) => {
      expect(await stage.role('alert').locator('a, button, input, [tabindex]').count()).toBe(0);
    }),
  ],
};

const region = (stage: Stage) => stage.role('region');

export const toast: Pattern = {
  widget: 'toast',
  story: 'components-feedback-toast--default',
  rules: [
    must('its words are a status', async (stage) => {
      expect((await stage.role('status').innerText()).trim()).not.toBe('');
    }),
    must('it stands in a region with a name', (stage) => stage.expectName(region(stage))),
    must('it leaves the focus where it is', async (stage) => expect(await nothingFocused(stage)).toBe(true)),
    must('F6 goes to it', async (stage) => {
      await stage.press('F6');
      expect(await stage.holdsFocus(region(stage))).toBe(true);
    }),
    must('Tab reaches its buttons, each with a name', async (stage) => {
      await stage.press('F6', 'Tab');
      expect(await stage.at(region(stage).getByRole('button'))).toBeGreaterThanOrEqual(0);
      for (const button of await region(stage).getByRole('button').all()) await stage.expectName(button);
    }),
    should('Escape closes the one that has the focus', async (stage) => {
      await stage.press('F6', 'Tab', 'Escape');
      await expect.poll(() => stage.role('status').filter({ hasText: /./ }).count()).toBe(0);
    }),
    should('it does not hold its buttons in its status', async (stage) => {
      expect(await stage.role('status').getByRole('button').count()).toBe(0);
    }),
  ],
};

const measured = (widget: string, role: Role, story: string): Pattern => ({
  widget,
  story,
  rules: [
    must('it has its role and a name', (stage) => stage.expectName(stage.role(role))),
    must('its value is between its least and its greatest', async (stage) => {
      const { value, states } = await stage.accessible(stage.role(role));
      expect(Number(value)).toBeGreaterThanOrEqual(Number(states['valuemin']));
      expect(Number(value)).toBeLessThanOrEqual(Number(states['valuemax']));
      expect(Number(states['valuemin'])).toBeLessThan(Number(states['valuemax']));
    }),
    should('a value that is not a percentage has words', async (stage) => {
      expect(await stage.role(role).getAttribute('aria-valuetext')).toBeTruthy();
    }),
    should('it takes no focus', async (stage) => {
      expect(await stage.walk(stage.role(role), 'Tab')).toEqual([-1]);
    }),
  ],
});

export const meter = measured('meter', 'meter', 'components-feedback-meter--default');
export const progress = measured('progress bar', 'progressbar', 'components-feedback-progress--default');

const tip = (stage: Stage) => stage.role('tooltip');
const trigger = (stage: Stage) => stage.role('button').first();

export const tooltip: Pattern = {
  widget: 'tooltip',
  story: 'components-overlays-tooltip--default',
  rules: [
    must('it has role tooltip, and words', async (stage) => {
      await stage.press('Tab');
      await stage.expectShown(tip(stage));
      expect((await tip(stage).innerText()).trim()).not.toBe('');
    }),
    must('the element it is about names it by aria-describedby', async (stage) => {
      await stage.press('Tab');
      await stage.expectShown(tip(stage));
      const id = await stage.referred(trigger(stage), 'aria-describedby');
      expect(await tip(stage).getAttribute('id')).toBe(id);
    }),
    must('it shows with the focus, which stays', async (stage) => {
      expect(await tip(stage).isVisible()).toBe(false);
      await stage.press('Tab');
      await stage.expectShown(tip(stage));
      await stage.expectFocus(trigger(stage));
    }),
    must('it goes with the focus', async (stage) => {
      await stage.press('Tab');
      await stage.expectShown(tip(stage));
      await stage.press('Tab');
      await stage.expectShown(tip(stage), false);
    }),
    must('Escape hides it, and the focus stays', async (stage) => {
      await stage.press('Tab');
      await stage.expectShown(tip(stage));
      await stage.press('Escape');
      await stage.expectShown(tip(stage), false);
      await stage.expectFocus(trigger(stage));
    }),
    must('it shows under the pointer, and goes when the pointer leaves', async (stage) => {
      await trigger(stage).hover();
      await stage.expectShown(tip(stage));
      await stage.page.mouse.move(600, 700, { steps: 5 });
      await stage.expectShown(tip(stage), false);
    }),
    must('it stays while the pointer is on it', async (stage) => {
      await trigger(stage).hover();
      await stage.expectShown(tip(stage));
      await tip(stage).hover();
      await stage.page.waitForTimeout(600);
      expect(await tip(stage).isVisible()).toBe(true);
    }),
    should('Escape hides one shown by the pointer', async (stage) => {
      await trigger(stage).hover();
      await stage.expectShown(tip(stage));
      await stage.press('Escape');
      await stage.expectShown(tip(stage), false);
    }),
    may('it holds nothing to focus', async (stage) => {
      await stage.press('Tab');
      await stage.expectShown(tip(stage));
      expect(await tip(stage).locator('a, button, input, [tabindex]').count()).toBe(0);
    }),
  ],
};
