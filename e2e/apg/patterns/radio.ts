import { expect } from 'vitest';
import { must, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const radios = (stage: Stage) => stage.role('radio');
const checkedAt = async (stage: Stage) => {
  for (const [at, radio] of (await radios(stage).all()).entries())
    if (String((await stage.accessible(radio)).states['checked']) === 'true') return at;
  return -1;
};

/** Moves by a key from one to another, checking it. */
const moves = (key: string, from: number, to: number) => async (stage: Stage) => {
  await radios(stage).nth(from).focus();
  await stage.press('Space');
  expect(await stage.walk(radios(stage), key)).toEqual([to]);
  await expect.poll(() => checkedAt(stage)).toBe(to);
};

const rules: Pattern['rules'] = [
  must('the radios are in a radiogroup with a name', async (stage) => {
    await stage.expectName(stage.role('radiogroup'));
    expect(await stage.role('radiogroup').getByRole('radio').count()).toBe(await radios(stage).count());
    expect(await radios(stage).count()).toBe(3);
  }),
  must('each radio has a name', async (stage) => {
    for (const radio of await radios(stage).all()) await stage.expectName(radio);
  }),
  must('each says whether it is checked, at most one is', async (stage) => {
    await radios(stage).nth(1).focus();
    await stage.press('Space');
    const states = await Promise.all(
      (await radios(stage).all()).map(async (one) => String((await stage.accessible(one)).states['checked'])),
    );
    expect(states).toEqual(['false', 'true', 'false']);
  }),
  must('Tab goes to the checked one, or the first, and out again', async (stage) => {
    const wanted = Math.max(0, await checkedAt(stage));
    await stage.setBetweenStops();
    expect(await stage.walk(radios(stage), 'Tab', 'Tab')).toEqual([wanted, -1]);
  }),
  must('Shift+Tab goes to the checked one, and out again', async (stage) => {
    await stage.setBetweenStops();
    await radios(stage).nth(1).focus();
    await stage.press('Space', 'Tab');
    expect(await stage.walk(radios(stage), 'Shift+Tab', 'Shift+Tab')).toEqual([1, -1]);
  }),
  must('Shift+Tab goes to the first while none is checked, or to the checked one', async (stage) => {
    const wanted = Math.max(0, await checkedAt(stage));
    await stage.setBetweenStops();
    await radios(stage).last().focus();
    await stage.press('Tab');
    expect(await stage.walk(radios(stage), 'Shift+Tab')).toEqual([wanted]);
  }),
  must('Space checks the focused one, and does not uncheck it', async (stage) => {
    await radios(stage).first().focus();
    await stage.press('Space', 'Space');
    expect(await checkedAt(stage)).toBe(0);
  }),
  must('Arrow Down checks the next', moves('ArrowDown', 0, 1)),
  must('Arrow Right checks the next', moves('ArrowRight', 0, 1)),
  must('Arrow Down goes from the last to the first', moves('ArrowDown', 2, 0)),
  must('Arrow Right goes from the last to the first', moves('ArrowRight', 2, 0)),
  must('Arrow Up checks the one before', moves('ArrowUp', 1, 0)),
  must('Arrow Left checks the one before', moves('ArrowLeft', 1, 0)),
  must('Arrow Up goes from the first to the last', moves('ArrowUp', 0, 2)),
  must('Arrow Left goes from the first to the last', moves('ArrowLeft', 0, 2)),
];

export const radioGroup: Pattern = {
  widget: 'radio group',
  story: 'components-forms-radiogroup--default',
  rules,
};

export const segmentedControl: Pattern = {
  widget: 'segmented control',
  story: 'components-actions-segmentedcontrol--default',
  rules,
};
