import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Progress } from './Progress.tsx';

conforms({
  name: 'Progress',
  component: Progress,
  props: { label: 'Reading', value: 3, max: 12 },
  target: 'progress',
});

const bar = () => page.getByRole('progressbar', { name: 'Reading' });

test.each(['medium', 'small'] as const)(
  '%s: it is named, and says how far it is, also in words',
  async (size) => {
    render(<Progress label="Reading" value={3} max={12} size={size} />);
    await expect.element(bar()).toHaveAttribute('value', '3');
    await expect.element(bar()).toHaveAttribute('max', '12');
    await expect.element(bar()).toHaveAttribute('aria-valuetext', '3 of 12');
    await expect.element(page.getByText('3 of 12')).toBeVisible();
  },
);

test('without a value it has none, and says that work goes on', async () => {
  render(<Progress label="Reading" />);
  await expect.element(bar()).not.toHaveAttribute('value');
  await expect.element(page.getByText('Working')).toBeVisible();
});

test('it is said in the language around, or in words of the caller', async () => {
  render(
    <CastMatchProvider lang="mr">
      <Progress label="यादी" value={3} max={12} />
      <Progress label="Reading" value={3} max={12} valueText="9 to go" />
    </CastMatchProvider>,
  );
  await expect.element(page.getByText('12 पैकी 3')).toBeVisible();
  await expect.element(bar()).toHaveAttribute('aria-valuetext', '9 to go');
});

test('it says in the console that a value is out of range', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Progress label="Reading" value={13} max={12} />);
  expect(said.mock.calls.flat().join()).toContain('value is 13 of 12');
  said.mockRestore();
});
