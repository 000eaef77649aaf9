import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '../../overlays/Dialog/index.ts';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { ComboBox } from './ComboBox.tsx';
import { active, input, list, listed, option, options, text } from './ComboBox.testing.ts';
import type { ComboBoxOption } from './option.ts';

conforms({ name: 'ComboBox', component: ComboBox, props: { label: 'Dialect', options }, target: 'input' });

beforeEach(() => document.querySelectorAll('[data-cm-announcer]').forEach((region) => region.remove()));

describe('opening and moving', () => {
  test('it says what it is, and what it controls is its list', async () => {
    render(<ComboBox label="Dialect" options={options} />);
    await expect.element(input()).toHaveAttribute('aria-autocomplete', 'list');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(input());
    await expect.element(input()).toHaveAttribute('aria-expanded', 'true');
    await expect.element(list()).toHaveAttribute('id', text()?.getAttribute('aria-controls') ?? '');
  });

  test.each([
    ['{ArrowDown}', 'MarathiMumbai'],
    ['{ArrowDown}{ArrowDown}', 'Malvani'],
    ['{ArrowUp}', 'Français'],
    ['{ArrowUp}{ArrowDown}', 'MarathiMumbai'],
    ['{ArrowDown}{ArrowUp}', 'Français'],
  ])('%s leads to %s', async (keys, label) => {
    render(<ComboBox label="Dialect" options={options} />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    await expect.poll(() => active()?.textContent).toBe(label);
    expect(active()).toHaveAttribute('aria-selected', 'true');
    await expect.element(input()).toHaveFocus();
  });

  test('Alt and Down opens without moving, Alt and Up closes without choosing', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(list()).toBeVisible();
    expect(active()).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('it opens on the chosen option', async () => {
    render(<ComboBox label="Dialect" options={options} defaultValue="ml" />);
    await userEvent.click(input());
    await expect.poll(() => active()?.textContent).toBe('Malvani');
    expect(listed()).toHaveLength(5);
  });

  test.each(['{Home}', '{End}', '{ArrowLeft}', '{ArrowRight}'])('%s goes back to the words', async (key) => {
    render(<ComboBox label="Dialect" options={options} />);
    await userEvent.tab();
    await userEvent.keyboard('ma{ArrowDown}');
    await expect.poll(() => active()?.textContent).toBe('MarathiMumbai');
    await userEvent.keyboard(key);
    await expect.poll(active).toBeNull();
    await userEvent.keyboard('x');
    await expect
      .element(input())
      .toHaveValue(key === '{Home}' ? 'xma' : key === '{ArrowLeft}' ? 'mxa' : 'max');
  });

  test('the button opens and closes, and focus stays in the input', async () => {
    render(<ComboBox label="Dialect" options={options} />);
    const button = page.getByRole('button', { name: 'Show options' });
    await userEvent.click(button);
    await expect.element(list()).toBeVisible();
    await expect.element(input()).toHaveFocus();
    await userEvent.click(button);
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(input()).toHaveFocus();
  });

  test('its words follow the language', async () => {
    render(
      <CastMatchProvider lang="mr">
        <ComboBox label="Dialect" options={options} />
      </CastMatchProvider>,
    );
    await expect.element(page.getByRole('button', { name: 'पर्याय दाखवा' })).toBeVisible();
  });
});

describe('typing', () => {
  test.each([
    ['mum mar', ['MarathiMumbai']],
    ['FRANCAIS', ['Français']],
    ['हिन्', ['हिन्दी']],
    ['हा', []],
  ])('%s leaves what has every word', async (typed, labels) => {
    render(<ComboBox label="Dialect" options={options} />);
    await userEvent.type(input(), typed);
    await expect.poll(listed).toEqual(labels);
  });

  test('how many match is announced, and that nothing does', async () => {
    render(<ComboBox label="Dialect" options={options} emptyText="No such dialect" />);
    await userEvent.type(input(), 'ma');
    await expect.element(page.getByRole('status')).toHaveTextContent('2 options');
    await userEvent.type(input(), 'z');
    await expect.element(page.getByRole('status')).toHaveTextContent('No such dialect');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
  });

  test('a search under way is announced, and typing goes on', async () => {
    render(<ComboBox label="Dialect" options={[]} filter={false} pending />);
    await userEvent.type(input(), 'mar');
    await expect.element(page.getByRole('status')).toHaveTextContent('Searching');
    await expect.element(input()).toHaveFocus();
    await expect.element(input()).toHaveValue('mar');
  });

  test('a caller may keep what is typed, and the caret stays where it is', async () => {
    const typed = vi.fn();
    function Kept() {
      const [words, setWords] = useState('mari');
      return (
        <ComboBox
          label="Dialect"
          options={options}
          inputValue={words}
          onInputChange={(next) => {
            typed(next);
            setWords(next);
          }}
        />
      );
    }
    render(<Kept />);
    await userEvent.tab();
    await userEvent.keyboard('{Home}xy');
    await expect.element(input()).toHaveValue('xymari');
    expect(typed.mock.calls).toEqual([['xmari'], ['xymari']]);
  });

  test('keys of an input method pick nothing and move nothing', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => active()?.textContent).toBe('MarathiMumbai');
    for (const key of ['Enter', 'ArrowDown'])
      text()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, isComposing: true }));
    await expect.poll(() => active()?.textContent).toBe('MarathiMumbai');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('many', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ value: `${at}`, label: `Tape ${at}` }));

  test('of thousands few are rendered, and each says its place', async () => {
    render(<ComboBox label="Dialect" options={many} />);
    await userEvent.click(input());
    await expect.element(option('Tape 0')).toHaveAttribute('aria-setsize', '5000');
    expect(listed().length).toBeLessThan(60);
  });

  test('the active option stands in the document and in sight, at the far end and after a filter too', async () => {
    render(<ComboBox label="Dialect" options={many} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => active()?.textContent).toBe('Tape 4999');
    const inSight = () => {
      const box = active()?.closest('[role="listbox"]')?.getBoundingClientRect();
      const row = active()?.getBoundingClientRect();
      return box && row && row.top >= box.top - 1 && row.bottom <= box.bottom + 1;
    };
    await expect.poll(inSight).toBe(true);
    await expect.poll(() => active()?.getAttribute('aria-posinset')).toBe('5000');
    await userEvent.keyboard('49{ArrowDown}{ArrowDown}');
    await expect.poll(() => active()?.textContent).toBe('Tape 149');
    await expect.poll(inSight).toBe(true);
  });

  test('it opens on a chosen option far down', async () => {
    render(<ComboBox label="Dialect" options={many} defaultValue="3000" />);
    await userEvent.click(input());
    await expect.element(option('Tape 3000')).toBeVisible();
    await expect.element(option('Tape 2996')).toBeInTheDocument();
  });
});

