import { expect } from 'vitest';
import { may, must, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const bar = (stage: Stage) => stage.role('separator');
const now = (stage: Stage) => stage.valueOf(bar(stage));
const limit = async (stage: Stage, end: 'valuemin' | 'valuemax') =>
  Number((await stage.accessible(bar(stage))).states[end]);
const primary = async (stage: Stage) =>
  stage.page.locator(`[id="${await stage.referred(bar(stage), 'aria-controls')}"]`);
const size = async (stage: Stage) => (await (await primary(stage)).boundingBox())?.width ?? 0;

const moves = (key: string, by: 1 | -1) => async (stage: Stage) => {
  await bar(stage).focus();
  const [value, width] = [await now(stage), await size(stage)];
  await stage.press(key);
  expect(Math.sign((await now(stage)) - value)).toBe(by);
  expect(Math.sign((await size(stage)) - width)).toBe(by);
};

export const splitter: Pattern = {
  widget: 'window splitter',
  story: 'components-layout-split--default',
  rules: [
    must('it has role separator and the name of its primary pane', async (stage) => {
      await stage.expectName(bar(stage));
      const pane = await stage.accessible(await primary(stage));
      expect((await stage.accessible(bar(stage))).name).toBe(pane.name);
    }),
    must('Tab reaches it', async (stage) => expect(await stage.walk(bar(stage), 'Tab')).toEqual([0])),
    must('it has a value between a least and a greatest', async (stage) => {
      for (const attribute of ['aria-valuenow', 'aria-valuemin', 'aria-valuemax'])
        expect(await bar(stage).getAttribute(attribute)).toMatch(/^\d+(\.\d+)?$/);
      expect(await now(stage)).toBeGreaterThan(await limit(stage, 'valuemin'));
      expect(await now(stage)).toBeLessThan(await limit(stage, 'valuemax'));
    }),
    must('aria-controls names the primary pane', async (stage) => {
      expect(await stage.referred(bar(stage), 'aria-controls')).not.toBe('');
    }),
    must('a vertical one says so', (stage) => stage.expectState(bar(stage), 'orientation', 'vertical')),
    must('Arrow Left moves it to the left', moves('ArrowLeft', -1)),
    must('Arrow Right moves it to the right', moves('ArrowRight', 1)),
    must('Enter folds the primary pane away, and back to where it was', async (stage) => {
      await bar(stage).focus();
      await stage.press('ArrowRight');
      const [value, width] = [await now(stage), await size(stage)];
      await stage.press('Enter');
      expect(await now(stage)).toBe(await limit(stage, 'valuemin'));
      await expect.poll(() => size(stage)).toBeLessThan(width);
      await stage.expectFocus(bar(stage));
      await stage.press('Enter');
      expect(await now(stage)).toBe(value);
      await expect.poll(() => size(stage)).toBe(width);
    }),
    may('Home moves it to the least', async (stage) => {
      await bar(stage).focus();
      await stage.press('Home');
      expect(await now(stage)).toBe(await limit(stage, 'valuemin'));
    }),
    may('End moves it to the greatest', async (stage) => {
      await bar(stage).focus();
      await stage.press('End');
      expect(await now(stage)).toBe(await limit(stage, 'valuemax'));
    }),
    may('F6 goes from pane to pane', async (stage) => {
      await bar(stage).focus();
      const panes = stage.role('group');
      const seen = new Set<number>();
      for (let step = 0; step < 3; step += 1) {
        await stage.press('F6');
        const held = await panes.evaluateAll((all) =>
          all.findIndex((pane) => pane.contains(document.activeElement)),
        );
        seen.add(held);
      }
      seen.delete(-1);
      expect([...seen].toSorted()).toEqual([0, 1]);
    }),
  ],
};
