import { expect, test } from 'vitest';

/*
 * What holds for every style sheet of the package, read as the browser gets it.
 */
import.meta.glob('../src/**/*.css.ts', { eager: true });

const isOurs = (style: HTMLStyleElement) =>
  style.dataset['viteDevId']?.includes('/components/src/') && style.textContent?.includes('@layer');
const styles = [...document.querySelectorAll('style')].filter(isOurs);
const nameOf = (style: HTMLStyleElement) =>
  style.dataset['viteDevId']?.replace(/^.*\/components\/src\//, '').replace(/\.vanilla\.css.*$/, '') ?? '';

/** Declarations only: conditions of media queries, selectors and layer names are left out. */
const declarations = (style: HTMLStyleElement) =>
  (style.textContent ?? '').match(/(?<=[{;]\s*)[a-z-]+\s*:[^;{}]+(?=[;}])/g) ?? [];

const offences = (pattern: RegExp) =>
  styles.flatMap((style) =>
    declarations(style)
      .filter((declaration) => pattern.test(declaration))
      .map((declaration) => `${nameOf(style)}: ${declaration}`),
  );

test('there are style sheets to look at', () => {
  expect(styles.length).toBeGreaterThan(8);
  expect(styles.flatMap(declarations).length).toBeGreaterThan(200);
});

test('every rule lies in a cascade layer, so that a page can override it without a fight', () => {
  const outside = styles.flatMap((style) =>
    [...(style.sheet?.cssRules ?? [])]
      .filter((rule) => rule instanceof CSSStyleRule || rule instanceof CSSMediaRule)
      .map((rule) => `${nameOf(style)}: ${rule.cssText.slice(0, 80)}`),
  );
  expect(outside).toEqual([]);
});

test('colours come from tokens', () => {
  expect(offences(/#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\(|:\s*(black|white|red)\b/i)).toEqual([]);
});

test('directions are logical, so that a page can run either way', () => {
  expect(
    offences(
      /^(left|right|top|bottom|width|height|(min|max)-(width|height)|(margin|padding|border)-(left|right|top|bottom).*)\s*:/,
    ),
  ).toEqual([]);
});

test('lengths lie on the step of 4 px; one pixel is a hairline, and hatching is a drawing', () => {
  const offGrid = offences(/\d+(\.\d+)?px/).filter((offence) => {
    const lengths = [...offence.matchAll(/(\d+(?:\.\d+)?)px/g)].map(([, length]) => Number(length));
    return !offence.includes('gradient(') && lengths.some((length) => length !== 1 && length % 4 !== 0);
  });
  expect(offGrid).toEqual([]);
});