test('in a dialog the list can be used, and Escape leaves the dialog open', async () => {
  const onClose = vi.fn();
  const onChange = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Edit brief">
      <ComboBox label="Dialect" options={options} onChange={onChange} />
    </Dialog>,
  );
  await userEvent.click(input());
  await userEvent.click(option('Malvani'));
  expect(onChange.mock.calls).toEqual([['ml']]);
  await userEvent.click(input());
  await expect.element(list()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Escape}');
  await expect.element(input()).toHaveValue('');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onClose.mock.calls).toEqual([['escape']]);
});

test('the list is as wide as its input and stands below it', async () => {
  render(
    <div style={{ inlineSize: 320 }}>
      <ComboBox label="Dialect" options={options} />
    </div>,
  );
  await userEvent.click(input());
  const field = text()?.getBoundingClientRect();
  const popover = () => list().element().parentElement?.getBoundingClientRect();
  await expect
    .poll(() => [popover()?.width, popover()?.left, popover()?.top])
    .toEqual([field?.width, field?.left, (field?.bottom ?? 0) + 4]);
});

test.each([
  ['two options have the value "mr"', { options: [options[0]!, options[0]!] }],
  ['an option has no value', { options: [{ value: '', label: 'Any' }] }],
  ['the value "te" is not among the options', { options, value: 'te' }],
  ['multiple is set and value is one string', { options, multiple: true, value: 'mr' }],
])('it complains that %s', (fault, props) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<ComboBox label="Dialect" {...(props as { options: ComboBoxOption[] })} />);
  expect(complaints.mock.calls.flat().join()).toContain(fault);
  complaints.mockRestore();
});
