import type { Change, State, Target } from '../check.ts';
import { find, findAll } from './find.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element.matches('input:not([type=checkbox], [type=radio]), select, textarea');

export function valueOf(element: Element): string {
  if (isControl(element)) return element.value;
  return element.getAttribute('aria-valuenow') ?? element.textContent?.trim() ?? '';
}

export function stateOf(element: Element): Record<keyof State, boolean | undefined> {
  const said = (name: string) => {
    const value = element.getAttribute(`aria-${name}`);
    return value === null ? undefined : value === 'true';
  };
  const native = element.matches('input[type=checkbox], input[type=radio]')
    ? (element as HTMLInputElement).checked
    : undefined;
  return {
    expanded: said('expanded'),
    checked: native ?? said('checked'),
    selected: said('selected'),
    pressed: said('pressed'),
  };
}

interface Noted {
  readonly value: string;
  readonly count: number;
}

const noted = new Map<string, Noted>();
const keyOf = (target: Target) => JSON.stringify(target);

const look = (target: Target): Noted => {
  const element = find(target);
  return { value: element ? valueOf(element) : '', count: findAll(target).length };
};

export function note(target: Target): void {
  noted.set(keyOf(target), look(target));
}

export const forget = (): void => noted.clear();

/** What the value or the number of a target came to, where it is not the change that was asked for. */
export function faultOfChange(target: Target, change: Change, what: keyof Noted): string | undefined {
  const before = noted.get(keyOf(target));
  if (!before) throw new Error(`Nothing was noted of ${keyOf(target)} before.`);
  const now = look(target);
  const [old, current] = [before[what], now[what]];
  const holds = {
    more: Number(current) > Number(old),
    less: Number(current) < Number(old),
    same: current === old,
    other: current !== old,
  };
  return holds[change] ? undefined : `the ${what} went from “${old}” to “${current}”`;
}
