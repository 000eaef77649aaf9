import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { SuggestionList } from './SuggestionList.tsx';

const items = ['Draft avail check', 'Include Nashik', 'Lift the fee limit', 'Two years older', 'A fifth'].map(
  (label) => ({ label, prompt: `Please: ${label}` }),
);

conforms({ name: 'SuggestionList', component: SuggestionList, props: { items, onSelect: () => {} } });

test('a press hands over the step with the words to send', async () => {
  const onSelect = vi.fn();
  render(<SuggestionList items={items} onSelect={onSelect} />);
  await userEvent.click(page.getByRole('button', { name: 'Include Nashik' }));
  expect(onSelect.mock.calls).toEqual([[items[1]]]);
});

test('at most four steps are shown, and only the first carries the marker', async () => {
  const { container } = render(<SuggestionList items={items} onSelect={() => {}} />);
  expect(page.getByRole('list', { name: 'Next steps' }).getByRole('button').elements()).toHaveLength(4);
  const marked = [...container.querySelectorAll('[data-component="Marker"]')];
  expect(marked.map((marker) => marker.textContent)).toEqual(['Draft avail check']);
});

test('without steps there is nothing', () => {
  expect(render(<SuggestionList items={[]} onSelect={() => {}} />).container.innerHTML).toBe('');
});
