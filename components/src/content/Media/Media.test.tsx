import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { mediaStates } from './Media.states.ts';
import { Media } from './Media.tsx';

const { src, alt } = mediaStates.states.wide;
const broken = 'data:image/png;base64,broken';
conforms({ name: 'Media', component: Media, props: { src, alt } });

test('its words are heard, and a decoration is silent', async () => {
  const { rerender } = render(<Media src={src} alt={alt} caption="Days 3 to 9" />);
  await expect.element(page.getByRole('img', { name: alt })).toBeVisible();
  await expect.element(page.getByRole('figure')).toHaveTextContent('Days 3 to 9');
  rerender(<Media src={src} alt="" />);
  expect(page.getByRole('img').elements()).toEqual([]);
});

test.each([
  ['16:9', 324],
  ['4:3', 432],
  ['1:1', 576],
  ['4:5', 720],
] as const)('%s keeps its room before the picture comes: %i px at 576', (ratio, height) => {
  const { container } = render(
    <div style={{ inlineSize: 576 }}>
      <Media src="about:blank" alt={alt} ratio={ratio} />
    </div>,
  );
  expect(container.querySelector('figure')?.getBoundingClientRect().height).toBe(height);
});

test('at any width its height is a multiple of half a step', () => {
  const { container } = render(
    <div style={{ inlineSize: 333 }}>
      <Media src={src} alt={alt} />
    </div>,
  );
  expect((container.querySelector('figure')?.getBoundingClientRect().height ?? 1) % 4).toBe(0);
});

test('it loads when it is near, unless it is to be seen at once', () => {
  const { container, rerender } = render(<Media src={src} alt={alt} />);
  expect(container.querySelector('img')?.loading).toBe('lazy');
  rerender(<Media src={src} alt={alt} loading="eager" />);
  expect(container.querySelector('img')?.loading).toBe('eager');
});

describe('a preview', () => {
  const { preview } = mediaStates.states.preview;
  const shown = () => document.querySelector('[data-part="preview"]');
  const opacity = () => getComputedStyle(shown() ?? document.body).opacity;
  /** A picture whose bytes never come. */
  const underWay = () => `${location.origin}/never-${crypto.randomUUID()}`;

  test('is seen and silent until the picture is there, and fades out', async () => {
    const { container, rerender } = render(<Media src={underWay()} alt={alt} preview={preview} />);
    expect(opacity()).toBe('1');
    expect(page.getByRole('img').elements()).toHaveLength(1);
    rerender(<Media src={src} alt={alt} preview={preview} loading="eager" />);
    await expect.poll(opacity).toBe('0');
    expect(getComputedStyle(shown()!).visibility).toBe('hidden');
    expect(container.querySelector('figure')?.getBoundingClientRect().width).toBe(
      shown()?.getBoundingClientRect().width,
    );
  });

  test('goes at once where motion is reduced', () => {
    render(
      <div data-motion="reduced">
        <Media src={src} alt={alt} preview={preview} />
      </div>,
    );
    expect(getComputedStyle(shown()!).transitionDuration).toBe('0s, 0s');
  });

  test('makes way for the words where the picture cannot be loaded', async () => {
    render(<Media src={broken} alt={alt} preview={preview} loading="eager" />);
    await expect.element(page.getByText('The picture could not be loaded')).toBeVisible();
    expect(shown()).toBeNull();
  });
});

test('where it cannot be loaded it says so, says what it would show, and keeps its room', async () => {
  const { container } = render(
    <CastMatchProvider lang="mr">
      <div style={{ inlineSize: 576 }}>
        <Media src={broken} alt={alt} loading="eager" />
      </div>
    </CastMatchProvider>,
  );
  await expect.element(page.getByText('चित्र लोड होऊ शकले नाही')).toBeVisible();
  await expect.element(page.getByText(alt)).toBeVisible();
  expect(container.querySelector('figure')?.getBoundingClientRect().height).toBe(324);
});
