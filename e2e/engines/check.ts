/** How a check is written down: what a person does, and what they must find. By role and name only. */

/** An element as assistive technology finds it. Hidden ones are not found. */
export interface Target {
  readonly role: string | readonly string[];
  readonly name?: string;
  /** Which of several; negative ones count from the end. @default 0 */
  readonly at?: number;
  readonly inside?: Target;
}

/** What an element says about itself. */
export interface State {
  readonly expanded?: boolean;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly pressed?: boolean;
}

/** How the value of a field or a slider has moved since it was noted. */
export type Change = 'more' | 'less' | 'same' | 'other';

export type Expectation =
  | { readonly shown: Target }
  | { readonly hidden: Target }
  | { readonly focused: Target }
  /** Focus is inside, or on the browser's own bars, for which the body stands. */
  | { readonly focusKept: Target }
  /** Focus is on it or on something in it. */
  | { readonly focusedInside: Target }
  /** Focus is on none of these. */
  | { readonly focusLeft: Target }
  | { readonly having: State; readonly of: Target }
  | { readonly text: string; readonly of: Target }
  | { readonly change: Change; readonly of: Target }
  | { readonly count: Change; readonly of: Target }
  /** How often it was activated since the story was opened. */
  | { readonly presses: number; readonly of: Target };

export type Step =
  | { readonly press: string; readonly times?: number }
  | { readonly type: string }
  /** Types the first letters of an element's text. */
  | { readonly typeStartOf: Target }
  | { readonly click: Target }
  | { readonly clickLabelOf: Target }
  | { readonly clickAt: { readonly x: number; readonly y: number } }
  | { readonly hover: Target }
  /** Puts focus on it by script: for where a check begins, not for what it is about. */
  | { readonly focus: Target }
  /** Notes value and number, for `change` and `count` later on. */
  | { readonly note: Target }
  | { readonly expect: Expectation }
  /** Steps that bring the story to where the check begins. */
  | { readonly when: Expectation; readonly steps: readonly Step[] };

export interface Check {
  /** The promise, as a sentence about the component. */
  readonly promise: string;
  /** Which story of the component, as the end of its id. @default 'default' */
  readonly story?: string;
  readonly steps: readonly Step[];
}

/** A check of a component, bound to the story it looks at. */
export interface BoundCheck extends Check {
  readonly component: string;
  readonly storyId: string;
}

export const press = (chord: string, times = 1): Step => ({ press: chord, times });
export const type = (text: string): Step => ({ type: text });
export const typeStartOf = (target: Target): Step => ({ typeStartOf: target });
export const click = (target: Target): Step => ({ click: target });
export const clickLabelOf = (target: Target): Step => ({ clickLabelOf: target });
export const clickAt = (x: number, y: number): Step => ({ clickAt: { x, y } });
export const hover = (target: Target): Step => ({ hover: target });
export const focus = (target: Target): Step => ({ focus: target });
export const note = (target: Target): Step => ({ note: target });
export const when = (holds: Expectation, ...steps: Step[]): Step => ({ when: holds, steps });

export const shown = (target: Target): Step => ({ expect: { shown: target } });
export const hidden = (target: Target): Step => ({ expect: { hidden: target } });
export const focused = (target: Target): Step => ({ expect: { focused: target } });
export const focusKept = (target: Target): Step => ({ expect: { focusKept: target } });
export const focusedInside = (target: Target): Step => ({ expect: { focusedInside: target } });
export const focusLeft = (target: Target): Step => ({ expect: { focusLeft: target } });
export const having = (of: Target, state: State): Step => ({ expect: { having: state, of } });
export const text = (of: Target, value: string): Step => ({ expect: { text: value, of } });
export const changed = (of: Target, change: Change): Step => ({ expect: { change, of } });
export const counted = (of: Target, change: Change): Step => ({ expect: { count: change, of } });
export const presses = (of: Target, times: number): Step => ({ expect: { presses: times, of } });

/** The `at`th element of a role. */
export const the = (role: Target['role'], at = 0): Target => ({ role, at });
export const named = (role: Target['role'], name: string): Target => ({ role, name });
export const inside = (outer: Target, inner: Target): Target => ({ ...inner, inside: outer });
