import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Banner } from './Banner.tsx';

conforms({ name: 'Banner', component: Banner, props: { children: 'The list is locked.' } });

test.each([
  ['info', 'Note'],
  ['ok', 'Done'],
  ['warn', 'Careful'],
  ['bad', 'Problem'],
] as const)('%s is said as "%s", never by colour alone', (tone, word) => {
  const { container } = render(<Banner tone={tone}>The list is locked.</Banner>);
  expect(container.textContent).toBe(`${word}The list is locked.`);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});

test('its word is in the language around, unless the caller has one', () => {
  const { container } = render(
    <CastMatchProvider lang="mr">
      <Banner tone="warn">तारखा जुन्या आहेत.</Banner>
      <Banner title="तारखा">जुन्या आहेत.</Banner>
    </CastMatchProvider>,
  );
  expect(container.textContent).toBe('लक्ष द्यातारखा जुन्या आहेत.तारखाजुन्या आहेत.');
});

test('one that is there from the start is no live region; one that appears is, and a bad one interrupts', () => {
  render(<Banner>The list is locked.</Banner>);
  expect(page.getByRole('status').elements()).toEqual([]);
  render(<Banner appears>The list is open.</Banner>);
  expect(page.getByRole('status').element().textContent).toContain('The list is open.');
  render(
    <Banner appears tone="bad">
      Not sent.
    </Banner>,
  );
  expect(page.getByRole('alert').element().textContent).toContain('Not sent.');
});

test('it can be acted on, and taken away', async () => {
  const onClick = vi.fn();
  const onDismiss = vi.fn();
  render(
    <Banner action={<Button onClick={onClick}>See rows</Button>} onDismiss={onDismiss}>
      14 rows were left out.
    </Banner>,
  );
  await userEvent.click(page.getByRole('button', { name: 'See rows' }));
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('it says in the console that words are missing', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Banner>{''}</Banner>);
  expect(said.mock.calls.flat().join()).toContain('it has no words');
  said.mockRestore();
});
