import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Dialog } from './Dialog.tsx';
import type { DialogCloseReason } from './Dialog.tsx';

conforms({
  name: 'Dialog',
  component: Dialog,
  props: { open: false, onClose: () => {}, title: 'Rename role' },
});

function Opener({ onClose }: { onClose?: (reason: DialogCloseReason) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Rename</Button>
      <Dialog
        open={open}
        onClose={(reason) => {
          onClose?.(reason);
          setOpen(false);
        }}
        title="Rename role"
        description="Everybody on the project sees the new name."
        footer={<Button tone="primary">Save</Button>}
      >
        <input aria-label="Name" />
      </Dialog>
    </>
  );
}

const dialog = () => page.getByRole('dialog', { name: 'Rename role' });
const openIt = () => userEvent.click(page.getByRole('button', { name: 'Rename' }));

test('it opens with its name, its description, and focus on the first control of its content', async () => {
  render(<Opener />);
  await expect.element(dialog()).not.toBeInTheDocument();
  await openIt();
  await expect.element(dialog()).toHaveAccessibleDescription('Everybody on the project sees the new name.');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

test('data-autofocus decides where focus goes', async () => {
  render(
    <Dialog open onClose={() => {}} title="Rename role">
      <input aria-label="Name" />
      <input aria-label="Note" data-autofocus="" />
    </Dialog>,
  );
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
});

test.each([
  ['Escape', 'escape', () => userEvent.keyboard('{Escape}')],
  ['its close button', 'button', () => userEvent.click(page.getByRole('button', { name: 'Close' }))],
  [
    'a press on the backdrop',
    'backdrop',
    () => userEvent.click(page.elementLocator(document.documentElement), { position: { x: 4, y: 4 } }),
  ],
] as const)('%s asks to close, once, and focus returns to the opener', async (_, reason, act) => {
  const onClose = vi.fn();
  render(<Opener onClose={onClose} />);
  await openIt();
  await expect.element(dialog()).toBeVisible();
  await act();
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Rename' })).toHaveFocus();
  expect(onClose.mock.calls).toEqual([[reason]]);
});

test('it stays open where the caller keeps it open', async () => {
  const onClose = vi.fn();
  render(<Dialog open onClose={onClose} title="Rename role" />);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onClose.mock.calls).toEqual([['escape']]);
  await expect.element(dialog()).toBeVisible();
});

test('a press inside, or on the content, does not close it', async () => {
  const onClose = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Rename role">
      <p>Nothing to press</p>
    </Dialog>,
  );
  await userEvent.click(page.getByText('Nothing to press'));
  await userEvent.click(page.getByText('Rename role'));
  expect(onClose).not.toHaveBeenCalled();
});

test('closing a dialog inside it leaves it open', async () => {
  const onClose = vi.fn();
  const inner = vi.fn();
  function Nested() {
    const [open, setOpen] = useState(false);
    return (
      <Dialog open onClose={onClose} title="Rename role">
        <Button onClick={() => setOpen(true)}>Discard</Button>
        <Dialog
          open={open}
          onClose={(reason) => {
            inner(reason);
            setOpen(false);
          }}
          title="Discard?"
        />
      </Dialog>
    );
  }
  render(<Nested />);
  await userEvent.click(page.getByRole('button', { name: 'Discard' }));
  await expect.element(page.getByRole('dialog', { name: 'Discard?' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog', { name: 'Discard?' })).not.toBeInTheDocument();
  expect(inner).toHaveBeenCalledTimes(1);
  expect(onClose).not.toHaveBeenCalled();
  await expect.element(dialog()).toBeVisible();
});

test('Tab and Shift+Tab go round inside it', async () => {
  render(<Opener />);
  await openIt();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  for (const name of ['Save', 'Close']) {
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name })).toHaveFocus();
  }
  await userEvent.tab();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
});

test('Tab goes round past what cannot take the focus', async () => {
  render(
    <Dialog open onClose={() => {}} title="Rename role">
      <input type="hidden" />
      <input aria-label="Number" disabled />
      <input aria-label="Name" />
      <button type="button" style={{ display: 'none' }}>
        Never
      </button>
    </Dialog>,
  );
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

test('Tab goes round by what opens and closes as well', async () => {
  render(
    <Dialog open onClose={() => {}} title="Tape">
      <details>
        <summary>Notes</summary>
      </details>
      <input aria-label="Name" />
    </Dialog>,
  );
  const summary = document.querySelector('summary')!;
  expect(document.activeElement).toBe(summary);
  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.tab();
  expect(document.activeElement).toBe(summary);
});

test('it closes with its owner, and gives focus back', async () => {
  const { rerender } = render(<button type="button">Before</button>);
  await userEvent.click(page.getByRole('button', { name: 'Before' }));
  const withDialog = (show: boolean) => (
    <>
      <button type="button">Before</button>
      {show && (
        <Dialog open onClose={() => {}} title="Rename role">
          <input aria-label="Name" />
        </Dialog>
      )}
    </>
  );
  rerender(withDialog(false));
  await userEvent.click(page.getByRole('button', { name: 'Before' }));
  rerender(withDialog(true));
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  rerender(withDialog(false));
  await expect.element(page.getByRole('button', { name: 'Before' })).toHaveFocus();
});

test('content that scrolls can be scrolled by key, also when it comes later and holds no control', async () => {
  const long = (lines: number) => (
    <Dialog open onClose={() => {}} title="Facts">
      <div style={{ blockSize: `${lines * 100}px` }}>Facts</div>
    </Dialog>
  );
  const { rerender } = render(long(1));
  expect(page.getByRole('group', { name: 'Facts' }).elements()).toEqual([]);
  rerender(long(40));
  const content = page.getByRole('group', { name: 'Facts' });
  await expect.element(content).toBeVisible();
  (content.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => content.element().scrollTop).toBeGreaterThan(0);
});
