import { expect, test } from 'vitest';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Grid } from './Grid.tsx';

conforms({ name: 'Grid', component: Grid, props: { children: 'Tai' } });

/** Left edges of the columns that six children stand in. */
function columns(inlineSize: number, min?: 'narrow' | 'medium' | 'wide') {
  const { container } = render(
    <div style={{ inlineSize }}>
      <Grid min={min} gap="2">
        {Array.from({ length: 6 }, (_, at) => (
          <span key={at}>Day {at + 1}</span>
        ))}
      </Grid>
    </div>,
  );
  return new Set([...container.querySelectorAll('span')].map((child) => child.getBoundingClientRect().left));
}

test.each([
  [320, undefined, 1],
  [472, undefined, 2],
  [728, undefined, 3],
  [728, 'narrow', 4],
  [728, 'wide', 2],
  [120, 'wide', 1],
] as const)('%i px with columns of %s hold %i', (inlineSize, min, count) => {
  expect(columns(inlineSize, min).size).toBe(count);
});

test('a column that fits nowhere is as wide as the grid', () => {
  const { container } = render(
    <div style={{ inlineSize: 120 }}>
      <Grid min="wide">
        <span>Tai</span>
      </Grid>
    </div>,
  );
  expect(container.querySelector('span')?.getBoundingClientRect().width).toBe(120);
});
