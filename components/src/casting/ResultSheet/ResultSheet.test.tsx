import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { devika, recommendation, tarini } from '../sample.ts';
import { ResultSheet } from './ResultSheet.tsx';
import type { ResultSheetProps } from './ResultSheet.tsx';

conforms({ name: 'ResultSheet', component: ResultSheet, props: { recommendation } });

const sheet = (props: Partial<ResultSheetProps> = {}, width = 728) => (
  <div style={{ inlineSize: width }}>
    <ResultSheet recommendation={recommendation} {...props} />
  </div>
);

test('people stand in order, near misses apart under a heading of their own', async () => {
  render(sheet());
  await expect.element(page.getByRole('region', { name: 'Results for Ferrywoman, lead' })).toBeVisible();
  const apart = page.getByRole('list', { name: 'Near misses' });
  expect(apart.getByRole('article').elements()).toHaveLength(2);
  expect(
    page
      .getByRole('heading')
      .elements()
      .map((heading) => heading.textContent),
  ).toEqual(['Devika Mhambre', 'Near misses', 'Tarini Oakshott', 'Farzana Quillwala']);
});

test('the answers of people stand exactly under what was asked', () => {
  const { container } = render(sheet());
  const left = (element: Element | undefined) => element?.getBoundingClientRect().left;
  const answers = [...container.querySelectorAll('article:first-of-type ul[aria-label="Asked"]')].map(
    (list) => [...list.children],
  );
  for (const label of ['Plays', 'Speaks', 'Dates']) {
    const column = ['Plays', 'Speaks', 'Dates'].indexOf(label);
    const asked = page.getByText(label, { exact: true }).element().parentElement ?? undefined;
    for (const answer of answers) expect(left(answer[column])).toBe(left(asked));
  }
});

test('a place on the shortlist is the place in the list of picks', async () => {
  const onPick = vi.fn();
  render(sheet({ onPick, picked: ['somebody-else', tarini.talentId] }));
  await expect
    .element(page.getByRole('button', { name: 'Shortlist Tarini Oakshott, number 2' }))
    .toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Shortlist Devika Mhambre' }));
  expect(onPick.mock.calls).toEqual([[devika]]);
});

test('when nobody meets everything, it says so before it offers the nearest', async () => {
  render(sheet({ recommendation: { ...recommendation, offer: 'nearest' } }));
  await expect.element(page.getByText(/^Nobody on the roster meets everything asked/)).toBeVisible();
});

test('when nobody fits, it says so and offers the brief', async () => {
  render(sheet({ recommendation: { ...recommendation, items: [], nearMisses: [] }, onEditBrief: () => {} }));
  await expect.element(page.getByText('Nobody on the roster fits this brief.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Edit brief' })).toBeVisible();
});

test('a long list opens on request, and says how many there are', async () => {
  const items = Array.from({ length: 11 }, (_, at) => ({
    ...devika,
    talentId: `t${at}`,
    name: `Person ${at}`,
  }));
  render(sheet({ recommendation: { ...recommendation, items, nearMisses: [], matched: 40 } }));
  await expect.element(page.getByText('8 shown of 40 who meet everything asked')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show 3 more' }));
  expect(page.getByRole('article').elements()).toHaveLength(11);
});

test('the list and each person can be copied as plain text', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(sheet());
  await userEvent.click(page.getByRole('button', { name: 'Copy list' }));
  await userEvent.click(page.getByRole('button', { name: 'Copy Tarini Oakshott' }));
  expect(write.mock.calls[0]?.[0]).toMatch(/Devika Mhambre[^]*Farzana Quillwala/u);
  expect(write.mock.calls[1]?.[0]).toMatch(/^Tarini Oakshott\n/u);
  write.mockRestore();
});

test('on a phone everybody but the first folds to a row', () => {
  const { container } = render(sheet({ onPick: () => {} }, 344));
  const heights = [...container.querySelectorAll('article')].map(
    (card) => card.getBoundingClientRect().height,
  );
  expect(heights[0]).toBeGreaterThan(160);
  expect(heights.slice(1)).toEqual([64, 64]);
});
