'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { complain, twice } from '../../foundation/complain.ts';
import { useControlled } from '../../foundation/controlled.ts';
import { cx } from '../../foundation/cx.ts';
import { itemByKey } from '../../foundation/roving.ts';
import { Section } from '../Disclosure/Section.tsx';
import type { SectionLevel } from '../Disclosure/Section.tsx';
import { root } from './Accordion.css.ts';

/** A heading and what it shows. */
export interface AccordionItem {
  /** Stable within the accordion. */
  id: string;
  label: ReactNode;
  /** What is shown and hidden. It stays in the document. */
  content: ReactNode;
  /** Why it cannot be opened or closed now; shown under the heading. */
  disabledReason?: string;
  /** BCP 47 tag of label and content, where it differs from the page. */
  lang?: string;
}

export interface AccordionProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** Top to bottom. */
  items: readonly AccordionItem[];
  /** Ids of the sections that are open. */
  open?: readonly string[];
  /** Ids of the sections that are open at first. */
  defaultOpen?: readonly string[];
  /** Called with the ids of all open sections. */
  onOpenChange?: (ids: readonly string[]) => void;
  /** Whether opening one section leaves the others open. */
  multiple?: boolean;
  /**
   * Whether the last open section can be closed.
   * @default true
   */
  collapsible?: boolean;
  /**
   * Level of the headings within the page.
   * @default 3
   */
  level?: SectionLevel;
}

const NOBODY: readonly string[] = [];
/** Landmarks beyond this many hide each other. */
const MOST_REGIONS = 6;

/** Headings, one under another, each showing and hiding its part. */
export const Accordion = forwardRef<HTMLDivElement, AccordionProps>(function Accordion(
  {
    items,
    open,
    defaultOpen = NOBODY,
    onOpenChange,
    multiple = false,
    collapsible = true,
    level = 3,
    className,
    ...props
  },
  ref,
) {
  const [ids, setIds] = useControlled(open, defaultOpen, onOpenChange);

  if (process.env.NODE_ENV !== 'production') {
    const doubled = twice(items.map(({ id }) => id));
    if (doubled !== undefined)
      complain(
        'Accordion',
        `two sections have the id "${doubled}"`,
        'they open together',
        'Name them apart.',
      );
    if (!multiple && ids.length > 1)
      complain('Accordion', `${ids.length} sections are open`, 'more than one is shown', 'Set multiple.');
  }

  const toggle = (id: string, opens: boolean) => {
    const others = multiple || !opens ? ids.filter((other) => other !== id) : NOBODY;
    setIds(opens ? [...others, id] : others);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Headings of this accordion only: a panel may hold another.
    const accordion = event.currentTarget.closest('[data-component="Accordion"]');
    const own = accordion?.querySelectorAll<HTMLElement>(':scope > * > * > [aria-expanded]') ?? [];
    const target = itemByKey([...own], event.key);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <div ref={ref} data-component="Accordion" className={cx(root, className)} {...props}>
      {items.map(({ id, label, content, disabledReason, lang }) => (
        <div key={id}>
          <Section
            label={label}
            level={level}
            open={ids.includes(id)}
            onToggle={(opens) => toggle(id, opens)}
            disabledReason={disabledReason}
            locked={!collapsible && ids.length === 1 && ids[0] === id}
            region={items.length <= MOST_REGIONS}
            lang={lang}
            onKeyDown={onKeyDown}
          >
            {content}
          </Section>
        </div>
      ))}
    </div>
  );
});
