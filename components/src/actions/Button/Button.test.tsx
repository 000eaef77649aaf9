import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Button } from './Button.tsx';

conforms({ name: 'Button', component: Button, props: { children: 'Ask more' } });

test('a press by pointer, Enter or Space calls back once each', async () => {
  const onClick = vi.fn();
  render(<Button onClick={onClick}>Ask more</Button>);
  await userEvent.click(page.getByRole('button', { name: 'Ask more' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onClick).toHaveBeenCalledTimes(3);
});

test('a blocked button says why, stays in the tab order and takes no presses', async () => {
  const onClick = vi.fn();
  render(
    <Button onClick={onClick} disabledReason="Pick somebody first">
      Compare
    </Button>,
  );
  const button = page.getByRole('button', { name: 'Compare', exact: true });
  await expect.element(button).toHaveAccessibleDescription('Pick somebody first');
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onClick).not.toHaveBeenCalled();
});

test('a blocked submit button does not send its form', async () => {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <input aria-label="Name" />
      <Button type="submit" disabledReason="The name is missing">
        Save
      </Button>
    </form>,
  );
  await userEvent.click(page.getByRole('textbox', { name: 'Name' }));
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('focus and name stay while work is pending', async () => {
  const { rerender } = render(<Button>Save</Button>);
  const element = page.getByRole('button', { name: 'Save', exact: true });
  await userEvent.click(element);
  rerender(<Button pending>Save</Button>);
  await expect.element(element).toHaveFocus();
  await expect.element(element).toHaveAttribute('aria-disabled', 'true');
  await expect.element(element).toHaveAccessibleDescription('Working');
  rerender(<Button>Save</Button>);
  await expect.element(element).toHaveFocus();
});

test('the reason stands inside the window, wherever the button stands', async () => {
  render(
    <div style={{ position: 'fixed', insetBlockStart: 0, insetInlineEnd: 0 }}>
      <Button disabledReason="Pick two people on the list to compare them">Compare</Button>
    </div>,
  );
  await userEvent.tab();
  const reason = page.getByText('Pick two people on the list to compare them');
  await expect.element(reason).toBeVisible();
  const box = reason.element().getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  expect(box.left).toBeGreaterThanOrEqual(0);
});
