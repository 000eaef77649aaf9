import type { ReactNode } from 'react';
import { scroller } from './foundations.css.ts';

interface ScrollerProps {
  /** What lies in it, for those who hear where they are. */
  label: string;
  children: ReactNode;
}

/** Lets a wide table scroll by itself. */
export function Scroller({ label, children }: ScrollerProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it Safari cannot scroll this by keyboard
    <div role="group" aria-label={label} tabIndex={0} className={scroller}>
      {children}
    </div>
  );
}
