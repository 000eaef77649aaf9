import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { CopyButton } from './CopyButton.tsx';

conforms({ name: 'CopyButton', component: CopyButton, props: { text: () => 'x' } });

afterEach(() => vi.restoreAllMocks());

test('a press copies the text as it is then, and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<CopyButton text={() => 'Meher, 24–30'}>Copy list</CopyButton>);
  await userEvent.click(page.getByRole('button', { name: 'Copy list' }));
  expect(write.mock.calls).toEqual([['Meher, 24–30']]);
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
});

test('where the browser has no clipboard to give, the older way is taken', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  let taken = '';
  vi.spyOn(document, 'execCommand').mockImplementation(() => {
    taken = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '';
    return true;
  });
  render(<CopyButton text={() => 'Meher'} />);
  await userEvent.click(page.getByRole('button', { name: 'Copy' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
  expect(taken).toBe('Meher');
});

test('when nothing was copied, it says what to do instead', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  render(<CopyButton text={() => 'Meher'} />);
  await userEvent.click(page.getByRole('button', { name: 'Copy' }));
  await expect.element(page.getByRole('status')).toMatchTextContent(/Select the text by hand\.$/);
});
