import { expect, test } from 'vitest';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Marker } from './Marker.tsx';

conforms({ name: 'Marker', component: Marker, props: { children: 'Draft avail check' } });

test('the stroke is decoration: only the words are read', () => {
  const { container } = render(<Marker>Draft avail check</Marker>);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.textContent).toBe('Draft avail check');
});

test('the stroke is drawn once, in no more than 240 ms', () => {
  const { container } = render(<Marker>Draft avail check</Marker>);
  const [drawing] = container.querySelector('svg')?.getAnimations() ?? [];
  expect(drawing?.effect?.getComputedTiming()).toMatchObject({ iterations: 1, duration: 240 });
});
