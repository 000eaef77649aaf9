import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { avatarStates } from './Avatar.states.ts';
import { Avatar } from './Avatar.tsx';

const props = { id: 'sample-1', name: 'Devika Mhambre' };
const { src } = avatarStates.states.photo;
conforms({ name: 'Avatar', component: Avatar, props });

test.each([
  ['Devika Mhambre', 'medium', 'DM'],
  ['Devika Mhambre', 'tiny', 'D'],
  ['Jugal', 'medium', 'J'],
  ['क्षितिज घुमटकर', 'medium', 'क्षि'],
  ['', 'medium', ''],
] as const)('the letters of "%s" at %s are %s', (name, size, letters) => {
  const { container } = render(<Avatar id="sample-1" name={name} size={size} />);
  expect(container.textContent).toBe(letters);
});

test('it is heard as the name once, by photo or by letters', async () => {
  const { rerender } = render(<Avatar {...props} />);
  await expect.element(page.getByRole('img', { name: 'Devika Mhambre' })).toBeVisible();
  rerender(<Avatar {...props} src={src} />);
  await expect.element(page.getByRole('img', { name: 'Devika Mhambre' })).toBeVisible();
  expect(page.getByRole('img').elements()).toHaveLength(1);
});

test('beside a name it is silent', () => {
  const { rerender } = render(<Avatar {...props} alt="" />);
  expect(page.getByRole('img').elements()).toEqual([]);
  rerender(<Avatar {...props} alt="" src={src} />);
  expect(page.getByRole('img').elements()).toEqual([]);
});

test('a photo that cannot be loaded gives way to the letters, and another one is tried', async () => {
  const { container, rerender } = render(<Avatar {...props} src="data:image/png;base64,broken" />);
  await expect.element(page.getByText('DM')).toBeVisible();
  rerender(<Avatar {...props} src={src} />);
  await expect.poll(() => container.querySelector('img')?.naturalWidth).toBeGreaterThan(0);
  await expect.element(page.getByText('DM')).not.toBeInTheDocument();
});

test('it is a square at every size', () => {
  const { container } = render(
    <>
      <Avatar {...props} size="tiny" />
      <Avatar {...props} size="small" />
      <Avatar {...props} size="medium" />
      <Avatar {...props} size="large" />
    </>,
  );
  const boxes = [...container.querySelectorAll('[data-component="Avatar"]')].map((element) =>
    element.getBoundingClientRect(),
  );
  expect(boxes.map(({ width, height }) => [width, height])).toEqual([24, 32, 48, 64].map((px) => [px, px]));
});
