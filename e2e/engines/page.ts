import type { Target } from './check.ts';
import { WINDOW, type Driver, type Point } from './drivers/driver.ts';
import type * as inPage from './in-page/index.ts';

type InPage = typeof inPage;

/** One story in one engine, driven by real input. */
export interface Page {
  readonly engine: string;
  /** Shows the story anew and waits until Storybook has finished with it. */
  open(storyId: string): Promise<void>;
  /** Has the next story loaded with everything around it. */
  leave(): void;
  /** A key as `KeyboardEvent.key` names it, or several held together: `Shift+Tab`. `Space` is one too. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  click(target: Target): Promise<void>;
  clickLabelOf(target: Target): Promise<void>;
  clickAt(point: Point): Promise<void>;
  hover(target: Target): Promise<void>;
  /** Role and name of what has focus. */
  focused(): Promise<string>;
  /** Calls a function of `in-page/` in the page. */
  evaluate<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
}

/** @param script what `inPageScript` made */
export function pageOf(driver: Driver, storybook: string, script: string): Page {
  const evaluate: Page['evaluate'] = async (name, ...args) => {
    const values = args.map((arg) => JSON.stringify(arg)).join(', ');
    return (await driver.evaluate(`castmatchEngines.${name}(${values})`)) as never;
  };
  const point = async (at: Point, pressed: boolean) => {
    await driver.point(at, pressed);
    await evaluate('settled');
  };
  const press = async (chord: string) => {
    await driver.press(chord.split('+'));
    await evaluate('settled');
  };
  // Off everything that shows something under the mouse.
  const restMouse = () => driver.point({ x: WINDOW.width - 1, y: WINDOW.height - 1 }, false);
  let loaded = false;
  const load = async (storyId: string) => {
    await driver.goto(`${storybook}/iframe.html?id=${storyId}&viewMode=story&globals=a11y.manual:!true`);
    const phase = await driver.evaluate(UNTIL_FINISHED);
    if (phase !== 'finished') return `it is ${phase}`;
    await restMouse();
    await driver.evaluate(script);
    await evaluate('endWithStop');
    await evaluate('watch');
    await evaluate('settled');
    loaded = true;
    return undefined;
  };
  return {
    engine: driver.engine,
    open: async (storyId) => {
      const goOn = loaded && (await driver.evaluate('document.hasFocus()')) === true;
      if (goOn) await restMouse();
      const said = goOn ? await evaluate('show', storyId) : await load(storyId);
      if (said) throw new Error(`the story ${storyId} could not be shown: ${said}`);
    },
    leave: () => {
      loaded = false;
    },
    press,
    type: async (text) => {
      for (const letter of text) await press(letter === ' ' ? 'Space' : letter);
    },
    click: async (target) => point(await evaluate('middleOf', target), true),
    clickLabelOf: async (target) => point(await evaluate('labelOf', target), true),
    clickAt: (at) => point(at, true),
    hover: async (target) => point(await evaluate('middleOf', target), false),
    focused: () => evaluate('focusedNow'),
    evaluate,
  };
}

/** Storybook keeps the phase of the story it shows in its preview. */
const UNTIL_FINISHED = `(async () => {
  const deadline = performance.now() + 40_000;
  for (;;) {
    const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? 'not begun';
    if (['finished', 'errored', 'aborted'].includes(phase) || performance.now() > deadline) return phase;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
})()`;
