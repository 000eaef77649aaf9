/** One story in a page, seen and used as an assistive technology does: by roles, names, states and real keys. */
import type { CDPSession, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { show } from '../support/storybook.ts';

export type Role = Parameters<Page['getByRole']>[0];

/** What Chromium tells assistive technology about an element: from its tag or from ARIA, whichever it came by. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** `valuenow` is here as `value`. */
  readonly value?: string | number | undefined;
  /** By the names of the protocol: `expanded`, `hasPopup`, `valuemin`, `modal`, … */
  readonly states: Readonly<Record<string, unknown>>;
}

interface AXValue {
  value?: unknown;
}
interface AXNode {
  role?: AXValue;
  name?: AXValue;
  description?: AXValue;
  value?: AXValue;
  properties?: { name: string; value: AXValue }[];
}

export class Stage {
  readonly page: Page;
  readonly #session: CDPSession;
  #asked = 0;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  async open(story: string): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(() => {
      for (const neighbour of document.querySelectorAll('[data-neighbour]')) neighbour.remove();
    });
    expect(await show(this.page, story)).toBeUndefined();
    await this.frame();
  }

  /** Sets a stop of Tab before and after the story, so that there is somewhere to go, and focuses the one before. */
  async setBetweenStops(): Promise<void> {
    await this.page.evaluate(() => {
      const stop = () => Object.assign(document.createElement('span'), { tabIndex: 0 });
      const [before, after] = [stop(), stop()];
      for (const one of [before, after]) one.dataset['neighbour'] = '';
      document.body.prepend(before);
      document.body.append(after);
      before.focus();
    });
  }

  role(role: Role, name?: string): Locator {
    return this.page.getByRole(role, name === undefined ? {} : { name, exact: true });
  }

  /** Presses keys one after another, each once the page has answered the one before. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.frame();
    }
  }

  /** Where among these the focus is after each key: the focused element itself, or its active descendant; -1 for none. */
  async walk(among: Locator, ...keys: readonly string[]): Promise<number[]> {
    const path: number[] = [];
    for (const key of keys) {
      await this.press(key);
      path.push(await this.at(among));
    }
    return path;
  }

  at(among: Locator): Promise<number> {
    return among.evaluateAll((all) => {
      const active = document.activeElement;
      const descendant = active?.getAttribute('aria-activedescendant');
      return all.indexOf((descendant ? document.getElementById(descendant) : active) as HTMLElement);
    });
  }

  hasFocus(element: Locator): Promise<boolean> {
    return element.evaluate((one) => one === document.activeElement);
  }

  holdsFocus(element: Locator): Promise<boolean> {
    return element.evaluate((one) => one.contains(document.activeElement));
  }

  async expectFocus(element: Locator): Promise<void> {
    await expect.poll(() => this.hasFocus(element)).toBe(true);
  }

  async expectShown(element: Locator, shown = true): Promise<void> {
    await expect.poll(() => element.isVisible()).toBe(shown);
  }

  async accessible(element: Locator): Promise<Accessible> {
    // Several may be asked for at once.
    const global = `apgElement${this.#asked++}`;
    await element.evaluate((one, called) => Object.assign(globalThis, { [called]: one }), global);
    const { result } = await this.#session.send('Runtime.evaluate', { expression: global });
    const { nodes } = (await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    })) as { nodes: AXNode[] };
    const node = nodes[0] ?? {};
    return {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      value: node.value?.value as string | number | undefined,
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    };
  }

  async expectState(element: Locator, state: string, wanted: unknown): Promise<void> {
    await expect.poll(async () => (await this.accessible(element)).states[state]).toBe(wanted);
  }

  async expectName(element: Locator): Promise<void> {
    expect((await this.accessible(element)).name).not.toBe('');
  }

  async valueOf(element: Locator): Promise<number> {
    return Number((await this.accessible(element)).value);
  }

  /** The element an attribute names by its id. */
  referred(element: Locator, attribute: string): Promise<string> {
    return element.evaluate(
      (one, named) => document.getElementById(one.getAttribute(named) ?? '')?.id ?? '',
      attribute,
    );
  }

  /** Counts activations from here on. */
  async countClicks(): Promise<() => Promise<number>> {
    const counted = await this.page.evaluateHandle(() => {
      const clicks = { count: 0 };
      document.addEventListener('click', () => (clicks.count += 1), { capture: true });
      return clicks;
    });
    return () => counted.evaluate(({ count }) => count);
  }

  /** Two frames: what a key set off has been rendered, and has had its effects. */
  frame(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  }
}
