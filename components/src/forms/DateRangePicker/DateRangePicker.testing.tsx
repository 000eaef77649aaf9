import { page } from 'vitest/browser';
import { DateRangePicker } from './DateRangePicker.tsx';
import type { DateRangePickerProps } from './DateRangePicker.tsx';

export const Picker = (props: Partial<DateRangePickerProps>) => (
  <DateRangePicker label="Shoot window" today="2026-11-22" {...props} />
);
export const from = () => page.getByRole('textbox', { name: 'Shoot window From' });
export const to = () => page.getByRole('textbox', { name: 'Shoot window To' });
export const opener = () => page.getByRole('button', { name: /^(Choose|Change) dates/ });
export const dialog = () => page.getByRole('dialog', { name: 'Shoot window' });
export const grid = (month: string) => page.getByRole('grid', { name: month });
export const day = (name: string) => page.getByRole('gridcell', { name });
export const focused = () => (document.activeElement as HTMLElement | null)?.dataset['date'];
export const selected = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-selected="true"]')].map(({ dataset }) => dataset['date']);
