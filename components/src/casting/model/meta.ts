import type { Item } from '../types.ts';

/** "154 cm" in the words of a language, in the digits the roster is written in. */
export const inCm = (heightCm: number, language: string): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit: 'centimeter' }).format(heightCm);

/** The line under a name: what is on file besides the answers. What is not on file is left out. */
export function metaOf(item: Item, language: string): string {
  const { city, heightCm, representation, formats } = item.card ?? {};
  return [
    city,
    heightCm !== undefined && inCm(heightCm, language),
    representation,
    formats && formats.length > 0 && formats.join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
