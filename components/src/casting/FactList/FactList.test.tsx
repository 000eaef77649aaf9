import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { facts } from '../sample.ts';
import { FactList } from './FactList.tsx';

conforms({ name: 'FactList', component: FactList, props: { facts } });

test('each fact says where it came from and when', () => {
  render(<FactList facts={facts} />);
  const described = page
    .getByRole('definition')
    .elements()
    .map((element) => element.textContent);
  expect(described.slice(0, 4)).toEqual([
    'Konkani native, Hindi fluent',
    'demo roster, fictional, 22 Nov 2026',
    'मालवणी, native',
    'office note, 3 Oct 2026',
  ]);
});

test('a source or date it does not know is shown as it stands', async () => {
  render(
    <FactList
      facts={[{ field: 'city', label: 'Based in', value: 'Thane', source: 'roster-may.csv', asOf: 'May' }]}
    />,
  );
  await expect.element(page.getByText('roster-may.csv, May')).toBeVisible();
});

test('a person without facts is said to have none', async () => {
  render(<FactList facts={[]} />);
  await expect.element(page.getByText('No facts on file for this person yet.')).toBeVisible();
});
