import { expect } from 'vitest';
import { may, must, type Pattern } from '../rules.ts';
import type { Stage } from '../stage.ts';

const ONE = 'components-forms-rangeslider--one-thumb';
const thumbs = (stage: Stage) => stage.role('slider');

async function limits(stage: Stage, at: number): Promise<{ now: number; min: number; max: number }> {
  const { value, states } = await stage.accessible(thumbs(stage).nth(at));
  return { now: Number(value), min: Number(states['valuemin']), max: Number(states['valuemax']) };
}

/** How far each key moves each thumb, one thumb after the other. */
const steps = (key: string, far: (by: number) => boolean) => async (stage: Stage) => {
  for (const at of (await thumbs(stage).all()).keys()) {
    await thumbs(stage).nth(at).focus();
    // Off the limit, where the key could do nothing.
    await stage.press(far(1) ? 'Home' : 'End');
    const { now } = await limits(stage, at);
    await stage.press(key);
    expect(far((await limits(stage, at)).now - now)).toBe(true);
    expect(await stage.at(thumbs(stage))).toBe(at);
  }
};
const up = (by: number) => by > 0;
const down = (by: number) => by < 0;

/** A page is a bigger step than an arrow's. */
const pages = (page: string, arrow: string, from: string) => async (stage: Stage) => {
  for (const at of (await thumbs(stage).all()).keys()) {
    const moved: number[] = [];
    for (const key of [arrow, page]) {
      await thumbs(stage).nth(at).focus();
      await stage.press(from);
      const { now } = await limits(stage, at);
      await stage.press(key);
      moved.push((await limits(stage, at)).now - now);
    }
    expect(Math.sign(moved[1]!)).toBe(Math.sign(moved[0]!));
    expect(Math.abs(moved[1]!)).toBeGreaterThan(Math.abs(moved[0]!));
  }
};

const goesTo = (key: string, end: 'min' | 'max') => async (stage: Stage) => {
  for (const at of (await thumbs(stage).all()).keys()) {
    await thumbs(stage).nth(at).focus();
    await stage.press(key);
    const found = await limits(stage, at);
    expect(found.now).toBe(found[end]);
  }
};

const rules: Pattern['rules'] = [
  must('each thumb has role slider and a name of its own', async (stage) => {
    const names = await Promise.all(
      (await thumbs(stage).all()).map(async (one) => (await stage.accessible(one)).name),
    );
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  }),
  must('each has a value between a least and a greatest', async (stage) => {
    for (const at of (await thumbs(stage).all()).keys()) {
      const { now, min, max } = await limits(stage, at);
      expect(min).toBeLessThan(max);
      expect(now).toBeGreaterThanOrEqual(min);
      expect(now).toBeLessThanOrEqual(max);
    }
  }),
  must('each is horizontal, or says that it is vertical', async (stage) => {
    for (const thumb of await thumbs(stage).all())
      expect((await stage.accessible(thumb)).states['orientation'] ?? 'horizontal').toBe('horizontal');
  }),
  must('Tab reaches each thumb', async (stage) => {
    const count = await thumbs(stage).count();
    const keys = Array.from({ length: count }, () => 'Tab');
    expect(await stage.walk(thumbs(stage), ...keys)).toEqual([...Array(count).keys()]);
  }),
  must('Arrow Right steps up', steps('ArrowRight', up)),
  must('Arrow Up steps up', steps('ArrowUp', up)),
  must('Arrow Left steps down', steps('ArrowLeft', down)),
  must('Arrow Down steps down', steps('ArrowDown', down)),
  must('Home goes to the least value', goesTo('Home', 'min')),
  must('End goes to the greatest value', goesTo('End', 'max')),
  may('Page Up steps further up than an arrow', pages('PageUp', 'ArrowUp', 'Home')),
  may('Page Down steps further down than an arrow', pages('PageDown', 'ArrowDown', 'End')),
];

export const slider: Pattern = { widget: 'slider', story: ONE, rules };

export const rangeSlider: Pattern = {
  widget: 'slider with two thumbs',
  story: 'components-forms-rangeslider--default',
  rules: [
    ...rules,
    must('the limits of each thumb follow the other', async (stage) => {
      await thumbs(stage).first().focus();
      await stage.press('ArrowRight');
      const lower = await limits(stage, 0);
      expect((await limits(stage, 1)).min).toBe(lower.now);
      await thumbs(stage).last().focus();
      await stage.press('ArrowRight');
      expect((await limits(stage, 0)).max).toBe((await limits(stage, 1)).now);
    }),
    must('the order of Tab stays when values meet', async (stage) => {
      await thumbs(stage).first().focus();
      await stage.press('End');
      expect(await stage.walk(thumbs(stage), 'Tab', 'Shift+Tab')).toEqual([1, 0]);
    }),
    must('the thumbs are in a group with a name', (stage) => stage.expectName(stage.role('group'))),
  ],
};
