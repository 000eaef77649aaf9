import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Meter } from './Meter.tsx';

conforms({ name: 'Meter', component: Meter, props: { label: 'Checks', value: 12, max: 40 } });

const meter = () => page.getByRole('meter', { name: 'Checks' });
const share = () => {
  const bar = meter().element();
  return (bar.firstElementChild?.getBoundingClientRect().width ?? 0) / bar.clientWidth;
};

test('it is named, and says its amount in numbers and in words', async () => {
  render(<Meter label="Checks" value={12} max={40} />);
  for (const [name, value] of [
    ['aria-valuenow', '12'],
    ['aria-valuemin', '0'],
    ['aria-valuemax', '40'],
    ['aria-valuetext', '12 of 40'],
  ] as const)
    await expect.element(meter()).toHaveAttribute(name, value);
  expect(share()).toBeCloseTo(0.3, 1);
});

test.each([
  [35, '35 of 40', 0],
  [36, '36 of 40, nearly full', 1],
  [40, '40 of 40, full', 1],
])('%i of 40 is said as "%s"', (value, words, glyphs) => {
  const { container } = render(<Meter label="Checks" value={value} max={40} high={36} />);
  expect(meter().element().getAttribute('aria-valuetext')).toBe(words);
  expect(container.textContent).toContain(words);
  expect(container.querySelectorAll('svg')).toHaveLength(glyphs);
});

test('beyond its ends the bar stays in its box, and the console says so', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Meter label="Checks" value={50} max={40} />);
  expect(share()).toBe(1);
  expect(said.mock.calls.flat().join()).toContain('value is 50 of 40');
  said.mockRestore();
});
