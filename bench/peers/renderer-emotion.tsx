/** As Emotion's guide does it on a server: a cache for each request, its styles taken out and put in front. */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import createEmotionServer from '@emotion/server/create-instance';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

export function render(content: ReactNode): string {
  const cache = createCache({ key: 'css' });
  const { constructStyleTagsFromChunks, extractCriticalToChunks } = createEmotionServer(cache);
  const html = renderToString(<CacheProvider value={cache}>{content}</CacheProvider>);
  return constructStyleTagsFromChunks(extractCriticalToChunks(html)) + html;
}
