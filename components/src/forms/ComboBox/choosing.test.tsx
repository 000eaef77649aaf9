import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../../../test/render.tsx';
import { ComboBox } from './ComboBox.tsx';
import { input, list, listed, option, options } from './ComboBox.testing.ts';

beforeEach(() => document.querySelectorAll('[data-cm-announcer]').forEach((region) => region.remove()));

describe('choosing', () => {
  test('Enter takes the active option and closes', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} onChange={onChange} />);
    await userEvent.type(input(), 'mal{ArrowDown}{Enter}');
    await expect.element(input()).toHaveValue('Malvani');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
    expect(onChange.mock.calls).toEqual([['ml']]);
  });

  test('a press takes an option and focus stays', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} onChange={onChange} />);
    await userEvent.click(input());
    await userEvent.click(option('Malvani'));
    await expect.element(input()).toHaveValue('Malvani');
    await expect.element(input()).toHaveFocus();
    expect(onChange.mock.calls).toEqual([['ml']]);
  });

  test('Tab takes the active option and goes on', async () => {
    const onChange = vi.fn();
    render(
      <>
        <ComboBox label="Dialect" options={options} onChange={onChange} />
        <button type="button">Next</button>
      </>,
    );
    await userEvent.type(input(), 'mal{ArrowDown}');
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
    await expect.element(input()).toHaveValue('Malvani');
    expect(onChange.mock.calls).toEqual([['ml']]);
  });

  test('a blocked option can be reached, says why, and is not taken', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} onChange={onChange} />);
    await userEvent.type(input(), 'konk{ArrowDown}');
    await expect.element(option('Konkani No coach on this shoot')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(option('Konkani No coach on this shoot'), { force: true });
    await expect.element(list()).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('Escape closes first, then clears', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} defaultValue="ml" onChange={onChange} />);
    await userEvent.click(input());
    await userEvent.keyboard('{Escape}');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(input()).toHaveValue('Malvani');
    await userEvent.keyboard('{Escape}');
    await expect.element(input()).toHaveValue('');
    expect(onChange.mock.calls).toEqual([['']]);
  });

  test('words that match nothing give way to the choice when focus leaves', async () => {
    render(<ComboBox label="Dialect" options={options} defaultValue="ml" />);
    await userEvent.fill(input(), 'Telugu');
    await userEvent.tab();
    await expect.element(input()).toHaveValue('Malvani');
  });

  test('a label typed in full is chosen when focus leaves, the list closed or open', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} onChange={onChange} />);
    await userEvent.fill(input(), 'malvani');
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await expect.element(input()).toHaveValue('Malvani');
    await userEvent.fill(input(), 'marathi');
    await userEvent.tab();
    await expect.element(input()).toHaveValue('Marathi');
    await expect.poll(() => onChange.mock.calls).toEqual([['ml'], ['mr']]);
  });

  test('emptied, it has no value', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} defaultValue="ml" onChange={onChange} />);
    await userEvent.clear(input());
    await userEvent.tab();
    await expect.poll(() => onChange.mock.calls).toEqual([['']]);
  });

  test('freeEntry keeps words that match nothing', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Dialect" options={options} freeEntry onChange={onChange} />);
    await userEvent.type(input(), 'Samvedi');
    await userEvent.tab();
    await expect.element(input()).toHaveValue('Samvedi');
    await expect.poll(() => onChange.mock.calls).toEqual([['Samvedi']]);
  });

  test('a caller who keeps the value decides what is shown', async () => {
    const { rerender } = render(<ComboBox label="Dialect" options={options} value="ml" />);
    await expect.element(input()).toHaveValue('Malvani');
    rerender(<ComboBox label="Dialect" options={options} value="mr" />);
    await expect.element(input()).toHaveValue('Marathi');
    rerender(<ComboBox label="Dialect" options={options} value="" />);
    await expect.element(input()).toHaveValue('');
  });

  test('its form gets the value and not the words; a blocked one is not sent', async () => {
    const { container, rerender } = render(
      <form>
        <ComboBox label="Dialect" name="dialect" options={options} defaultValue="ml" />
      </form>,
    );
    const sent = () => [...new FormData(container.querySelector('form') ?? undefined).entries()];
    expect(sent()).toEqual([['dialect', 'ml']]);
    rerender(
      <form>
        <ComboBox label="Dialect" name="dialect" options={options} disabledReason="The brief is locked" />
      </form>,
    );
    expect(sent()).toEqual([]);
    await expect.element(input()).toBeDisabled();
    await expect.element(input()).toHaveAccessibleDescription('The brief is locked');
  });

  test('read-only, it shows the choice and opens nothing', async () => {
    render(<ComboBox label="Dialect" options={options} defaultValue="ml" readOnly />);
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(input()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });
});

