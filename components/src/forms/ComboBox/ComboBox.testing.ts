import { page } from 'vitest/browser';
import type { ComboBoxOption } from './option.ts';

export const options: ComboBoxOption[] = [
  { value: 'mr', label: 'Marathi', hint: 'Mumbai' },
  { value: 'ml', label: 'Malvani' },
  { value: 'kok', label: 'Konkani', disabledReason: 'No coach on this shoot' },
  { value: 'hi', label: 'हिन्दी', lang: 'hi' },
  { value: 'fr', label: 'Français' },
];

export const input = () => page.getByRole('combobox', { name: 'Dialect' });
export const list = () => page.getByRole('listbox', { name: 'Dialect' });
export const option = (name: string | RegExp) => page.getByRole('option', { name });
export const listed = () =>
  [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
/** The element that has the place of the keys; it must stand in the document. */
export const active = () =>
  document.getElementById(document.querySelector('input')?.getAttribute('aria-activedescendant') ?? 'none');
export const text = () => document.querySelector<HTMLInputElement>('input[role="combobox"]');
