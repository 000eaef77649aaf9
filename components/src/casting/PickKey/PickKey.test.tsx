import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { PickKey } from './PickKey.tsx';

conforms({ name: 'PickKey', component: PickKey, props: { name: 'Devika' } });

test('it is a toggle named after the person, with the place once picked', async () => {
  const { rerender } = render(<PickKey name="Devika" />);
  await expect
    .element(page.getByRole('button', { name: 'Shortlist Devika', pressed: false }))
    .toBeInTheDocument();
  rerender(<PickKey name="Devika" place={2} />);
  await expect
    .element(page.getByRole('button', { name: 'Shortlist Devika, number 2', pressed: true }))
    .toHaveTextContent('2');
});

test('pointer, Enter and Space press it', async () => {
  const onClick = vi.fn();
  render(<PickKey name="Devika" onClick={onClick} />);
  await userEvent.click(page.getByRole('button'));
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onClick).toHaveBeenCalledTimes(3);
});

test('it is 32 px, and 48 by touch', () => {
  const { container } = render(<PickKey name="Devika" />);
  const size = () => container.querySelector('button')?.getBoundingClientRect().toJSON();
  expect(size()).toMatchObject({ width: 32, height: 32 });
  container.dataset['density'] = 'touch';
  expect(size()).toMatchObject({ width: 48, height: 48 });
});
