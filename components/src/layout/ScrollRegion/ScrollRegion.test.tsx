import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';

const region = () => page.getByRole('region', { name: 'Shooting days' });
const Wide = ({ size }: { size: number }) => <div style={{ inlineSize: size, blockSize: 40 }}>Day 1</div>;

conforms({ name: 'ScrollRegion', component: ScrollRegion, props: { label: 'Shooting days' } });

test('it is a named stop of the keyboard only while something is cut off', async () => {
  const { rerender } = render(
    <div style={{ inlineSize: 320 }}>
      <ScrollRegion label="Shooting days">
        <Wide size={200} />
      </ScrollRegion>
    </div>,
  );
  await expect.element(region()).not.toBeInTheDocument();
  rerender(
    <div style={{ inlineSize: 320 }}>
      <ScrollRegion label="Shooting days">
        <Wide size={900} />
      </ScrollRegion>
    </div>,
  );
  await expect.element(region()).toBeVisible();
  await userEvent.tab();
  await expect.element(region()).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => region().element().scrollLeft).toBeGreaterThan(0);
});

test('it follows what it holds when that grows by itself', async () => {
  const { container } = render(
    <div style={{ inlineSize: 320 }}>
      <ScrollRegion label="Shooting days">
        <Wide size={200} />
      </ScrollRegion>
    </div>,
  );
  const held = [...container.querySelectorAll<HTMLElement>('div')].find((div) => div.style.blockSize);
  held?.style.setProperty('inline-size', '900px');
  await expect.element(region()).toBeVisible();
});

test('it says so where nothing names it', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<ScrollRegion>Day 1</ScrollRegion>);
  const said = complaints.mock.calls.flat().join(' ');
  complaints.mockRestore();
  expect(said).toContain('neither label nor labelledBy');
});
