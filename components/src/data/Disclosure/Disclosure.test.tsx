import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Disclosure } from './Disclosure.tsx';

const header = () => page.getByRole('button', { name: 'Passed' });

conforms({ name: 'Disclosure', component: Disclosure, props: { label: 'Passed', children: 'Six people' } });

test('its heading is a button that says whether the panel is shown, and points to it', async () => {
  const onOpenChange = vi.fn();
  render(
    <Disclosure label="Passed" level={4} onOpenChange={onOpenChange}>
      Six people
    </Disclosure>,
  );
  await expect.element(page.getByRole('heading', { level: 4, name: 'Passed' })).toBeVisible();
  await expect.element(header()).toHaveAttribute('aria-expanded', 'false');
  await expect.element(page.getByText('Six people')).not.toBeVisible();
  await userEvent.click(header());
  await expect.element(header()).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('Six people')).toBeVisible();
  const controlled = document.getElementById(header().element().getAttribute('aria-controls') ?? '');
  expect(controlled?.textContent).toBe('Six people');
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onOpenChange.mock.calls.flat()).toEqual([true, false, true]);
});

test('find in page opens it', async () => {
  const onOpenChange = vi.fn();
  const { container } = render(
    <Disclosure label="Passed" onOpenChange={onOpenChange}>
      Six people
    </Disclosure>,
  );
  const panel = container.querySelector('[hidden="until-found"]');
  panel?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  await expect.element(header()).toHaveAttribute('aria-expanded', 'true');
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('closed again, it can be found again and takes no room', async () => {
  const { container } = render(
    <Disclosure label="Passed" defaultOpen>
      Six people
    </Disclosure>,
  );
  await userEvent.click(header());
  const panel = container.querySelector('[hidden="until-found"]');
  expect(panel?.getBoundingClientRect().height).toBe(0);
});

test('a controlled one waits for its owner', async () => {
  const onOpenChange = vi.fn();
  render(
    <Disclosure label="Passed" open={false} onOpenChange={onOpenChange}>
      Six people
    </Disclosure>,
  );
  await userEvent.click(header());
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
  await expect.element(header()).toHaveAttribute('aria-expanded', 'false');
});

test('blocked, it can be reached, says why, and stays as it is', async () => {
  render(
    <Disclosure label="Passed" disabledReason="Nobody yet">
      Six people
    </Disclosure>,
  );
  await userEvent.tab();
  await expect.element(header()).toHaveFocus();
  await expect.element(header()).toHaveAccessibleDescription('Nobody yet');
  await expect.element(page.getByText('Nobody yet')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(header()).toHaveAttribute('aria-expanded', 'false');
});
