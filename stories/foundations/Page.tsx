import type { ReactNode } from 'react';
import * as css from './foundations.css.ts';

interface PageProps {
  title: string;
  /** One or two sentences: what to take from the page. */
  lead: ReactNode;
  children: ReactNode;
}

/** A page of the foundations: what it says, then what it shows. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <div className={css.page}>
      <header className={css.opening}>
        <h1 className={css.title}>{title}</h1>
        <p className={css.lead}>{lead}</p>
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  note?: ReactNode;
  /** Sets the section in a theme of its own, on its ground. */
  theme?: string;
  children: ReactNode;
}

export function Section({ title, note, theme, children }: SectionProps) {
  return (
    <section data-theme={theme} aria-label={title} className={theme ? css.panel : css.section}>
      <h2 className={css.heading}>{title}</h2>
      {note && <p className={css.note}>{note}</p>}
      {children}
    </section>
  );
}

interface TableProps {
  caption: string;
  columns: readonly string[];
  children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it Safari cannot scroll this by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className={css.scroller}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={css.headCell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
