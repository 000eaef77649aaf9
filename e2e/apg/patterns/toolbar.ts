import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const VERTICAL = 'components-actions-toolbar--vertical';
const bar = (stage: Stage) => stage.role('toolbar');
const controls = (stage: Stage) => bar(stage).getByRole('button');
const last = async (stage: Stage) => (await controls(stage).count()) - 1;

export const toolbar: Pattern = {
  widget: 'toolbar',
  story: 'components-actions-toolbar--default',
  rules: [
    must('it has role toolbar and a name', (stage) => stage.expectName(bar(stage))),
    should('it groups three controls or more', async (stage) =>
      expect(await controls(stage).count()).toBeGreaterThanOrEqual(3),
    ),
    must('Tab goes to its first control, and out again', async (stage) => {
      await stage.setBetweenStops();
      expect(await stage.walk(controls(stage), 'Tab', 'Tab')).toEqual([0, -1]);
    }),
    must('Shift+Tab goes out', async (stage) => {
      await stage.setBetweenStops();
      await stage.press('Tab');
      expect(await stage.walk(controls(stage), 'Shift+Tab')).toEqual([-1]);
    }),
    may('it remembers the control that had the focus', async (stage) => {
      await stage.setBetweenStops();
      await stage.press('Tab', 'ArrowRight');
      const at = await stage.at(controls(stage));
      expect(await stage.walk(controls(stage), 'Tab', 'Shift+Tab')).toEqual([-1, at]);
    }),
    must('Arrow Right moves to the next control, Arrow Left back', async (stage) => {
      await stage.press('Tab');
      const path = await stage.walk(controls(stage), 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft');
      expect(path[0]).toBeGreaterThan(0);
      expect(path[1]).toBeGreaterThan(path[0]!);
      expect(path.slice(2)).toEqual([path[0], 0]);
    }),
    may('arrows wrap, or stay at the ends', async (stage) => {
      await stage.press('Tab');
      expect([0, await last(stage)]).toContain((await stage.walk(controls(stage), 'ArrowLeft'))[0]);
    }),
    may('Home and End move to the first and the last control', async (stage) => {
      await stage.press('Tab');
      expect(await stage.walk(controls(stage), 'End', 'Home')).toEqual([await last(stage), 0]);
    }),
    must(
      'vertical: aria-orientation says so, and Arrow Down and Up move',
      async (stage) => {
        expect(await bar(stage).getAttribute('aria-orientation')).toBe('vertical');
        await stage.press('Tab');
        const path = await stage.walk(controls(stage), 'ArrowDown', 'ArrowUp');
        expect(path[0]).toBeGreaterThan(0);
        expect(path[1]).toBe(0);
      },
      VERTICAL,
    ),
  ],
};
