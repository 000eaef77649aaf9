import { expect, test } from 'vitest';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Inline } from './Inline.tsx';

conforms({ name: 'Inline', component: Inline, props: { children: 'Tai' } });

test('it owns the space between its children, by token name', () => {
  const { container } = render(
    <Inline gap="3" style={{ inlineSize: 400 }}>
      <span>Tai</span>
      <span>Coach</span>
    </Inline>,
  );
  const [first, second] = [...container.querySelectorAll('span')].map((child) =>
    child.getBoundingClientRect(),
  );
  expect((second?.left ?? 0) - (first?.right ?? 0)).toBe(24);
});
