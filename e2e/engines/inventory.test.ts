import { expect, test } from 'vitest';
import type { BoundCheck } from './check.ts';
import { checksOf, takeInventory } from './inventory.ts';
import { differencesOf } from './report.ts';

const menu = { id: 'components-overlays-menu--default', title: 'Components/Overlays/Menu' };

test('a component that is built and not spoken of is noticed, by its folder or by its story', () => {
  const novel = { id: 'components-forms-novel--default', title: 'Components/Forms/Novel' };
  expect(takeInventory([menu, novel], ['Menu', 'Unheard']).forgotten).toEqual(['Novel', 'Unheard']);
});

test('a component that is not built has no checks, and is named', () => {
  const inventory = takeInventory([menu], ['Menu']);
  expect(inventory.awaited).toContain('Dialog');
  expect(new Set(checksOf(inventory).map(({ component }) => component))).toEqual(new Set(['Menu']));
});

test('a component that is built without stories has its checks all the same', () => {
  const stories = new Set(checksOf(takeInventory([], ['Menu'])).map(({ storyId }) => storyId));
  expect(stories).toEqual(new Set(['menu--default']));
});

test('only what some engines keep and others do not is a difference', () => {
  const [first, second, third] = checksOf(takeInventory([menu], ['Menu'])) as BoundCheck[];
  const checks = [first!, second!, third!];
  const results = [
    {
      engine: 'One',
      faults: new Map([
        [first!, undefined],
        [second!, undefined],
        [third!, 'no menu'],
      ]),
    },
    {
      engine: 'Two',
      faults: new Map([
        [first!, undefined],
        [second!, 'no focus'],
        [third!, 'no menu'],
      ]),
    },
  ];
  expect(differencesOf(checks, results)).toEqual([
    `Menu: ${second!.promise} — as promised in One`,
    '  Two: no focus',
  ]);
});
