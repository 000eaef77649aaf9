import { useState } from 'react';
import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { RadioGroup } from '../RadioGroup/index.ts';
import { TextField } from '../TextField/index.ts';
import { Form } from './Form.tsx';

conforms({ name: 'Form', component: Form, props: { children: 'Fields' } });

const summary = () => page.getByRole('group', { name: /There (is a|are) problem/ });
const save = () => page.getByRole('button', { name: 'Save' });

/** A brief whose server wants both fields. */
function Brief({ onSave = () => {} }: { onSave?: (data: FormData) => void }) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const next: Record<string, string> = {};
    if (!data.get('project')) next['project'] = 'Name the project';
    if (!data.get('size')) next['size'] = 'Choose the size of the role';
    setErrors(next);
    if (Object.keys(next).length === 0) onSave(data);
  };
  return (
    <Form errors={errors} onSubmit={submit}>
      <TextField label="Project" name="project" invalid={errors['project']} />
      <TextField label="Note" name="note" optional />
      <RadioGroup
        label="Size"
        name="size"
        invalid={errors['size']}
        options={[
          { value: 'lead', label: 'Lead' },
          { value: 'day', label: 'Day player' },
        ]}
      />
      <button type="submit">Save</button>
    </Form>
  );
}

test('without errors there is no summary', async () => {
  render(<Brief />);
  await expect.element(save()).toBeVisible();
  await expect.element(summary()).not.toBeInTheDocument();
});

test('after a failed submit the summary takes focus, and each entry leads to its field', async () => {
  render(<Brief />);
  await userEvent.click(save());
  await expect.element(summary()).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Project' })).toHaveFocus();
  await userEvent.click(page.getByRole('link', { name: 'Choose the size of the role' }));
  await expect.element(page.getByRole('radio', { name: 'Lead' })).toHaveFocus();
});

test('each failed submit gives focus to the summary again', async () => {
  render(<Brief />);
  await userEvent.click(save());
  await userEvent.click(page.getByRole('textbox', { name: 'Project' }));
  await userEvent.keyboard('Girgaon Gym{Enter}');
  await expect.element(summary()).toHaveFocus();
  await expect.element(page.getByRole('link')).toHaveTextContent('Choose the size of the role');
});

test('nothing that was written is lost, and after a valid submit the summary goes', async () => {
  const onSave = vi.fn();
  render(<Brief onSave={(data) => onSave(Object.fromEntries(data))} />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Note optional' }), 'Boxes on camera');
  await userEvent.click(save());
  await expect.element(summary()).toHaveFocus();
  await userEvent.fill(page.getByRole('textbox', { name: 'Project' }), 'Girgaon Gym');
  await userEvent.click(page.getByText('Lead'));
  await userEvent.click(save());
  await expect.element(summary()).not.toBeInTheDocument();
  expect(onSave.mock.calls).toEqual([[{ project: 'Girgaon Gym', note: 'Boxes on camera', size: 'lead' }]]);
});

test('while it is pending it is not sent twice, and the summary waits for the answer', async () => {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const form = (pending: boolean, errors: Record<string, string>) => (
    <Form onSubmit={onSubmit} pending={pending} errors={errors}>
      <TextField label="Project" name="project" />
      <button type="submit">Save</button>
    </Form>
  );
  const { rerender } = render(form(false, {}));
  await userEvent.click(save());
  rerender(form(true, {}));
  await userEvent.click(save());
  await userEvent.fill(page.getByRole('textbox', { name: 'Project' }), 'Gym');
  expect(onSubmit).toHaveBeenCalledTimes(1);
  rerender(form(false, { project: 'There is one of that name' }));
  await expect.element(summary()).toHaveFocus();
  await expect.element(page.getByRole('textbox', { name: 'Project' })).toHaveValue('Gym');
});

test('errors that come while somebody writes take no focus', async () => {
  const { rerender } = render(
    <Form>
      <TextField label="Project" name="project" />
    </Form>,
  );
  const field = page.getByRole('textbox', { name: 'Project' });
  await userEvent.click(field);
  await userEvent.keyboard('G');
  rerender(
    <Form errors={{ project: 'There is one of that name' }}>
      <TextField label="Project" name="project" />
    </Form>,
  );
  await expect.element(summary()).toBeVisible();
  await expect.element(field).toHaveFocus();
});

test('an error of the whole form is said without a link', async () => {
  render(<Form errors={{ '': 'The brief was changed elsewhere' }}>Fields</Form>);
  await expect.element(page.getByText('The brief was changed elsewhere')).toBeVisible();
  await expect.element(page.getByRole('link')).not.toBeInTheDocument();
});

test.each([
  ['hi', 'एक बात ठीक करनी है'],
  ['mr', 'एक गोष्ट दुरुस्त करायची आहे'],
] as const)('in %s the summary says %s', async (lang, name) => {
  render(
    <CastMatchProvider lang={lang}>
      <Form errors={{ '': 'x' }}>Fields</Form>
    </CastMatchProvider>,
  );
  await expect.element(page.getByRole('heading', { name })).toBeVisible();
});

test('it complains of an error that no field has', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Form errors={{ nobody: 'Wrong' }}>Fields</Form>);
  await expect.element(summary()).toHaveFocus();
  const said = complaints.mock.calls.map(([message]) => String(message));
  complaints.mockRestore();
  expect(said).toEqual([expect.stringContaining('an error for "nobody"')]);
});
