import type { FocusEvent, KeyboardEvent } from 'react';
import { itemByKey } from './roving.ts';

/*
 * Keys of the platform's radio buttons. Engines agree on what is pressed only: in WebKit arrows stop at the ends and
 * Shift+Tab enters at the last, in Firefox and Chromium Tab goes from one that is not chosen to the one that is.
 */

const radiosOf = (group: HTMLElement) => [
  ...group.querySelectorAll<HTMLInputElement>('[type="radio"]:enabled'),
];

function keepOneStop(radios: readonly HTMLInputElement[], stop: unknown): void {
  for (const radio of radios) radio.tabIndex = radio === stop ? 0 : -1;
}

/** Attributes of an element around radio buttons that makes them one stop of Tab, with arrows that choose. */
export const radioKeys = {
  onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) =>
    keepOneStop(radiosOf(currentTarget), target),
  onBlur: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    const radios = radiosOf(currentTarget);
    const chosen = radios.find(({ checked }) => checked);
    const left = radios.find((radio) => radio === target);
    if (!chosen && left) {
      // Chromium would let nobody in but at the one of this name that had focus last, Firefox but at the first.
      const { name } = left;
      left.name = '';
      left.name = name;
    }
    keepOneStop(radios, chosen ?? radios[0]);
  },
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget, ctrlKey, metaKey, altKey } = event;
    // A toolbar's arrows lead on and choose nothing.
    if (!key.startsWith('Arrow') || ctrlKey || metaKey || altKey || currentTarget.closest('[role="toolbar"]'))
      return;
    const next = itemByKey(radiosOf(currentTarget), key, { axis: 'both' });
    event.preventDefault();
    next?.focus();
    next?.click();
  },
};
