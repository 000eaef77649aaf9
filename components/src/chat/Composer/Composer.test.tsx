import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../../../test/render.tsx';
import { Composer } from './Composer.tsx';
import type { ComposerHandle, ComposerProps } from './Composer.tsx';

const field = () => page.getByRole('textbox', { name: 'Message' });
const compose = (props: Partial<ComposerProps> = {}) => {
  const onSend = vi.fn<ComposerProps['onSend']>();
  const onStop = vi.fn();
  const ref = createRef<ComposerHandle>();
  const shown = (more: Partial<ComposerProps> = {}) => (
    <div style={{ inlineSize: 728 }}>
      <Composer ref={ref} onSend={onSend} onStop={onStop} {...props} {...more} />
    </div>
  );
  const { rerender } = render(shown());
  return { onSend, onStop, ref, update: (more: Partial<ComposerProps>) => rerender(shown(more)) };
};

test('Enter sends the trimmed words once and empties the field', async () => {
  const { onSend } = compose();
  await userEvent.click(field());
  await userEvent.keyboard('  Aaji, 60 to 70 {Enter}');
  expect(onSend.mock.calls).toEqual([['Aaji, 60 to 70']]);
  await expect.element(field()).toHaveValue('');
  await expect.element(field()).toHaveFocus();
});

test('Shift+Enter breaks the line and sends nothing', async () => {
  const { onSend } = compose();
  await userEvent.click(field());
  await userEvent.keyboard('first{Shift>}{Enter}{/Shift}second');
  await expect.element(field()).toHaveValue('first\nsecond');
  expect(onSend).not.toHaveBeenCalled();
});

test.for([
  ['while text is being composed', { isComposing: true, keyCode: 13 }],
  ['that an input method has taken (key code 229)', { isComposing: false, keyCode: 229 }],
] as const)('Enter %s is left to the input method', async ([, init]) => {
  const { onSend } = compose({ defaultDraft: 'आई' });
  const element = field().element();
  flushSync(() =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
    ),
  );
  expect(onSend).not.toHaveBeenCalled();
  await expect.element(field()).toHaveValue('आई');
});

test('the Send button sends; with nothing written it only puts the caret in the field', async () => {
  const { onSend } = compose();
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  expect(onSend).not.toHaveBeenCalled();
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('A ferrywoman');
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  expect(onSend.mock.calls).toEqual([['A ferrywoman']]);
});

test('words that could not be sent stay in the field', async () => {
  const { onSend } = compose();
  onSend.mockReturnValue(false);
  await userEvent.click(field());
  await userEvent.keyboard('kept{Enter}');
  await expect.element(field()).toHaveValue('kept');
});

test('while an answer is written Send is Stop, and one can go on typing but not send', async () => {
  const { onSend, onStop, update } = compose();
  update({ streaming: true });
  await expect.element(page.getByRole('button', { name: 'Send' })).not.toBeInTheDocument();
  await userEvent.click(field());
  await userEvent.keyboard('next one{Enter}');
  expect(onSend).not.toHaveBeenCalled();
  await expect.element(field()).toHaveValue('next one');
  await expect.element(page.getByText('Send when the answer is done, or stop it')).toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Stop' }));
  expect(onStop).toHaveBeenCalledTimes(1);
});

test('too long a message is not cut and not sent; the field says by how much', async () => {
  const { onSend } = compose({ maxLength: 10 });
  await userEvent.click(field());
  await userEvent.keyboard('twelve chars{Enter}');
  expect(onSend).not.toHaveBeenCalled();
  await expect.element(field()).toHaveValue('twelve chars');
  await expect.element(field()).toBeInvalid();
  await expect
    .element(field())
    .toHaveAccessibleDescription('2 characters too many. Shorten the message, or send it in parts.');
});

test('the field grows with its lines to six and then scrolls', async () => {
  const { ref } = compose();
  const height = () => field().element().getBoundingClientRect().height;
  const line = height();
  flushSync(() => ref.current?.setDraft('1\n2\n3'));
  expect(height()).toBeCloseTo(3 * line, 0);
  flushSync(() => ref.current?.setDraft('1\n2\n3\n4\n5\n6\n7\n8\n9'));
  expect(height()).toBeCloseTo(6 * line, 0);
});

test('a screen can put words in, with the caret after them', async () => {
  const { ref, onSend } = compose();
  flushSync(() => ref.current?.setDraft('Coach, '));
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('55 to 62{Enter}');
  expect(onSend.mock.calls).toEqual([['Coach, 55 to 62']]);
});

test('the draft is told with each change, so that it can be kept', async () => {
  const onDraftChange = vi.fn();
  compose({ onDraftChange });
  await userEvent.click(field());
  await userEvent.keyboard('ab{Enter}');
  expect(onDraftChange.mock.calls).toEqual([['a'], ['ab'], ['']]);
});

test('on a phone it is one row of 48, and Send fills its end however many lines there are', () => {
  const handle = createRef<ComposerHandle>();
  const { container } = render(
    <div data-density="touch" style={{ inlineSize: 344 }}>
      <Composer ref={handle} onSend={() => {}} onStop={() => {}} />
    </div>,
  );
  const form = () => container.querySelector('form')?.getBoundingClientRect().height;
  const send = () => container.querySelector('button')?.getBoundingClientRect().height;
  expect(form()).toBe(48);
  flushSync(() => handle.current?.setDraft('1\n2\n3'));
  expect(form()).toBe(96);
  expect(send()).toBe(96);
});
