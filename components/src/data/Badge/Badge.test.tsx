import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Badge } from './Badge.tsx';

conforms({ name: 'Badge', component: Badge, props: { children: 'On file' } });

const toned = ['ok', 'warn', 'bad', 'info', 'teal'] as const;

test.each(toned)('%s has a shape beside its colour', (tone) => {
  const { container } = render(<Badge tone={tone}>On file</Badge>);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
  expect(container.textContent).toBe('On file');
});

test('tones that mean different things have different shapes', () => {
  const drawings = (['ok', 'warn', 'bad', 'info'] as const).map((tone) => {
    const { container } = render(<Badge tone={tone}>On file</Badge>);
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(drawings).size).toBe(4);
});

test('a count says what it counts, and the number in full', async () => {
  render(
    <button type="button">
      Inbox <Badge count={128}>new submissions</Badge>
    </button>,
  );
  await expect.element(page.getByText('99+')).toBeVisible();
  await expect.element(page.getByRole('button')).toHaveAccessibleName('Inbox 128 new submissions');
});

test('long words wrap inside the box they stand in', () => {
  const { container } = render(
    <div style={{ inlineSize: 160 }}>
      <Badge tone="bad">Booked on another production until the fourteenth of December</Badge>
    </div>,
  );
  const { width, height } = container.querySelector('[data-component="Badge"]')!.getBoundingClientRect();
  expect(width).toBeLessThanOrEqual(160);
  expect(height % 4).toBe(0);
  expect(height).toBeGreaterThan(24);
});
