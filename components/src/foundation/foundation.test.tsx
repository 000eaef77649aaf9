import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../test/conformance.tsx';
import { render } from '../../test/render.tsx';
import { Mark, Wordmark } from './brand/index.ts';
import { CheckIcon } from './icons/index.ts';
import { catalogues } from './strings/index.ts';

conforms({ name: 'Icon', component: CheckIcon, props: {} });
conforms({ name: 'Mark', component: Mark, props: {} });
conforms({ name: 'Wordmark', component: Wordmark, props: {} });

test('an icon is decoration until it has a label', async () => {
  render(
    <>
      <CheckIcon />
      <CheckIcon label="On file" />
    </>,
  );
  await expect.element(page.getByRole('img')).toHaveAccessibleName('On file');
});

test.each(['hi', 'mr'] as const)('the %s catalogue is complete and in Devanagari', (language) => {
  const english: Record<string, unknown> = catalogues.en;
  const other: Record<string, unknown> = catalogues[language];
  expect(Object.keys(other).toSorted()).toEqual(Object.keys(english).toSorted());
  const plain = Object.entries(other).filter(([, message]) => typeof message === 'string');
  expect(plain.filter(([, message]) => !/[\u0900-\u097F]/.test(String(message)))).toEqual([]);
});
