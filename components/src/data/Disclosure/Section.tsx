'use client';

import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { DownIcon } from '../../foundation/icons/index.ts';
import { useLatest } from '../../foundation/latest.ts';
import { body, glyph, header, heading, panel as panelClass, why, words } from './Disclosure.css.ts';

/** Levels that a heading within a page may have. */
export type SectionLevel = 2 | 3 | 4 | 5 | 6;

interface SectionProps {
  label: ReactNode;
  level: SectionLevel;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Why it cannot be opened or closed now. */
  disabledReason: string | undefined;
  /** Open, and may not be closed: the other sections decide. */
  locked?: boolean;
  /** Makes the panel a landmark. */
  region?: boolean;
  lang?: string | undefined;
  onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void;
  children: ReactNode;
}

/** A heading that is a button, and the panel it shows; one for Disclosure, several for Accordion. */
export function Section({
  label,
  level,
  open,
  onToggle,
  disabledReason,
  locked = false,
  region = false,
  lang,
  onKeyDown,
  children,
}: SectionProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const latest = useLatest(onToggle);
  const blocked = disabledReason !== undefined;
  const Heading = `h${level}` as const;

  // React writes `hidden` without its value. With it, find in page and links reach what is hidden.
  useLayoutEffect(() => {
    if (!open) panel.current?.setAttribute('hidden', 'until-found');
  }, [open]);
  useEffect(() => {
    const element = panel.current;
    const found = () => latest.current(true);
    element?.addEventListener('beforematch', found);
    return () => element?.removeEventListener('beforematch', found);
  }, [latest]);

  return (
    <>
      <Heading className={heading}>
        <button
          type="button"
          id={`${id}-header`}
          aria-expanded={open}
          aria-controls={id}
          aria-disabled={blocked || locked || undefined}
          aria-describedby={blocked ? `${id}-why` : undefined}
          data-blocked={blocked ? '' : undefined}
          lang={lang}
          className={header}
          onClick={() => !blocked && !locked && onToggle(!open)}
          onKeyDown={onKeyDown}
        >
          <DownIcon className={glyph} />
          <span className={words}>
            {label}
            {blocked && (
              <span id={`${id}-why`} aria-hidden="true" className={why}>
                {disabledReason}
              </span>
            )}
          </span>
        </button>
      </Heading>
      <div
        ref={panel}
        id={id}
        // Not while closed: a panel that is hidden until found would be an empty landmark.
        role={region && open ? 'region' : undefined}
        aria-labelledby={region && open ? `${id}-header` : undefined}
        hidden={!open}
        lang={lang}
        className={panelClass}
      >
        <div className={body}>{children}</div>
      </div>
    </>
  );
}
