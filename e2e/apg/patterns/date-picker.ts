import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const opener = (stage: Stage) => stage.role('button').first();
const dialog = (stage: Stage) => stage.role('dialog');
const grid = (stage: Stage) => dialog(stage).getByRole('grid').first();

/** What the focused day is called, and where it stands: its row and its column. */
const focused = (stage: Stage) =>
  stage.page.evaluate(() => {
    const cell = document.activeElement?.closest('[role="gridcell"], td');
    const row = cell?.closest('[role="row"], tr');
    const day = document.activeElement;
    return {
      name: day?.getAttribute('aria-label') ?? day?.textContent ?? '',
      inGrid: Boolean(day?.closest('[role="grid"]')),
      row: row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1,
      column: row && cell ? [...row.children].indexOf(cell) : -1,
    };
  });

/** The focused day as a date, from the words of its name. */
async function day(stage: Stage): Promise<number> {
  const { name } = await focused(stage);
  const found = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(name);
  return found ? Date.parse(`${found[1]} ${found[2]} ${found[3]} UTC`) / 86_400_000 : Number.NaN;
}

async function open(stage: Stage, key = 'Enter'): Promise<void> {
  await opener(stage).focus();
  await stage.press(key);
  await stage.expectShown(dialog(stage));
  await expect.poll(async () => (await focused(stage)).inGrid).toBe(true);
}

const moves = (key: string, by: number) => async (stage: Stage) => {
  await open(stage);
  // To the middle of a month, so that no row ends in the way.
  await stage.press('ArrowDown', 'ArrowDown');
  const before = await day(stage);
  await stage.press(key);
  await expect.poll(async () => (await day(stage)) - before).toBe(by);
};

/** The same day of another month. */
const turns = (key: string, months: number) => async (stage: Stage) => {
  await open(stage);
  const before = new Date((await day(stage)) * 86_400_000);
  await stage.press(key);
  const wanted = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + months + 1, 0));
  wanted.setUTCDate(Math.min(before.getUTCDate(), wanted.getUTCDate()));
  await expect.poll(() => day(stage)).toBe(wanted.getTime() / 86_400_000);
};

export const datePicker: Pattern = {
  widget: 'date picker dialog',
  story: 'components-forms-daterangepicker--default',
  rules: [
    must('its fields are in a group with a name, each with one', async (stage) => {
      await stage.expectName(stage.role('group'));
      for (const field of await stage.role('textbox').all()) await stage.expectName(field);
    }),
    may('the form of a date is described', async (stage) => {
      expect((await stage.accessible(stage.role('textbox').first())).description).not.toBe('');
    }),
    must('the button has a name', (stage) => stage.expectName(opener(stage))),
    must('Enter opens it on a day', (stage) => open(stage)),
    must('Space opens it on a day', (stage) => open(stage, 'Space')),
    must('it is a modal dialog with a name', async (stage) => {
      await open(stage);
      await stage.expectName(dialog(stage));
      await stage.expectState(dialog(stage), 'modal', true);
    }),
    must('its days are in a grid with a name', async (stage) => {
      await open(stage);
      await stage.expectName(grid(stage));
      expect(await grid(stage).getByRole('row').count()).toBeGreaterThanOrEqual(5);
      expect(await grid(stage).getByRole('gridcell').count()).toBeGreaterThanOrEqual(28);
    }),
    should('the days of the week head its columns, in full', async (stage) => {
      await open(stage);
      const heads = grid(stage).getByRole('columnheader');
      expect(await heads.count()).toBe(7);
      for (const head of await heads.all())
        expect(
          ((await head.getAttribute('abbr')) ?? (await stage.accessible(head)).name).length,
        ).toBeGreaterThan(5);
    }),
    must('one day is in the order of Tab', async (stage) => {
      await open(stage);
      expect(await dialog(stage).locator('[role="grid"] [tabindex="0"]').count()).toBe(1);
    }),
    must('Arrow Right moves to the next day', moves('ArrowRight', 1)),
    must('Arrow Left moves to the day before', moves('ArrowLeft', -1)),
    must('Arrow Down moves to the same day of the next week', moves('ArrowDown', 7)),
    must('Arrow Up moves to the same day of the week before', moves('ArrowUp', -7)),
    must('Home moves to the first day of the week', async (stage) => {
      await open(stage);
      await stage.press('ArrowDown', 'Home');
      expect((await focused(stage)).column).toBe(0);
    }),
    must('End moves to the last day of the week', async (stage) => {
      await open(stage);
      await stage.press('ArrowUp', 'End');
      expect((await focused(stage)).column).toBe(6);
    }),
    must('Page Down goes to the next month', turns('PageDown', 1)),
    must('Page Up goes to the month before', turns('PageUp', -1)),
    must('Shift+Page Down goes to the next year', turns('Shift+PageDown', 12)),
    must('Shift+Page Up goes to the year before', turns('Shift+PageUp', -12)),
    must('Tab and Shift+Tab go round inside it', async (stage) => {
      await open(stage);
      for (const key of ['Tab', 'Shift+Tab'])
        for (let step = 0; step < 10; step += 1) {
          await stage.press(key);
          expect(await stage.holdsFocus(dialog(stage))).toBe(true);
        }
    }),
    must('Escape closes it, and the focus returns to its button', async (stage) => {
      await open(stage);
      await stage.press('Escape');
      await stage.expectShown(dialog(stage), false);
      await stage.expectFocus(opener(stage));
    }),
    must('Enter chooses the first day, then the last, into the fields', async (stage) => {
      await open(stage);
      await stage.press('Enter', 'ArrowRight', 'Enter');
      for (const field of await stage.role('textbox').all())
        await expect.poll(() => field.inputValue()).not.toBe('');
    }),
    must('Space chooses a day, which says aria-selected', async (stage) => {
      await open(stage);
      await stage.press('Space');
      expect(await grid(stage).locator('[aria-selected="true"]').count()).toBeGreaterThan(0);
    }),
    must('buttons turn the months, each with a name, and the new month is told', async (stage) => {
      await open(stage);
      for (const button of await dialog(stage).getByRole('button').all()) await stage.expectName(button);
      expect(await dialog(stage).locator('[aria-live="polite"], [role="status"]').count()).toBeGreaterThan(0);
    }),
  ],
};
