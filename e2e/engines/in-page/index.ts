/** Runs in the page of a story, in every engine alike. */
import { showStory } from '../../support/show-story.ts';
import type { Expectation, State, Target } from '../check.ts';
import { describe, find, findAll, sentenceOf } from './find.ts';
import { faultOfChange, forget, note as noteNow, stateOf, valueOf } from './read.ts';

const PATIENCE_MS = 2000;
const LOOK_EVERY_MS = 25;

let pressed: EventTarget[] = [];
let faults: string[] = [];
const end = document.createElement('div');

/** Shows a story anew, with nothing left of what was done before. Fulfilled with what went wrong, if anything did. */
export async function show(storyId: string): Promise<string | undefined> {
  const said = await showStory(storyId);
  startTabAtTop();
  await settled();
  [pressed, faults] = [[], []];
  forget();
  return said;
}

/** Engines go on with Tab from where the last focused element stood, also when it is gone. */
function startTabAtTop(): void {
  const active = document.activeElement;
  if (active !== document.body && active !== end) return;
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
}

/**
 * Puts something to go on to behind the stories. Stories have little in them, and where nothing is left, engines
 * differ in what is theirs: Tab goes to the browser's bars, or round to the first control, as WebKitGTK has it.
 */
export function endWithStop(): void {
  end.tabIndex = 0;
  document.body.append(end);
}

/** Begins to watch what the page does; everything before was Storybook's. */
export function watch(): void {
  addEventListener('click', ({ target }) => target && pressed.push(target), { capture: true });
  for (const kind of ['keydown', 'mousedown']) {
    const judge = ({ isTrusted }: Event) => isTrusted || faults.push(`${kind} did not come from the engine`);
    addEventListener(kind, judge, { capture: true });
  }
  addEventListener('error', ({ message }) => faults.push(`the page threw: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`the page rejected: ${reason}`));
}

export const faultsSoFar = (): readonly string[] => faults;

export const focusedNow = (): string => describe(document.activeElement);

/** Two frames: what an event brings about has been rendered by then. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Looks until it holds. Fulfilled with what is seen instead, if it does not come to hold. */
export async function until(expectation: Expectation): Promise<string | undefined> {
  const started = performance.now();
  for (;;) {
    const fault = faultOf(expectation);
    if (fault === undefined || performance.now() - started > PATIENCE_MS) return fault;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

export const holds = (expectation: Expectation): boolean => faultOf(expectation) === undefined;

function faultOf(expectation: Expectation): string | undefined {
  if ('hidden' in expectation) {
    return find(expectation.hidden) && `${sentenceOf(expectation.hidden)} is still there`;
  }
  if ('count' in expectation) return faultOfChange(expectation.of, expectation.count, 'count');
  if ('focusLeft' in expectation) {
    const held = findAll(expectation.focusLeft).find((one) => one.contains(document.activeElement));
    return held && `focus is still on ${focusedNow()}`;
  }
  const target = targetOf(expectation);
  const element = find(target);
  if (!element) return `there is no ${sentenceOf(target)}; focus is on ${focusedNow()}`;
  if ('shown' in expectation) return undefined;
  if ('change' in expectation) return faultOfChange(expectation.of, expectation.change, 'value');
  const active = document.activeElement;
  const what = sentenceOf(target);
  if ('focused' in expectation) {
    return active === element ? undefined : `focus is on ${focusedNow()}, not on ${what}`;
  }
  if ('focusKept' in expectation || 'focusedInside' in expectation) {
    const kept = element.contains(active) || ('focusKept' in expectation && active === document.body);
    return kept ? undefined : `focus is on ${focusedNow()}, outside of ${what}`;
  }
  if ('having' in expectation) return faultOfState(element, expectation.having, what);
  if ('text' in expectation) {
    const value = valueOf(element);
    return value === expectation.text ? undefined : `${what} holds “${value}”, not “${expectation.text}”`;
  }
  const times = pressed.filter((one) => element.contains(one as Node)).length;
  return times === expectation.presses
    ? undefined
    : `${what} was activated ${times} times, not ${expectation.presses}`;
}

function targetOf(expectation: Exclude<Expectation, { hidden: Target } | { focusLeft: Target }>): Target {
  if ('shown' in expectation) return expectation.shown;
  if ('focused' in expectation) return expectation.focused;
  if ('focusKept' in expectation) return expectation.focusKept;
  if ('focusedInside' in expectation) return expectation.focusedInside;
  return expectation.of;
}

function faultOfState(element: Element, wanted: State, what: string): string | undefined {
  const state = stateOf(element);
  for (const [name, value] of Object.entries(wanted)) {
    const is = state[name as keyof State];
    if (is !== value) return `${what} says ${name} ${is ?? 'not at all'}, not ${value}`;
  }
  return undefined;
}

export const note = (target: Target): void => noteNow(target);

function existing(target: Target): HTMLElement {
  const element = find(target);
  if (!element) throw new Error(`there is no ${sentenceOf(target)}; focus is on ${focusedNow()}`);
  return element;
}

export const focusOn = (target: Target): void => existing(target).focus();

/** As many letters as tell it from others of its kind, in most lists. */
const START = 3;

export const startOf = (target: Target): string =>
  (existing(target).textContent ?? '').trim().slice(0, START).toLowerCase();

/** The middle of an element, for the mouse; throws where something else lies over it. */
export function middleOf(target: Target): { x: number; y: number } {
  const element = existing(target);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const point = middle(element.getBoundingClientRect());
  const hit = document.elementFromPoint(point.x, point.y);
  const ownLabel = hit?.closest('label')?.control === element;
  if (!element.contains(hit) && !ownLabel) {
    throw new Error(`${describe(hit)} lies over ${sentenceOf(target)}, which the mouse cannot reach`);
  }
  return point;
}

/** The middle of the words that label a control. */
export function labelOf(target: Target): { x: number; y: number } {
  const label = (existing(target) as HTMLInputElement).labels?.[0];
  const words = label && document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
  if (!label || !words) throw new Error(`${sentenceOf(target)} has no label that shows words`);
  label.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(words);
  return middle(range.getBoundingClientRect());
}

const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
