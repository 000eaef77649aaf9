import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
import { createElement } from 'react';
import { Page } from './page.jsx';

/** Answers with the page as HTML, or, asked for `.rsc`, as the stream of the server components. */
export default async function handler(request) {
  const stream = renderToReadableStream(createElement(Page));
  if (new URL(request.url).pathname.endsWith('.rsc')) return new Response(stream);
  const { renderHtml } = await import.meta.viteRsc.loadModule('ssr', 'index');
  return new Response(await renderHtml(stream), { headers: { 'content-type': 'text/html' } });
}
