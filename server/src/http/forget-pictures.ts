/** Tells the browser to drop what it keeps of us: a photo that went must not come back from its cache. */
export const FORGET_PICTURES = { 'clear-site-data': '"cache"' } as const;
