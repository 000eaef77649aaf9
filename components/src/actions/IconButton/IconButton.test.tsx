import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { IconButton } from './IconButton.tsx';

conforms({ name: 'IconButton', component: IconButton, props: { label: 'Close', icon: CrossIcon } });

test('its label is its name, and the glyph is not read', async () => {
  render(<IconButton label="Close" icon={CrossIcon} />);
  await expect.element(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
  await expect.element(page.getByRole('img')).not.toBeInTheDocument();
});

test('a blocked one keeps its name and takes no presses', async () => {
  const onClick = vi.fn();
  render(
    <IconButton label="Compare" icon={CrossIcon} disabledReason="Pick somebody first" onClick={onClick} />,
  );
  const button = page.getByRole('button', { name: 'Compare', exact: true });
  await expect.element(button).toHaveAccessibleDescription('Pick somebody first');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onClick).not.toHaveBeenCalled();
});

test('a pending one keeps its name and its size, and shows that work goes on in the place of its glyph', async () => {
  const { container, rerender } = render(<IconButton label="Compare" icon={CrossIcon} />);
  const button = container.querySelector('button')!;
  const { width, height } = button.getBoundingClientRect();
  rerender(<IconButton label="Compare" icon={CrossIcon} pending />);
  await expect.element(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
  expect(container.querySelector('svg')!.checkVisibility()).toBe(false);
  const { content, inlineSize } = getComputedStyle(button, '::after');
  expect([content, inlineSize]).toEqual(['""', '8px']);
  expect(button.getBoundingClientRect()).toMatchObject({ width, height });
});
