import { expect, test } from 'vitest';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Stack } from './Stack.tsx';

conforms({ name: 'Stack', component: Stack, props: { children: 'Tai' } });

test('it owns the space between its children, by token name', () => {
  const { container } = render(
    <Stack gap="3" style={{ inlineSize: 400 }}>
      <span>Tai</span>
      <span>Coach</span>
    </Stack>,
  );
  const [first, second] = [...container.querySelectorAll('span')].map((child) =>
    child.getBoundingClientRect(),
  );
  expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBe(24);
});
