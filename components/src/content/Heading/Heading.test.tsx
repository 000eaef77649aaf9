import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Heading } from './Heading.tsx';

conforms({ name: 'Heading', component: Heading, props: { level: 2 as const, children: 'Shortlist' } });

test('its level orders the page whatever its size', async () => {
  render(
    <Heading level={3} variant="display">
      Shortlist
    </Heading>,
  );
  const heading = page.getByRole('heading', { name: 'Shortlist', level: 3 });
  await expect.element(heading).toBeVisible();
  expect(getComputedStyle(heading.element()).fontSize).toBe('48px');
});
