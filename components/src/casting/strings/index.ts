import { strings } from '../../foundation/provider/language.ts';
import { casting as en } from './en.ts';
import { casting as hi } from './hi.ts';
import { casting as mr } from './mr.ts';

export const castingStrings = strings({ en, hi, mr });

export type CastingMessages = typeof en;
