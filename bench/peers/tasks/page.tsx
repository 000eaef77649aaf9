/** Every task of bench:render over one library. The bench calls `prepare`, reads the clock, calls `run`. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as adapter from '#adapter';
import type { ProviderProps } from '../contract.ts';

const { Button, Dialog, Provider, Table, TextField, setTheme } = adapter;
/** The provider a library asks for where themes are switched. */
const Themed = (adapter as { Themed?: typeof Provider }).Themed ?? Provider;

interface Task {
  /** Resolves to false where the library cannot do the task. */
  readonly prepare?: () => Promise<boolean | void>;
  readonly run: () => Promise<unknown>;
}

const times = <T,>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const root = createRoot(document.body.appendChild(document.createElement('main')));

/** Until what was changed is painted. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
/** Until what moves on the way in or out has come to rest. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 300));

async function mount(content: ReactNode, Around: (props: ProviderProps) => ReactNode = Provider) {
  flushSync(() => root.render(<Around>{content}</Around>));
  await painted();
}

const COLUMNS = times(6, (at) => `Column ${at + 1}`);
const rowsOf = (count: number) =>
  times(count, (row) => ({ id: String(row), cells: COLUMNS.map((column) => `${column}, ${row + 1}`) }));

function Form({ fields }: { fields: number }) {
  const [values, setValues] = useState(() => times(fields, () => ''));
  return values.map((value, at) => (
    <TextField
      key={at}
      label={`Field ${at + 1}`}
      value={value}
      onChange={(next) => setValues((before) => before.with(at, next))}
    />
  ));
}

/** What a key does in a focused field, each painted before the next; a driver's own keys would cost more than the page. */
async function press(key: string) {
  const field = document.activeElement;
  field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  // The only way to have the browser itself edit the field, with its beforeinput and input events.
  document.execCommand('insertText', false, key);
  field?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  await painted();
}

function DialogPage() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Edit</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit the role">
        <TextField label="Name" />
        <Button onClick={() => setOpen(false)}>Save</Button>
      </Dialog>
    </>
  );
}

const click = (word: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === word)?.click();

const isDialogShown = () =>
  [...document.querySelectorAll('dialog, [role="dialog"]')].some((dialog) => dialog.checkVisibility());

/** Libraries take up to a third of a second for their way in and out, and longer on a busy machine. */
async function untilDialog(shown: boolean) {
  for (let wait = 0; wait < 10; wait += 1) {
    await settled();
    if (isDialogShown() === shown) return;
  }
  throw new Error(`The dialog did not ${shown ? 'open' : 'close'}.`);
}

async function openAndClose() {
  click('Edit');
  await untilDialog(true);
  click('Save');
  await untilDialog(false);
}

const colours = () => {
  const control = document.querySelector('input, button');
  const { color, backgroundColor, borderTopColor } = getComputedStyle(control ?? document.body);
  return [color, backgroundColor, borderTopColor].join();
};

const tasks: Readonly<Record<string, Task>> = {
  buttons: { run: () => mount(times(1_000, (at) => <Button key={at}>{`Button ${at + 1}`}</Button>)) },
  fields: { run: () => mount(times(200, (at) => <TextField key={at} label={`Field ${at + 1}`} />)) },
  table: { run: () => mount(<Table caption="Picks" columns={COLUMNS} rows={rowsOf(500)} selectable />) },
  theme: {
    prepare: async () => {
      if (!setTheme) return false;
      const content = times(500, (at) => [
        <Button key={at}>{`Button ${at + 1}`}</Button>,
        <TextField key={`field ${at}`} label={`Field ${at + 1}`} />,
      ]);
      setTheme('light');
      await mount(content, Themed);
      const light = colours();
      setTheme('dark');
      await settled();
      const changed = colours() !== light;
      setTheme('light');
      await settled();
      return changed;
    },
    run: async () => {
      setTheme?.('dark');
      await settled();
      setTheme?.('light');
      await settled();
    },
  },
  keys: {
    prepare: async () => {
      await mount(<Form fields={100} />);
      document.querySelectorAll('input')[50]?.focus();
    },
    run: async () => {
      for (const key of 'twenty keys in a row') await press(key);
    },
  },
  dialog: {
    prepare: () => mount(<DialogPage />),
    run: async () => {
      for (let round = 0; round < 3; round += 1) await openAndClose();
    },
  },
  list: {
    run: async () => {
      const rows = rowsOf(10_000);
      const begun = performance.now();
      await mount(<Table caption="Picks" columns={COLUMNS} rows={rows} selectable />);
      return performance.now() - begun;
    },
  },
};

Object.assign(globalThis, { benchTasks: tasks });
