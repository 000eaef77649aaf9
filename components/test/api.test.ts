import { expect, test } from 'vitest';
import { apiSnapshots, writtenSnapshots } from '../scripts/api.ts';

test('the types that consumers see are those of the snapshots', () => {
  expect(
    Object.fromEntries(writtenSnapshots()),
    'The types changed. Run "node components/scripts/api.ts", look at the difference, and add a changeset: ' +
      'docs/contracts/components.md says of which size.',
  ).toEqual(Object.fromEntries(apiSnapshots()));
});
