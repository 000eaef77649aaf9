import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
import { renderToReadableStream } from 'react-dom/server.edge';

export async function renderHtml(stream) {
  return renderToReadableStream(await createFromReadableStream(stream));
}
