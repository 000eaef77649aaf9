import './layers.css.ts';

export { CastMatchProvider } from './provider/CastMatchProvider.tsx';
export type { CastMatchProviderProps } from './provider/CastMatchProvider.tsx';
export { useLanguage, useStrings } from './provider/strings-context.ts';
export { catalogues, languages } from './strings/index.ts';
export type { Language, Strings } from './strings/index.ts';
export { cx } from './cx.ts';
export * from './icons/index.ts';
export type { ComponentDocs, KeyPromise, PartDocs, StateInventory } from './inventory.ts';
export * from './brand/index.ts';
