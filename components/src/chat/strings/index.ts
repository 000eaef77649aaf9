import { strings } from '../../foundation/provider/language.ts';
import { chat as en } from './en.ts';
import { chat as hi } from './hi.ts';
import { chat as mr } from './mr.ts';

export const chatStrings = strings({ en, hi, mr });
