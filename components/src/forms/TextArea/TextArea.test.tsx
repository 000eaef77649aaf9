import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { TextArea } from './TextArea.tsx';

conforms({ name: 'TextArea', component: TextArea, props: { label: 'Note' }, target: 'textarea' });

test('Enter starts a line', async () => {
  render(<TextArea label="Note" />);
  await userEvent.click(page.getByRole('textbox', { name: 'Note' }));
  await userEvent.keyboard('One{Enter}two');
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('One\ntwo');
});
