/** Below 600 px a thread is laid out as on a phone. A container condition cannot read a token. */
export const NARROW = '(max-width: 599.98px)';