describe('several', () => {
  const several = (onChange?: (values: string[]) => void) => (
    <ComboBox label="Dialect" options={options} multiple defaultValue={['mr', 'hi']} onChange={onChange} />
  );
  const tag = (label: string) => page.getByRole('button', { name: `Remove ${label}` });

  test('options are added in a row while the list stays, and taken back by a second press', async () => {
    const onChange = vi.fn();
    render(several(onChange));
    await userEvent.click(input());
    await userEvent.click(option('Malvani'));
    await expect.element(tag('Malvani')).toBeVisible();
    await expect.element(option('Malvani')).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(option('Malvani'));
    await expect.element(tag('Malvani')).not.toBeInTheDocument();
    expect(onChange.mock.calls).toEqual([[['mr', 'hi', 'ml']], [['mr', 'hi']]]);
  });

  test('typing goes on after a choice', async () => {
    render(several());
    await userEvent.type(input(), 'mal{ArrowDown}{Enter}');
    await expect.element(tag('Malvani')).toBeVisible();
    await expect.element(input()).toHaveValue('');
    await userEvent.keyboard('fr');
    await expect.element(input()).toHaveValue('fr');
    await expect.poll(listed).toEqual(['Français']);
  });

  test('Backspace in the empty input takes the last tag away and says so', async () => {
    render(several());
    await userEvent.click(input());
    await userEvent.keyboard('{Backspace}');
    await expect.element(tag('हिन्दी')).not.toBeInTheDocument();
    await expect.element(page.getByRole('status')).toHaveTextContent('हिन्दी removed');
  });

  test.each([
    ['ltr', 'ArrowLeft', 'ArrowRight'],
    ['rtl', 'ArrowRight', 'ArrowLeft'],
  ])('in %s, %s leads from the input to the tags and %s back', async (dir, back, forth) => {
    render(<div dir={dir}>{several()}</div>);
    await userEvent.click(input());
    await userEvent.keyboard(`{${back}}`);
    await expect.element(tag('हिन्दी')).toHaveFocus();
    await userEvent.keyboard(`{${back}}`);
    await expect.element(tag('Marathi')).toHaveFocus();
    await userEvent.keyboard(`{${forth}}{${forth}}`);
    await expect.element(input()).toHaveFocus();
  });

  test('Delete takes a tag away and focus goes to the one beside it, from the last to the input', async () => {
    render(several());
    await userEvent.tab();
    await expect.element(tag('Marathi')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.element(tag('हिन्दी')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(input()).toHaveFocus();
  });

  test('words typed in full become a tag when focus leaves', async () => {
    const onChange = vi.fn();
    render(several(onChange));
    await userEvent.fill(input(), 'malvani');
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await expect.element(tag('Malvani')).toBeVisible();
    await expect.element(input()).toHaveValue('');
    expect(onChange.mock.calls).toEqual([[['mr', 'hi', 'ml']]]);
  });

  test('a tag named again is not taken back', async () => {
    const onChange = vi.fn();
    render(several(onChange));
    await userEvent.type(input(), 'marathi');
    await userEvent.tab();
    await expect.element(input()).toHaveValue('');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a reset of the form', () => {
  const reset = () => userEvent.click(page.getByRole('button', { name: 'Reset' }));
  const sent = () => new FormData(document.querySelector('form') ?? undefined).getAll('dialect');

  test('takes choice and words back to the first, and tells nobody', async () => {
    const onChange = vi.fn();
    render(
      <form>
        <button type="reset">Reset</button>
        <ComboBox label="Dialect" options={options} name="dialect" defaultValue="mr" onChange={onChange} />
      </form>,
    );
    await userEvent.fill(input(), 'Malvani');
    await reset();
    await expect.element(input()).toHaveValue('Marathi');
    await expect.poll(sent).toEqual(['mr']);
    expect(onChange.mock.calls).toEqual([['ml']]);
  });

  test('takes tags back, and words that are no choice yet', async () => {
    const { container } = render(
      <form>
        <ComboBox label="Dialect" options={options} name="dialect" multiple defaultValue={['mr', 'hi']} />
      </form>,
    );
    await userEvent.click(page.getByRole('button', { name: 'Remove Marathi' }));
    await userEvent.type(input(), 'mal');
    expect(sent()).toEqual(['hi']);
    container.querySelector('form')?.reset();
    await expect.element(input()).toHaveValue('');
    await expect.poll(sent).toEqual(['mr', 'hi']);
  });

  test('reaches a field that stands outside and names its form', async () => {
    render(
      <>
        <form id="brief">
          <button type="reset">Reset</button>
        </form>
        <ComboBox label="Dialect" options={options} form="brief" name="dialect" />
      </>,
    );
    await userEvent.fill(input(), 'Malvani');
    await userEvent.tab();
    expect(sent()).toEqual(['ml']);
    await reset();
    await expect.element(input()).toHaveValue('');
    expect(sent()).toEqual([]);
  });

  test('changes nothing where the form prevents it', async () => {
    render(
      <form onReset={(event) => event.preventDefault()}>
        <button type="reset">Reset</button>
        <ComboBox label="Dialect" options={options} name="dialect" />
      </form>,
    );
    await userEvent.fill(input(), 'Malvani');
    await reset();
    await expect.element(input()).toHaveValue('Malvani');
    expect(sent()).toEqual(['ml']);
  });
});
