import type { casting as english } from '../en/casting.ts';

export const casting: typeof english = {};
