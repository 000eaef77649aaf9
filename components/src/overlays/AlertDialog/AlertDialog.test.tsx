import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { AlertDialog } from './AlertDialog.tsx';
import { alertDialogStates } from './AlertDialog.states.ts';

const question = { ...alertDialogStates.states.question, onConfirm: () => {}, onCancel: () => {} };

conforms({ name: 'AlertDialog', component: AlertDialog, props: { ...question, open: false } });

function Opener({ onConfirm, onCancel }: { onConfirm?: () => void; onCancel?: () => void }) {
  const [open, setOpen] = useState(false);
  const ending = (then?: () => void) => () => {
    setOpen(false);
    then?.();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete conversation</Button>
      <AlertDialog {...question} open={open} onConfirm={ending(onConfirm)} onCancel={ending(onCancel)} />
    </>
  );
}

const dialog = () => page.getByRole('alertdialog', { name: 'Delete conversation?' });
const opener = () => page.getByRole('button', { name: 'Delete conversation' });
const cancel = () => page.getByRole('button', { name: 'Cancel' });
const confirm = () => page.getByRole('button', { name: 'Delete', exact: true });

test('it says what is lost, and focus starts on the button that changes nothing', async () => {
  render(<Opener />);
  await userEvent.click(opener());
  await expect
    .element(dialog())
    .toHaveAccessibleDescription('Its 12 turns go for good. The list of people stays.');
  await expect.element(cancel()).toHaveFocus();
});

test('the verb agrees, once', async () => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(<Opener onConfirm={onConfirm} onCancel={onCancel} />);
  await userEvent.click(opener());
  await userEvent.click(confirm());
  expect(onConfirm).toHaveBeenCalledTimes(1);
  expect(onCancel).not.toHaveBeenCalled();
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its button', () => userEvent.click(cancel())],
])('%s leaves everything as it is, and focus returns', async (_, act) => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(<Opener onConfirm={onConfirm} onCancel={onCancel} />);
  await userEvent.click(opener());
  await expect.element(dialog()).toBeVisible();
  await act();
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(opener()).toHaveFocus();
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(onConfirm).not.toHaveBeenCalled();
});

test('a press beside it decides nothing', async () => {
  const onCancel = vi.fn();
  render(<AlertDialog {...question} open onCancel={onCancel} />);
  await userEvent.click(page.elementLocator(document.documentElement), { position: { x: 4, y: 4 } });
  expect(onCancel).not.toHaveBeenCalled();
  await expect.element(dialog()).toBeVisible();
});

test.each([
  ['pending', { pending: true }, 'Working'],
  ['blocked', { disabledReason: 'Two people still write in it' }, 'Two people still write in it'],
] as const)('%s: it cannot be agreed to, and says why', async (_, state, why) => {
  const onConfirm = vi.fn();
  render(<AlertDialog {...question} {...state} open onConfirm={onConfirm} />);
  await expect.element(confirm()).toHaveAccessibleDescription(why);
  (confirm().element() as HTMLElement).click();
  expect(onConfirm).not.toHaveBeenCalled();
});

test('it brings the word to leave in the language around', async () => {
  render(
    <CastMatchProvider lang="mr">
      <AlertDialog {...question} open />
    </CastMatchProvider>,
  );
  await expect.element(page.getByRole('button', { name: 'रद्द करा' })).toBeVisible();
});

test('it says in the console that a description is missing', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<AlertDialog {...question} open description="" />);
  expect(said.mock.calls.flat().join()).toContain('no description');
  said.mockRestore();
});
