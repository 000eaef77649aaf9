'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { useControlled } from '../../foundation/controlled.ts';
import { cx } from '../../foundation/cx.ts';
import { root } from './Disclosure.css.ts';
import { Section } from './Section.tsx';
import type { SectionLevel } from './Section.tsx';

export interface DisclosureProps extends HTMLAttributes<HTMLDivElement> {
  /** The heading, which is pressed to show or hide what follows. */
  label: ReactNode;
  /**
   * Level of the heading within the page.
   * @default 3
   */
  level?: SectionLevel;
  open?: boolean;
  /** @default false */
  defaultOpen?: boolean;
  /** Called when it was opened, also by find in page, or closed. */
  onOpenChange?: (open: boolean) => void;
  /** Why it cannot be opened or closed now; shown under the heading. */
  disabledReason?: string;
  /** What is shown and hidden. It stays in the document. */
  children?: ReactNode;
}

/** A heading that shows and hides what follows it. */
export const Disclosure = forwardRef<HTMLDivElement, DisclosureProps>(function Disclosure(
  {
    label,
    level = 3,
    open,
    defaultOpen = false,
    onOpenChange,
    disabledReason,
    className,
    children,
    ...props
  },
  ref,
) {
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  return (
    <div ref={ref} data-component="Disclosure" className={cx(root, className)} {...props}>
      <Section label={label} level={level} open={isOpen} onToggle={setOpen} disabledReason={disabledReason}>
        {children}
      </Section>
    </div>
  );
});
