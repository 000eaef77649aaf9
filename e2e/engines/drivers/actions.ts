/** Input as WebDriver and WebDriver BiDi both write it: https://www.w3.org/TR/webdriver2/#actions */
import type { Point } from './driver.ts';

/** Keys of more than one letter, as `KeyboardEvent.key` names them. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export function keyActions(chord: readonly string[]) {
  const values = chord.map(codeOf);
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    },
  ];
}

function codeOf(key: string): string {
  const code = [...key].length === 1 ? key : CODES[key];
  if (code === undefined) throw new Error(`There is no code for the key "${key}". Add it to CODES.`);
  return code;
}

export function mouseActions({ x, y }: Point, press: boolean) {
  const button = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        ...(press ? button : []),
      ],
    },
  ];
}
