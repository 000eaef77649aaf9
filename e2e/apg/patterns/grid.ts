import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const grid = (stage: Stage) => stage.role('grid');
const rows = (stage: Stage) => grid(stage).getByRole('row');

/** The row that holds the focus. */
const at = (stage: Stage) =>
  rows(stage).evaluateAll((all) => all.findIndex((row) => row.contains(document.activeElement)));

async function walk(stage: Stage, ...keys: readonly string[]): Promise<number[]> {
  const path: number[] = [];
  for (const key of keys) {
    await stage.press(key);
    path.push(await at(stage));
  }
  return path;
}
const last = async (stage: Stage) => (await rows(stage).count()) - 1;
const onButton = (stage: Stage) => stage.page.evaluate(() => document.activeElement?.tagName === 'BUTTON');

export const tagGrid: Pattern = {
  widget: 'grid',
  story: 'components-data-taggroup--default',
  rules: [
    must('it has role grid and a name', (stage) => stage.expectName(grid(stage))),
    must('its rows hold grid cells', async (stage) => {
      expect(await rows(stage).count()).toBeGreaterThanOrEqual(3);
      for (const row of await rows(stage).all())
        expect(await row.getByRole('gridcell').count()).toBeGreaterThan(0);
    }),
    must('Tab goes to one cell, and out again', async (stage) => {
      await stage.setBetweenStops();
      expect(await walk(stage, 'Tab', 'Tab')).toEqual([0, -1]);
    }),
    must('Shift+Tab goes out', async (stage) => {
      await stage.setBetweenStops();
      await stage.press('Tab');
      expect(await walk(stage, 'Shift+Tab')).toEqual([-1]);
    }),
    must('Arrow Down moves down, and stays at the last', async (stage) => {
      await stage.press('Tab');
      expect(await walk(stage, 'ArrowDown')).toEqual([1]);
      await stage.press('Control+End');
      expect(await walk(stage, 'ArrowDown')).toEqual([await last(stage)]);
    }),
    must('Arrow Up moves up, and stays at the first', async (stage) => {
      await stage.press('Tab', 'ArrowDown');
      expect(await walk(stage, 'ArrowUp', 'ArrowUp')).toEqual([0, 0]);
    }),
    must('Arrow Right moves on within the row, or to the next row', async (stage) => {
      await stage.press('Tab', 'ArrowRight');
      expect((await at(stage)) === 1 || (await onButton(stage))).toBe(true);
    }),
    must('Arrow Left moves back', async (stage) => {
      await stage.press('Tab', 'ArrowRight', 'ArrowLeft');
      expect(await at(stage)).toBe(0);
      expect(await walk(stage, 'ArrowLeft')).toEqual([0]);
    }),
    must('Home and End move to the first and the last cell', async (stage) => {
      await stage.press('Tab', 'End');
      expect((await at(stage)) === (await last(stage)) || (await onButton(stage))).toBe(true);
      expect(await walk(stage, 'Home')).toEqual([0]);
    }),
    may('Control+Home and Control+End move to the first and the last row', async (stage) => {
      await stage.press('Tab');
      expect(await walk(stage, 'Control+End', 'Control+Home')).toEqual([await last(stage), 0]);
    }),
    may('Page Down and Page Up move by several rows', async (stage) => {
      await stage.press('Tab');
      const [down, up] = await walk(stage, 'PageDown', 'PageUp');
      expect(down).toBeGreaterThan(0);
      expect(up).toBeLessThan(down!);
    }),
    may('F2 goes to what is in the cell, Escape back', async (stage) => {
      await stage.press('Tab', 'F2');
      expect(await onButton(stage)).toBe(true);
      await stage.press('Escape');
      expect(await at(stage)).toBe(0);
      expect(await onButton(stage)).toBe(false);
    }),
    may('Enter goes to what is in the cell', async (stage) => {
      await stage.press('Tab', 'Enter');
      expect(await onButton(stage)).toBe(true);
    }),
    should('Delete removes, and the focus stays in the grid', async (stage) => {
      const end = await last(stage);
      await stage.press('Tab', 'Delete');
      await expect.poll(() => last(stage)).toBe(end - 1);
      await expect.poll(() => at(stage)).toBe(0);
    }),
    should('it is described where keys do more than move', async (stage) => {
      expect((await stage.accessible(grid(stage))).description).not.toBe('');
    }),
  ],
};
