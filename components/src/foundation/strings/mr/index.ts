import { casting } from './casting.ts';
import { chat } from './chat.ts';
import { core } from './core.ts';

export const mr = { ...core, ...chat, ...casting };
