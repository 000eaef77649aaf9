import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const MANUAL = 'components-data-tabs--manual';
const VERTICAL = 'components-data-tabs--vertical';
const tabs = (stage: Stage) => stage.role('tab');
const last = async (stage: Stage) => (await tabs(stage).count()) - 1;

const selectedAt = (stage: Stage) =>
  tabs(stage).evaluateAll((all) => {
    const states = all.map((one) => one.getAttribute('aria-selected'));
    return states.filter((state) => state === 'true').length === 1 &&
      states.every((state) => state === 'true' || state === 'false')
      ? states.indexOf('true')
      : -1;
  });

/** By a key from a tab to another; activated with the focus, or not. */
const moves = (key: string, from: 'first' | 'last', to: (last: number) => number, manual = false) =>
  async function check(stage: Stage): Promise<void> {
    const end = await last(stage);
    await tabs(stage)[from]().focus();
    await stage.press('Enter');
    const before = await selectedAt(stage);
    expect(await stage.walk(tabs(stage), key)).toEqual([to(end)]);
    expect(await selectedAt(stage)).toBe(manual ? before : to(end));
  };

const activates = (key: string) => async (stage: Stage) => {
  await tabs(stage).first().focus();
  await stage.press('Enter', 'ArrowRight', key);
  await expect.poll(() => selectedAt(stage)).toBe(1);
  await stage.expectShown(stage.role('tabpanel'));
  const { name } = await stage.accessible(tabs(stage).nth(1));
  expect(await stage.role('tabpanel', name).count()).toBe(1);
};

export const tabList: Pattern = {
  widget: 'tabs',
  story: 'components-data-tabs--default',
  rules: [
    must('the tabs are in a tablist with a name', async (stage) => {
      await stage.expectName(stage.role('tablist'));
      expect(await tabs(stage).count()).toBeGreaterThanOrEqual(3);
      expect(await stage.role('tablist').getByRole('tab').count()).toBe(await tabs(stage).count());
    }),
    must('aria-selected is true on one tab, false on the others', async (stage) =>
      expect(await selectedAt(stage)).toBeGreaterThanOrEqual(0),
    ),
    must('aria-controls of the chosen tab names its panel', async (stage) => {
      const chosen = tabs(stage).nth(await selectedAt(stage));
      const id = await stage.referred(chosen, 'aria-controls');
      expect(await stage.role('tabpanel').getAttribute('id')).toBe(id);
    }),
    must('aria-controls of every tab names a panel', async (stage) => {
      for (const tab of await tabs(stage).all())
        expect(await stage.referred(tab, 'aria-controls')).not.toBe('');
    }),
    must('a panel is labelled by its tab', async (stage) => {
      const chosen = tabs(stage).nth(await selectedAt(stage));
      const id = await stage.referred(stage.role('tabpanel'), 'aria-labelledby');
      expect(await chosen.getAttribute('id')).toBe(id);
    }),
    must('one panel is shown', async (stage) => expect(await stage.role('tabpanel').count()).toBe(1)),
    must('Tab goes to the chosen tab, then to its panel', async (stage) => {
      await tabs(stage).nth(1).focus();
      await stage.press('Enter', 'Tab');
      expect(await stage.holdsFocus(stage.role('tabpanel'))).toBe(true);
      expect(await stage.walk(tabs(stage), 'Shift+Tab')).toEqual([1]);
    }),
    must(
      'Arrow Right moves to the next tab',
      moves('ArrowRight', 'first', () => 1),
    ),
    must(
      'Arrow Right moves from the last tab to the first',
      moves('ArrowRight', 'last', () => 0),
    ),
    must(
      'Arrow Left moves to the tab before',
      moves('ArrowLeft', 'last', (end) => end - 1),
    ),
    must(
      'Arrow Left moves from the first tab to the last',
      moves('ArrowLeft', 'first', (end) => end),
    ),
    may(
      'Home moves to the first tab',
      moves('Home', 'last', () => 0),
    ),
    may(
      'End moves to the last tab',
      moves('End', 'first', (end) => end),
    ),
    must('Space activates a tab', activates('Space')),
    must('Enter activates a tab', activates('Enter')),
    should('Arrow Down and Up stay with the page', async (stage) => {
      await tabs(stage).first().focus();
      expect(await stage.walk(tabs(stage), 'ArrowDown', 'ArrowUp')).toEqual([0, 0]);
    }),
    should('a panel without anything to focus is itself in the order of Tab', async (stage) => {
      await tabs(stage)
        .nth(await selectedAt(stage))
        .focus();
      await stage.press('Tab');
      await stage.expectFocus(stage.role('tabpanel'));
    }),
    must(
      'activated by hand: arrows move the focus alone',
      moves('ArrowRight', 'first', () => 1, true),
      MANUAL,
    ),
    must('activated by hand: Space activates', activates('Space'), MANUAL),
    must('activated by hand: Enter activates', activates('Enter'), MANUAL),
    must(
      'vertical: aria-orientation says so, and Arrow Down and Up move',
      async (stage) => {
        expect(await stage.role('tablist').getAttribute('aria-orientation')).toBe('vertical');
        await tabs(stage).first().focus();
        expect(await stage.walk(tabs(stage), 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown')).toEqual([
          1,
          0,
          await last(stage),
          0,
        ]);
      },
      VERTICAL,
    ),
  ],
};
