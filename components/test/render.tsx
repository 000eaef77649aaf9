import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import '@castmatch/tokens/tokens.css';
import '../src/foundation/page.css.ts';

const mounted = new Set<{ root: Root; container: HTMLElement }>();

/** Renders into the page, at once. What was rendered is taken away after each test. */
export function render(element: ReactNode) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const entry = { root, container };
  mounted.add(entry);
  const rerender = (next: ReactNode) => flushSync(() => root.render(next));
  rerender(element);
  return {
    container,
    rerender,
    unmount: () => {
      flushSync(() => root.unmount());
      container.remove();
      mounted.delete(entry);
    },
  };
}

afterEach(() => {
  for (const { root, container } of mounted) {
    flushSync(() => root.unmount());
    container.remove();
  }
  mounted.clear();
});
