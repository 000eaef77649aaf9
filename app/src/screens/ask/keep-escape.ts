import type { KeyboardEvent } from 'react';

/** For a dialog inside the side panel: Escape closes the dialog alone, not the panel it was opened from. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
