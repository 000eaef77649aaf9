import { forwardRef } from 'react';
import type { ButtonHTMLAttributes } from 'react';
import type { Icon } from '../../foundation/icons/index.ts';
import { barButton } from './AppShell.css.ts';

interface BarButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  icon: Icon;
}

/** A button that the shell brings itself, to open and close its parts in small windows. */
export const BarButton = forwardRef<HTMLButtonElement, BarButtonProps>(function BarButton(
  { label, icon: Glyph, ...props },
  ref,
) {
  return (
    <button ref={ref} type="button" aria-label={label} title={label} className={barButton} {...props}>
      <Glyph size="medium" />
    </button>
  );
});
