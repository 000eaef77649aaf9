import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../test/conformance.tsx';
import { render } from '../../test/render.tsx';
import { Mark, Wordmark } from './brand/index.ts';
import { CheckIcon } from './icons/index.ts';
import { useStrings } from './provider/language.ts';
import type { Catalogue } from './provider/language.ts';
import { CastMatchProvider, pseudo } from './index.ts';

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

/** Every catalogue of the library: `Name.strings.ts` of a component, `strings/index.ts` of a room. */
const catalogues = Object.entries(
  import.meta.glob<Record<string, Catalogue<object>>>(['../**/*.strings.ts', '../*/strings/index.ts'], {
    eager: true,
  }),
).flatMap(([file, module]) => Object.values(module).map((catalogue) => ({ file, catalogue })));

test('there are catalogues to check', () => {
  expect(catalogues.length).toBeGreaterThan(4);
});

test.each(['hi', 'mr'] as const)('every catalogue is complete and in Devanagari in %s', (language) => {
  const faults = catalogues.flatMap(({ file, catalogue }) => {
    const missing = Object.keys(catalogue.en).filter((name) => !Object.hasOwn(catalogue[language], name));
    const plain = Object.entries(catalogue[language]).filter(
      ([, message]) => typeof message === 'string' && !/[\u0900-\u097F]/.test(message),
    );
    return [...missing, ...plain.map(([name]) => name)].map((name) => `${file}: ${name}`);
  });
  expect(faults).toEqual([]);
});

test('a pseudo-locale shows every message in brackets, also one with a value in it', async () => {
  const catalogue: Catalogue<{ close: string; over: (count: number) => string }> = {
    en: { close: 'Close', over: (count) => `${count} over` },
    hi: { close: '', over: String },
    mr: { close: '', over: String },
  };
  const Shown = () => {
    const strings = useStrings(catalogue);
    return <p>{`${strings.close} ${strings.over(2)}`}</p>;
  };
  render(
    <CastMatchProvider translate={pseudo}>
      <Shown />
    </CastMatchProvider>,
  );
  await expect.element(page.getByText('[Clósé··] [2 óvér··]')).toBeVisible();
});
