import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Text } from './Text.tsx';

conforms({ name: 'Text', component: Text, props: { children: 'Marathi, native' } });

test('Devanagari gets taller lines and no tracking from its language alone', () => {
  render(
    <>
      <Text variant="title">Say what is missing</Text>
      <Text variant="title" lang="mr">
        जे नाही ते सांगा
      </Text>
    </>,
  );
  const latin = getComputedStyle(page.getByText('Say what is missing').element());
  const devanagari = getComputedStyle(page.getByText('जे नाही ते सांगा').element());
  expect([latin.fontSize, latin.lineHeight]).toEqual(['32px', '40px']);
  expect([devanagari.fontSize, devanagari.lineHeight]).toEqual(['28px', '48px']);
  expect(Number.parseFloat(devanagari.letterSpacing) || 0).toBe(0);
});
