import { createRef } from 'react';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { render } from './render.tsx';

interface Conforming<Props> {
  /** The exported name, which `data-component` carries. */
  name: string;
  component: ComponentType<Props>;
  /** The least that renders it. */
  props: NoInfer<Props>;
  /**
   * Where `ref` and further attributes go, where that is not the root: a form control inside its field.
   * @default the root, by `data-component`
   */
  target?: string;
}

/** What every component promises to whoever composes with it. Call it once in each component's tests. */
export function conforms<Props extends object>({ name, component, props: own, target }: Conforming<Props>) {
  const rootSelector = `[data-component="${name}"]`;
  const targetSelector = target ? `${rootSelector} ${target}` : rootSelector;
  const Component = component as ComponentType<Record<string, unknown>>;
  const props: Record<string, unknown> = Object.fromEntries(Object.entries(own));
  const find = (container: Element, selector: string) => {
    const element = container.querySelector(selector);
    if (!element)
      throw new Error(`${name} renders nothing that matches ${selector}. Check its data-component.`);
    return element;
  };

  describe(`${name} conforms`, () => {
    test('it gives its element to the ref', () => {
      const ref = createRef<Element>();
      const { container } = render(<Component {...props} ref={ref} />);
      expect(ref.current).toBe(find(container, targetSelector));
    });

    test('it joins the class name of the caller to its own', () => {
      const { container } = render(<Component {...props} className="callers-own" />);
      const { classList } = find(container, rootSelector);
      expect(classList).toContain('callers-own');
      expect(classList.length).toBeGreaterThan(1);
    });

    test('it hands attributes on', () => {
      const { container } = render(<Component {...props} data-testid="mine" lang="mr" />);
      const element = find(container, targetSelector);
      expect(element.getAttribute('data-testid')).toBe('mine');
      expect(element.getAttribute('lang')).toBe('mr');
    });

    test('it renders on a server, and the browser takes that over without a word', () => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(<Component {...props} />);
      const served = find(container, rootSelector);
      const root = flushSync(() => hydrateRoot(container, <Component {...props} />));
      flushSync(() => root.render(<Component {...props} />));
      expect(find(container, rootSelector)).toBe(served);
      expect(complaints.mock.calls).toEqual([]);
      flushSync(() => root.unmount());
      container.remove();
      complaints.mockRestore();
    });
  });
}
