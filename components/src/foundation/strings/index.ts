import { en } from './en/index.ts';
import { hi } from './hi/index.ts';
import { mr } from './mr/index.ts';

/** Every message a component shows. A message with a value in it is a function of that value. */
export type Strings = typeof en;

/** The catalogue of each language, complete: a missing message is a type error. */
export const catalogues = { en, hi, mr } satisfies Record<string, Strings>;

/** Languages the components speak, as BCP 47 tags. */
export type Language = keyof typeof catalogues;

export const languages = Object.keys(catalogues) as Language[];
