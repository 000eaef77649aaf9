import { expect } from 'vitest';
import { may, must, should, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const box = (stage: Stage) => stage.role('combobox');
const options = (stage: Stage) => stage.role('option');
const isOpen = async (stage: Stage) => (await box(stage).getAttribute('aria-expanded')) === 'true';
const text = (stage: Stage) => box(stage).inputValue();
const caret = (stage: Stage) => box(stage).evaluate((one) => (one as HTMLInputElement).selectionStart);

/** Focuses it and opens the list, on the first option. */
async function open(stage: Stage): Promise<number> {
  await box(stage).focus();
  await stage.press('ArrowDown');
  await stage.expectShown(stage.role('listbox'));
  await expect.poll(() => stage.at(options(stage))).toBe(0);
  return options(stage).count();
}

async function expectClosed(stage: Stage): Promise<void> {
  await expect.poll(() => isOpen(stage)).toBe(false);
  expect(await stage.role('listbox').isVisible()).toBe(false);
}

/** The first option's words, typed only in part. */
async function typePart(stage: Stage): Promise<{ word: string; part: string }> {
  await open(stage);
  const word = (await stage.accessible(options(stage).first())).name;
  await stage.press('Escape');
  const part = word.slice(0, 2);
  await box(stage).pressSequentially(part);
  await stage.expectShown(stage.role('listbox'));
  return { word, part };
}

export const combobox: Pattern = {
  widget: 'combobox',
  story: 'components-forms-combobox--default',
  rules: [
    must('it has role combobox and a name', (stage) => stage.expectName(box(stage))),
    must('aria-expanded follows the list', async (stage) => {
      expect(await box(stage).getAttribute('aria-expanded')).toBe('false');
      await open(stage);
      expect(await isOpen(stage)).toBe(true);
    }),
    must('aria-controls names the list, a listbox with a name', async (stage) => {
      await open(stage);
      const id = await stage.referred(box(stage), 'aria-controls');
      expect(await stage.role('listbox').getAttribute('id')).toBe(id);
      await stage.expectName(stage.role('listbox'));
    }),
    must('aria-autocomplete says how the list follows what is typed', async (stage) => {
      expect(await box(stage).getAttribute('aria-autocomplete')).toMatch(/^(list|both)$/);
    }),
    must('aria-haspopup is listbox, by word or by role', async (stage) => {
      expect((await stage.accessible(box(stage))).states['hasPopup']).toBe('listbox');
    }),
    must('Tab reaches it, neither its button nor its list', async (stage) => {
      await stage.setBetweenStops();
      expect(await stage.walk(box(stage), 'Tab', 'Tab')).toEqual([0, -1]);
      expect(await stage.walk(box(stage), 'Shift+Tab')).toEqual([0]);
    }),
    must('Tab from an open list closes it and moves on', async (stage) => {
      await stage.setBetweenStops();
      await open(stage);
      await stage.press('Tab');
      await expectClosed(stage);
      expect(await stage.hasFocus(box(stage))).toBe(false);
    }),
    must('Arrow Down opens the list on its first option', async (stage) => {
      expect(await open(stage)).toBeGreaterThanOrEqual(4);
    }),
    may('Arrow Up opens the list on its last option', async (stage) => {
      await box(stage).focus();
      await stage.press('ArrowUp');
      await expect.poll(() => options(stage).count()).toBeGreaterThan(1);
      const end = (await options(stage).count()) - 1;
      await expect.poll(() => stage.at(options(stage))).toBe(end);
    }),
    may('Alt+Arrow Down opens the list without moving into it', async (stage) => {
      await box(stage).focus();
      await stage.press('Alt+ArrowDown');
      await stage.expectShown(stage.role('listbox'));
      expect(await stage.at(options(stage))).toBe(-1);
    }),
    may('Alt+Arrow Up closes the list', async (stage) => {
      await open(stage);
      await stage.press('Alt+ArrowUp');
      await expectClosed(stage);
      await stage.expectFocus(box(stage));
    }),
    must('Arrow Down and Up move from option to option', async (stage) => {
      await open(stage);
      expect(await stage.walk(options(stage), 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([1, 2, 1]);
    }),
    must('past the last option the focus stays, returns or starts again', async (stage) => {
      const end = (await open(stage)) - 1;
      const keys = Array.from({ length: end + 1 }, () => 'ArrowDown');
      const path = await stage.walk(options(stage), ...keys);
      expect(path.at(-2)).toBe(end);
      expect([end, -1, 0]).toContain(path.at(-1));
    }),
    must('the focus stays on the combobox; aria-activedescendant names the option', async (stage) => {
      await open(stage);
      await stage.expectFocus(box(stage));
      const id = await stage.referred(box(stage), 'aria-activedescendant');
      expect(await options(stage).first().getAttribute('id')).toBe(id);
    }),
    must('aria-selected is true on the option that would be taken, and on no other', async (stage) => {
      await open(stage);
      await stage.press('ArrowDown');
      const selected = await options(stage).evaluateAll((all) =>
        all.flatMap((one, at) => (one.getAttribute('aria-selected') === 'true' ? [at] : [])),
      );
      expect(selected).toEqual([1]);
    }),
    must('Enter takes the option, closes the list, the caret at the end', async (stage) => {
      await open(stage);
      await stage.press('ArrowDown');
      const { name } = await stage.accessible(options(stage).nth(1));
      await stage.press('Enter');
      await expectClosed(stage);
      expect(await text(stage)).toBe(name);
      expect(await caret(stage)).toBe(name.length);
      await stage.expectFocus(box(stage));
    }),
    must('Escape closes the list, and keeps the focus', async (stage) => {
      await open(stage);
      await stage.press('Escape');
      await expectClosed(stage);
      await stage.expectFocus(box(stage));
    }),
    may('Escape clears it while the list is closed', async (stage) => {
      await open(stage);
      await stage.press('Enter', 'Escape');
      if (await text(stage)) await stage.press('Escape');
      expect(await text(stage)).toBe('');
    }),
    must('what is typed narrows the list', async (stage) => {
      const all = await open(stage);
      await stage.press('Escape');
      const { part } = await typePart(stage);
      expect(await text(stage)).toMatch(new RegExp(`^${part}`, 'i'));
      await expect.poll(() => options(stage).count()).toBeLessThan(all);
      expect(await options(stage).count()).toBeGreaterThan(0);
    }),
    must('a printable key in the list goes on typing', async (stage) => {
      const { word } = await typePart(stage);
      await stage.press('ArrowDown', word[2]!);
      expect(await text(stage)).toContain(word.slice(0, 3));
      expect(await isOpen(stage)).toBe(true);
      await stage.expectFocus(box(stage));
    }),
    must('Arrow Left and Right move the caret and leave the list open', async (stage) => {
      const { part } = await typePart(stage);
      await stage.press('ArrowDown', 'ArrowLeft');
      expect(await caret(stage)).toBe(part.length - 1);
      await stage.press('ArrowRight');
      expect(await caret(stage)).toBe(part.length);
      expect(await isOpen(stage)).toBe(true);
    }),
    may('Home goes to the first option or the first character', async (stage) => {
      await typePart(stage);
      await stage.press('ArrowDown', 'ArrowDown', 'Home');
      const atOption = await stage.at(options(stage));
      expect(atOption === 0 || (await caret(stage)) === 0).toBe(true);
    }),
    may('End goes to the last option or the last character', async (stage) => {
      const { part } = await typePart(stage);
      await stage.press('Home', 'ArrowDown', 'End');
      const end = (await options(stage).count()) - 1;
      expect((await stage.at(options(stage))) === end || (await caret(stage)) === part.length).toBe(true);
    }),
    may('Backspace in the list deletes the character before the caret', async (stage) => {
      const { part } = await typePart(stage);
      await stage.press('ArrowDown', 'Backspace');
      expect(await text(stage)).toBe(part.slice(0, -1));
    }),
    may('Delete in the list deletes the character after the caret', async (stage) => {
      const { part } = await typePart(stage);
      await stage.press('ArrowDown', 'ArrowLeft', 'Delete');
      expect(await text(stage)).toBe(part.slice(0, -1));
      await stage.expectFocus(box(stage));
    }),
    should('what the list offers is in a status, or on the options', async (stage) => {
      await open(stage);
      for (const option of await options(stage).all()) await stage.expectName(option);
    }),
    may('a button opens the list, has a name, and stays out of the order of Tab', async (stage) => {
      const button = stage.role('button').first();
      await stage.expectName(button);
      expect(await button.getAttribute('tabindex')).toBe('-1');
      await button.click();
      await stage.expectShown(stage.role('listbox'));
      await stage.expectFocus(box(stage));
    }),
  ],
};

const chosen = (stage: Stage) => box(stage).evaluate((one) => (one as HTMLSelectElement).selectedIndex);

const chooses = (from: number, key: string, to: (last: number) => number) => async (stage: Stage) => {
  const end = (await box(stage).locator('option').count()) - 1;
  await box(stage).evaluate((one, at) => ((one as HTMLSelectElement).selectedIndex = at), from);
  await box(stage).focus();
  await stage.press(key);
  expect(await chosen(stage)).toBe(to(end));
};

export const select: Pattern = {
  widget: 'select-only combobox',
  story: 'components-forms-select--default',
  rules: [
    must('it has role combobox, a name and a value', async (stage) => {
      await stage.expectName(box(stage));
      expect((await stage.accessible(box(stage))).value).toBeTruthy();
    }),
    must('it is closed, and says so', (stage) => stage.expectState(box(stage), 'expanded', false)),
    must('Tab reaches it', async (stage) => expect(await stage.walk(box(stage), 'Tab')).toEqual([0])),
    must(
      'Arrow Down goes to the next option',
      chooses(0, 'ArrowDown', () => 1),
    ),
    must(
      'Arrow Up goes to the option before',
      chooses(1, 'ArrowUp', () => 0),
    ),
    may(
      'Home goes to the first option',
      chooses(2, 'Home', () => 0),
    ),
    may(
      'End goes to the last option',
      chooses(0, 'End', (end) => end),
    ),
    may('a letter goes to the option that begins with it', async (stage) => {
      const words = await box(stage).locator('option').allInnerTexts();
      await box(stage).focus();
      await stage.press(words.at(-1)![0]!.toLowerCase());
      expect(words[await chosen(stage)]![0]).toBe(words.at(-1)![0]);
    }),
  ],
};
