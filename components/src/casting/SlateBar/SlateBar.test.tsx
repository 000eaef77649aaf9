import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { slateColumns } from '../model/columns.ts';
import { asked } from '../sample.ts';
import { slateBarStates } from './SlateBar.states.ts';
import { SlateBar } from './SlateBar.tsx';

conforms({ name: 'SlateBar', component: SlateBar, props: { asked } });

test('age, language and dates stand in columns, everything else asked in the fold', async () => {
  render(<SlateBar roleName="Ferrywoman" asked={asked} />);
  for (const { text } of asked) await expect.element(page.getByText(text)).toBeVisible();
  const fold = page.getByRole('list', { name: 'Also asked' }).getByRole('listitem').elements();
  expect(fold.map((item) => item.textContent)).toEqual([
    'Swims on camera',
    'In Mumbai',
    'Up to ₹35,000 a day',
  ]);
});

test('whatever is asked, each demand is dealt out exactly once', () => {
  for (let mask = 0; mask < 2 ** asked.length; mask += 1) {
    const some = asked.filter((_, at) => mask & (1 << at));
    const { set, columns, also } = slateColumns(some);
    expect([...columns, ...also].map(({ id }) => id).sort()).toEqual(some.map(({ id }) => id).sort());
    expect(set).toHaveLength(columns.length);
  }
});

test('a hard demand takes the column before a wish', () => {
  const wish = { id: 'w', field: 'language', label: 'Speaks', text: 'Hindi', hard: false } as const;
  const demand = { id: 'd', field: 'language', label: 'Speaks', text: 'Konkani', hard: true } as const;
  expect(slateColumns([wish, demand]).columns).toEqual([demand]);
});

test('"Edit brief" is there only where the brief can be edited', async () => {
  const onEditBrief = vi.fn();
  const { rerender } = render(<SlateBar asked={asked} />);
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  rerender(<SlateBar asked={asked} onEditBrief={onEditBrief} />);
  await userEvent.click(page.getByRole('button', { name: 'Edit brief' }));
  expect(onEditBrief).toHaveBeenCalledTimes(1);
});

test('on a phone a long role wraps beside its label, which stays whole', () => {
  render(
    <div style={{ inlineSize: 344 }}>
      <SlateBar {...slateBarStates.states.long} />
    </div>,
  );
  const label = page.getByText('For', { exact: true }).element().getBoundingClientRect();
  const role = page.getByText(slateBarStates.states.long.roleName).element().getBoundingClientRect();
  expect(label.height).toBe(24);
  expect(role.height).toBe(48);
  expect(role.left).toBeGreaterThanOrEqual(label.right);
});
