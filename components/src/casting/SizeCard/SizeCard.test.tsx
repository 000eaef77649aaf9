import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { hueOf, hues } from '../../foundation/portrait/hue.ts';
import { initialsOf } from '../../foundation/portrait/initials.ts';
import { drawCard } from './drawing.ts';
import { sizeCardStates } from './SizeCard.states.ts';
import { SizeCard } from './SizeCard.tsx';

const props = { id: 'sample-1', name: 'Devika Mhambre', heightCm: 158 };
conforms({ name: 'SizeCard', component: SizeCard, props });

test.for([
  ['Devika Mhambre', 'D', 'M'],
  ['  anu  de souza ', 'A', 'S'],
  ['Jugal', 'J', undefined],
  ['चित्रलेखा घुमटकर', 'चि', 'घु'],
  ['Österling-Rao Bhide', 'Ö', 'B'],
  ['"Guddu" Singh', 'G', 'S'],
  ['', '', undefined],
] as const)('the initials of "%s" are %s and %s', ([name, given, surname]) => {
  const initials = initialsOf(name);
  expect([initials.given, initials.surname]).toEqual([given, surname]);
});

test('a person keeps one hue everywhere, and people share all six out', () => {
  expect(hueOf('01STORY')).toBe(hueOf('01STORY'));
  const seen = new Set(Array.from({ length: 200 }, (_, at) => hueOf(`talent-${at}`)));
  expect([...seen].sort()).toEqual([...hues].sort());
});

test('ticks stand every 10 cm from 140, and the long one at the height on file', () => {
  const { ticks, longTick } = drawCard('profile', 'latin', 160);
  expect(ticks).toHaveLength(6);
  expect(longTick?.y).toBe(Math.floor(ticks[2] ?? NaN));
});

test('a height that is not on file has no long tick, and a small card no ticks at all', () => {
  expect(drawCard('profile', 'latin').longTick).toBeUndefined();
  expect(drawCard('board', 'latin', 160)).toMatchObject({ ticks: [], longTick: undefined });
});

test.for([90, 230])('%i cm, off the scale, still stands on the card', (heightCm) => {
  const y = drawCard('profile', 'latin', heightCm).longTick?.y ?? NaN;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThanOrEqual(160);
});

test('beside a name it is silent, alone it says whose it is', async () => {
  const { container, rerender } = render(<SizeCard {...props} />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  rerender(<SizeCard {...props} label="Devika Mhambre, no portrait on file" />);
  await expect
    .element(page.getByRole('img', { name: 'Devika Mhambre, no portrait on file' }))
    .toBeInTheDocument();
});

test('a headshot lies over the drawing, and the drawing is back where it cannot be loaded', async () => {
  const { container, rerender } = render(<SizeCard {...props} src={sizeCardStates.states.photo.src} />);
  const photo = container.querySelector('image');
  expect([photo?.getAttribute('width'), photo?.getAttribute('height')]).toEqual(['64', '80']);
  rerender(<SizeCard {...props} src={sizeCardStates.states.photoFailed.src} />);
  await expect.poll(() => container.querySelector('image')).toBeNull();
  expect(container.querySelector('text')).not.toBeNull();
});
