import { complain } from '../../foundation/complain.ts';
import type { Tone } from '../tones.ts';

export interface ToastOptions {
  /** What happened, in one sentence. */
  text: string;
  /** `bad` interrupts what a screen reader says; the others wait. */
  tone?: Tone;
  /** One thing to do about it; it closes the toast. */
  action?: { label: string; onAction: () => void };
  /**
   * Milliseconds it is shown; `Infinity` until it is closed. Time stands still while it is pointed at, holds focus,
   * or the window is hidden.
   * @default 8000, or Infinity with an action
   */
  durationMs?: number;
  /** A toast with the id of one that waits or is shown takes its place. */
  id?: string;
  /** BCP 47 tag of the text, where it differs from the page. */
  lang?: string;
}

export interface ToastEntry extends ToastOptions {
  id: string;
  durationMs: number;
}

const SHOWN_MS = 8000;

/** Oldest first; the region shows the first few, the rest wait. */
let entries: readonly ToastEntry[] = [];
let count = 0;
const listeners = new Set<() => void>();

function change(next: readonly ToastEntry[]) {
  entries = next;
  for (const listener of listeners) listener();
}

/**
 * Shows a message for a while, in the `ToastRegion` of the page.
 *
 * ```ts
 * toast({ text: 'Moved to Girgaon Gym', action: { label: 'Undo', onAction: undo } });
 * ```
 * @returns a function that closes it
 */
export function toast(options: ToastOptions): () => void {
  if (process.env.NODE_ENV !== 'production' && !options.text.trim())
    complain('Toast', 'text is empty', 'a box with nothing in it is shown', 'Say what happened.');
  count += 1;
  const id = options.id ?? `toast-${count}`;
  const entry = { durationMs: options.action ? Infinity : SHOWN_MS, ...options, id };
  const known = entries.some((other) => other.id === id);
  change(known ? entries.map((other) => (other.id === id ? entry : other)) : [...entries, entry]);
  return () => dismiss(id);
}

export const dismiss = (id: string) => change(entries.filter((entry) => entry.id !== id));

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentToasts = () => entries;

const none: readonly ToastEntry[] = [];
export const toastsOnServer = () => none;
