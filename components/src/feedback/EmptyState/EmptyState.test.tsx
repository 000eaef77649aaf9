import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { EmptyState } from './EmptyState.tsx';

conforms({ name: 'EmptyState', component: EmptyState, props: { children: 'Nobody is on this list yet.' } });

test('it says that nothing is there, and what to do about it', async () => {
  render(<EmptyState action={<Button>Add people</Button>}>Nobody is on this list yet.</EmptyState>);
  await expect.element(page.getByText('Nobody is on this list yet.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Add people' })).toBeVisible();
});
