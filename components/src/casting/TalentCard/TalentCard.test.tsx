import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { evidenceOf } from '../model/answers.ts';
import { asked, devika, farzana, longName, minor, tarini, unknownEverything } from '../sample.ts';
import { TalentCard } from './TalentCard.tsx';
import type { TalentCardProps } from './TalentCard.tsx';

conforms({ name: 'TalentCard', component: TalentCard, props: { item: devika, asked } });

const card = (props: Partial<TalentCardProps> = {}, width = 728) => (
  <div style={{ inlineSize: width }}>
    <TalentCard item={devika} asked={asked} {...props} />
  </div>
);
const listed = (name?: string) =>
  (name === undefined ? page.getByRole('list').nth(1) : page.getByRole('list', { name }))
    .getByRole('listitem')
    .elements()
    .map((item) => `${item.querySelector('[aria-label]')?.getAttribute('aria-label')} ${item.textContent}`);

test('each thing asked has its answer, met, missed or not on file, in the order of the slate', () => {
  render(card({ item: tarini }));
  expect(listed('Asked')).toEqual(['On file: 20–28', 'Not known: Not on file', 'On file: Free, all 40 days']);
});

test('a missed demand says what is on file and what was asked; a gap says so', () => {
  render(card({ item: farzana }));
  expect(listed('Asked')[2]).toBe('Missed: Booked 20–28 Jan');
  expect(listed()).toEqual([
    'On file: Mumbai',
    'Missed: ₹80,000, asked up to ₹35,000',
    'Not known: Swimming not on file',
  ]);
});

test('nothing on file is never an empty card: every demand says not on file', () => {
  render(card({ item: unknownEverything }));
  expect([...listed('Asked'), ...listed()]).toHaveLength(asked.length);
  for (const said of [...listed('Asked'), ...listed()]) expect(said).toMatch(/^Not known: .*not on file/iu);
});

test('of more than five chips none that misses or lacks is dropped, and the rest is counted', async () => {
  const { chips, more } = evidenceOf(longName, asked.slice(0, 3));
  expect(chips).toHaveLength(5);
  expect(chips.filter(({ kind }) => kind === 'missed' || kind === 'unknown')).toHaveLength(4);
  render(card({ item: longName }));
  await expect.element(page.getByText(`${more} more under Why`)).toBeVisible();
});

test('a minor is marked in words', async () => {
  render(card({ item: minor }));
  await expect.element(page.getByText('Minor', { exact: true })).toBeVisible();
});

test('the key picks and "Why" asks, each with the person', async () => {
  const [onPick, onWhy] = [vi.fn(), vi.fn()];
  render(card({ onPick, onWhy }));
  await userEvent.click(page.getByRole('button', { name: 'Shortlist Devika Mhambre' }));
  await userEvent.click(page.getByRole('button', { name: 'Why, with sources' }));
  expect(onPick.mock.calls).toEqual([[devika]]);
  expect(onWhy.mock.calls).toEqual([[devika]]);
});

test('without handlers there is no dead control', async () => {
  render(card());
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('on a phone a card that folds says what is missing, and opens in place with the focus', async () => {
  render(card({ item: farzana, fold: 'phone', onWhy: () => {} }, 344));
  await expect.element(page.getByText('₹80,000, asked up to ₹35,000').first()).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Asked' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Show Farzana Quillwala in full' }));
  await expect.element(page.getByRole('article', { name: 'Farzana Quillwala' })).toHaveFocus();
  await expect.element(page.getByRole('list', { name: 'Asked' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Why, with sources' })).toBeVisible();
});

test('the same card does not fold where there is room', async () => {
  render(card({ item: farzana, fold: 'phone' }));
  await expect.element(page.getByRole('list', { name: 'Asked' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /in full/ })).not.toBeInTheDocument();
});

test.for([280, 344, 600, 728])('in %i px nothing stands out of the card, however long the name', (width) => {
  const { container } = render(card({ item: longName, onPick: () => {}, onWhy: () => {}, place: 1 }, width));
  const edge = container.querySelector('article')?.getBoundingClientRect().right ?? NaN;
  for (const element of container.querySelectorAll('h3, li, p, button')) {
    expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(edge + 0.5);
  }
});
