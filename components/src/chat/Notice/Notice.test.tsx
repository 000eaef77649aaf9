import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'react-dom';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Notice } from './Notice.tsx';
import { noticeStates } from './Notice.states.ts';

conforms({ name: 'Notice', component: Notice, props: { code: 'busy' as const } });

afterEach(() => vi.useRealTimers());

test.for(Object.values(noticeStates.states))('$code says in words what happened', (state) => {
  const { container } = render(<Notice {...state} />);
  expect(container.textContent?.trim()).toMatch(/[\p{L}\p{M}]{3,}.*\./u);
});

test('a limit counts down, takes no press before, and one after', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const onRetry = vi.fn();
  const { container } = render(<Notice code="rate_limited" retryAfterMs={3000} onRetry={onRetry} />);
  const button = container.querySelector('button');
  expect(button?.textContent).toContain('Try again in 3 s');
  button?.click();
  expect(onRetry).not.toHaveBeenCalled();
  flushSync(() => vi.advanceTimersByTime(2000));
  expect(button?.textContent).toContain('Try again in 1 s');
  flushSync(() => vi.advanceTimersByTime(1000));
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});
