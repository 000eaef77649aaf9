import { expect } from 'vitest';
import { must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const SORTED = 'components-data-datatable--sorted';
const table = (stage: Stage) => stage.role('table');
const sorters = (stage: Stage) => table(stage).locator('thead').getByRole('columnheader').getByRole('button');
const sorts = (stage: Stage) =>
  stage.role('columnheader').evaluateAll((all) => all.map((one) => one.getAttribute('aria-sort')));
const told = async (stage: Stage) =>
  (await sorts(stage)).filter((sort) => sort === 'ascending' || sort === 'descending');

const sortsBy = (key: string) => async (stage: Stage) => {
  await sorters(stage).last().focus();
  await stage.press(key);
  await expect.poll(() => told(stage)).toHaveLength(1);
  const [before] = await told(stage);
  await stage.expectFocus(sorters(stage).last());
  await stage.press(key);
  await expect.poll(async () => (await told(stage))[0]).not.toBe(before);
};

export const dataTable: Pattern = {
  widget: 'sortable table',
  story: 'components-data-datatable--default',
  rules: [
    must('it has role table and a name', (stage) => stage.expectName(table(stage))),
    must('its rows hold cells under column headers', async (stage) => {
      const heads = await stage.role('columnheader').count();
      expect(heads).toBeGreaterThanOrEqual(3);
      expect(await stage.role('row').count()).toBeGreaterThanOrEqual(4);
      expect(await stage.role('row').nth(1).getByRole('cell').count()).toBeGreaterThanOrEqual(3);
    }),
    should('a row has a header', async (stage) => {
      expect(await stage.role('rowheader').count()).toBe((await stage.role('row').count()) - 1);
    }),
    must('a column that can be sorted has a button in its header', async (stage) => {
      expect(await sorters(stage).count()).toBeGreaterThan(0);
      for (const button of await sorters(stage).all()) await stage.expectName(button);
    }),
    must('Tab reaches what is in it', async (stage) => {
      const inside = table(stage).locator('button, input');
      expect(await stage.walk(inside, 'Tab', 'Tab')).toEqual([0, 1]);
    }),
    must('Enter sorts by a column, and turns the order', sortsBy('Enter')),
    must('Space sorts by a column, and turns the order', sortsBy('Space')),
    must('aria-sort is on the sorted column alone', async (stage) => {
      await sorters(stage).first().focus();
      await stage.press('Enter');
      await expect.poll(() => told(stage)).toHaveLength(1);
      await sorters(stage).last().focus();
      await stage.press('Enter');
      await expect.poll(() => told(stage)).toHaveLength(1);
    }),
    must(
      'aria-sort says how it is sorted at first',
      async (stage) => expect(await told(stage)).toHaveLength(1),
      SORTED,
    ),
    must('a chosen row is checked, and its box has a name', async (stage) => {
      for (const box of await stage.role('checkbox').all()) await stage.expectName(box);
    }),
  ],
};
