import './layers.css.ts';

export { CastMatchProvider } from './provider/CastMatchProvider.tsx';
export type { CastMatchProviderProps } from './provider/CastMatchProvider.tsx';
export { languages, useLanguage } from './provider/language.ts';
export type { Language, Translate } from './provider/language.ts';
export { pseudo } from './provider/pseudo.ts';
export { announce } from './announcer.ts';
export { cx } from './cx.ts';
export * from './icons/index.ts';
export type { ComponentDocs, KeyPromise, PartDocs, StateInventory } from './inventory.ts';
export * from './brand/index.ts';
